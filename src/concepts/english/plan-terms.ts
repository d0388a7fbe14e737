/** Further components of names as the plans of departments use them: forests, water, industry, health, safety, markets, culture. */
export const PLAN_TERMS = `
花炮=fireworks and firecrackers; 湘菜=Hunan cuisine; 音视频=audio and video; 资源性=resource-based; 雨量站=rain gauge stations; 门诊=outpatient; 统筹=pooling; 采掘工作面=mining faces
智能化=intelligent; 退役士兵=demobilised soldiers; 结算=settlement; 直接结算=direct settlement; 跨省=cross-province; 异地就医=medical treatment away from home; 起降场=take-off and landing sites
重复=repeated; 通公交=with bus service; 藏书=book collections; 营运货车=commercial trucks; 营运船舶=commercial ships; 运输周转量=transport turnover; 抽检=sampling inspection; 评价性抽检=evaluative sampling inspection
自主选育=independently bred; 老年友善=elderly-friendly; 医疗机构=medical institutions; 绿色食品=green food; 产地=places of production; 经贸合作=economic and trade cooperation; 积案=backlog cases; 积分制=points systems; 清单制=list systems
科技小院=science and technology courtyards; 社工=social workers; 知识密集型=knowledge-intensive; 知识密集型服务=knowledge-intensive services; 知识产权质押融资=intellectual property pledge financing; 受益企业=beneficiary enterprises
林长制=forest chief system; 督查=inspection; 疫苗=vaccines; 票房=box office; 电影=films; 电子病历=electronic medical records; 立案=cases filed; 立案数=cases filed; 电信网络诈骗=telecom and online fraud; 诈骗=fraud
用户侧=user-side; 储能=energy storage; 新型储能=new energy storage; 利用小时数=utilisation hours; 用人单位=employers; 职业健康=occupational health; 生态产品=ecological products; 价值实现=value realisation; 煤电机组=coal-fired power units
灵活性=flexibility; 灵活性改造=flexibility retrofits; 超低排放=ultra-low emission; 超低排放改造=ultra-low emission retrofits; 焦化=coking; 石化=petrochemical; 石化行业=petrochemical industry; 钢铁行业=steel industry; 水泥行业=cement industry
烈士=martyrs; 纪念设施=memorial facilities; 拖欠=overdue; 账款=payments; 流通=distribution; 腐损=spoilage; 总磷=total phosphorus; 洞庭湖=Dongting Lake; 湘江=Xiangjiang River; 流域=river basins; 机插=machine transplanting; 机播=machine sowing
正极材料=cathode materials; 负极材料=anode materials; 欠薪=wage arrears; 厂房=factory buildings; 标准厂房=standard factory buildings; 林区=forest areas; 松材线虫病=pine wilt disease; 疫情=epidemic; 无偿=unpaid; 在保余额=outstanding guarantees
政府性融资担保=government financing guarantee; 融资担保=financing guarantee; 支小支农=small-business and rural; 废旧=used; 家电=home appliances; 拆解=dismantling; 应急广播=emergency broadcasting; 广播电视=radio and television; 节目=programmes
主机=host machines; 入托=nursery enrolment; 婴幼儿=infants; 尘肺病=pneumoconiosis; 康复=rehabilitation; 康复站=rehabilitation stations; 家装=home decoration; 厨卫=kitchens and bathrooms; 家政服务业=domestic services; 员工制=employee-based; 员工制企业=employee-based enterprises
实景三维=real-scene 3D; 孤儿=orphans; 基本生活费=basic living allowances; 外来=imported; 境外=overseas; 代表处=representative offices; 诊疗量=visits; 基层诊疗量=primary-level visits; 消防救援站=fire and rescue stations; 城乡交通运输一体化=urban–rural transport integration
国际重要湿地=wetlands of international importance; 重要湿地=important wetlands; 国有林场=state-owned forest farms; 管护站=management stations; 国家公园=national parks; 入口社区=gateway communities; 厨余垃圾=kitchen waste; 观众=visitors
泊位=berths; 生产性泊位=production berths; 吞吐能力=handling capacity; 医用耗材=medical consumables; 带量采购=volume-based procurement; 劳动人事争议=labour and personnel disputes; 调解=mediation; 仲裁=arbitration; 命案=homicide cases; 刑事案件=criminal cases
破案=solving; 农资=agricultural supplies; 惠农=farmer-benefiting; 收运处置体系=collection and disposal systems; 例行监测=routine monitoring; 低温=low-temperature; 风险保障=risk coverage; 再生金属=recycled metals; 公证=notarial; 先进计算=advanced computing
先进计算产业=advanced computing industry; 先进储能材料=advanced energy storage materials; 信访=petition; 低空经济=low-altitude economy; 飞行=flight; 飞行时长=flight hours; 亩均收益=income per mu; 回程=return trips; 中欧班列=China–Europe trains; 心理健康教师=mental health teachers
不动产登记=real estate registration; 办理时限=processing time; 一村一辅警=one auxiliary police officer per village; 节约量=savings; 标准煤=standard coal; 减排量=emission cuts; 带动农户=farm households benefiting; 带动就业=jobs driven; 市场占有=market
镇级=town-level; 油茶林=camellia oil forests; 产油量=oil yield; 森林旅游=forest tourism; 集中处置=centralised disposal; 无害化=harmless; 生活污水=domestic sewage; 集中式饮用水水源地=centralised drinking water sources; 水源地=water sources; 监控=monitoring
近零能耗建筑=nearly zero-energy buildings; 乡镇集贸市场=township markets; 集贸市场=markets; 农贸市场=farmers' markets; 节约型单位=resource-saving institutions; 党政机关=Party and government bodies; 粮油=grain and oil; 优质粮油=quality grain and oil
`;
