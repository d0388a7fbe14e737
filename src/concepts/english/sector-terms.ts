/** Further components of names as sector plans use them: schools, health, water, transport, civil affairs, commerce, farming. */
export const SECTOR_TERMS = `
学历=education; 本科以上学历=bachelor's degree or above; 专科及以上学历=junior college degree or above; 研究生学历=postgraduate degree; 大学及以上学历=university degree or above
专任教师=full-time teachers; 兼职教师=part-time teachers; 企业兼职教师=part-time teachers from enterprises; 骨干教师=backbone teachers; 特级教师=special-grade teachers; 高级教师=senior teachers
教学名师=master teachers; 心理健康教育教师=mental health teachers; 专科=junior college; 本科=undergraduate; 博士生=doctoral students; 硕士生=master's students; 学历生=degree students
来华留学生=international students; 在园幼儿=kindergarten children; 教职工=staff; 寄宿制=boarding; 寄宿制学校=boarding schools; 示范校=demonstration schools; 校园=campuses; 智慧校园=smart campuses
温馨校园=friendly campuses; 普通教室=ordinary classrooms; 多媒体教室=multimedia classrooms; 周转宿舍=turnover housing; 校舍=school buildings; 学位授权点=degree programmes; 博士学位授权点=doctoral degree programmes
硕士学位授权点=master's degree programmes; 专业点=programmes; 专业建设点=programmes; 专业群=programme groups; 一流学科=first-class disciplines; 一流课程=first-class courses; 精品在线开放课程=quality online open courses
虚拟仿真=virtual simulation; 虚拟仿真实验项目=virtual simulation experiment projects; 大学科技园=university science parks; 教育集团=education groups; 职教=vocational education; 职教集团=vocational education groups
产教融合型企业=industry-education integration enterprises; 助学贷款=student loans; 国家助学贷款=national student loans; 公用经费=operating funds; 生均公用经费=per-student operating funds; 师范生=teacher trainees
公费师范生=publicly funded teacher trainees; 大班额=oversized classes; 超大班额=super-sized classes; 校外培训机构=after-school training institutions; 学科类=subject-based; 中外合作办学=Chinese-foreign cooperative education
中外合作办学机构=Chinese-foreign cooperative institutions; 交流轮岗=rotation; 校长教师=headmasters and teachers; 随迁子女=migrant children; 进城务工人员=migrant workers; 理工农医类=science, engineering, agriculture and medicine
急救车=ambulances; 急救车辆=ambulances; 救护车=ambulances; 全科医生=general practitioners; 药师=pharmacists; 公共卫生人员=public health staff; 疾控机构=disease control institutions; 疾控中心=disease control centres
生物安全=biosafety; 负压病房=negative-pressure wards; 定点医院=designated hospitals; 感染性疾病科=infectious disease departments; 发热门诊=fever clinics; 老年医学科=geriatrics departments; 中医药科室=Chinese medicine departments
日间手术=day surgery; 择期手术=elective surgery; 三四级手术=class III and IV surgery; 住院=inpatient; 门诊=outpatient; 预约诊疗=appointments; 家庭病床=home sickbeds; 护理院=nursing homes; 安宁疗护=hospice care
新生儿=newborns; 遗传代谢病=inherited metabolic diseases; 产前=prenatal; 孕产妇=pregnant and lying-in women; 危重孕产妇=critically ill pregnant women; 常见病=common diseases; 慢性病=chronic diseases; 职业病=occupational diseases
尘肺病=pneumoconiosis; 艾滋病=AIDS; 感染者=infected persons; 病人=patients; 患者=patients; 糖尿病患者=patients with diabetes; 高血压患者=patients with hypertension; 在册患者=registered patients; 肺结核=tuberculosis
血吸虫病=schistosomiasis; 疫苗=vaccines; 医疗卫生机构=health institutions; 基层医疗卫生机构=primary health institutions; 医联体=medical consortia; 医共体=county medical communities; 精神科=psychiatric
执业医师=licensed physicians; 执业助理医师=licensed assistant physicians; 卫生专业技术人员=health professionals; 医学生=medical students; 西医=Western medicine; 人群=population; 一般人群=general population; 重点人群=key groups
医疗卫生=health; 健康档案=health records; 健康达人=health role models; 自愿无偿献血=voluntary blood donation; 献血=blood donation; 临床用血=clinical blood; 托位=childcare places; 婴幼儿=infants
创伤=trauma; 创伤中心=trauma centres; 卒中中心=stroke centres; 胸痛中心=chest pain centres; 新药=new drugs; 一类新药=class I new drugs; 三类医疗器械=class III medical devices; 医疗器械=medical devices
堤防=dykes; 病险=unsafe; 山洪沟=mountain torrent gullies; 大江大河=major rivers; 支流=tributaries; 河道=river channels; 骨干河道=main river channels; 河长=river length; 机井=wells; 拦沙坝=sand dams; 大坝=dams
坡耕地=sloping farmland; 小流域=small watersheds; 蓄滞洪区=flood detention basins; 渠首=canal heads; 取水=water intake; 非常规水=unconventional water; 地下水=groundwater; 超采=overdraft; 超采区=overdraft areas
水文站网=hydrological networks; 水文站=hydrological stations; 洪水=floods; 洪水预报=flood forecasts; 雨水情测报=rain and flood monitoring; 水域岸线=waterfront; 河湖水域岸线=river and lake shorelines; 水域=waters
水利风景区=water scenic areas; 水情教育=water education; 水权=water rights; 水价=water prices; 农业水价=agricultural water prices; 小水电站=small hydropower stations; 数字孪生=digital twin; 岸电=shore power
应急备用水源=emergency backup water sources; 备用水源=backup water sources; 灌溉=irrigation; 微灌=micro-irrigation; 喷灌=sprinkler irrigation; 调水=water transfer; 引调水=water diversion; 防洪库容=flood control storage
供水管网=water supply networks; 供水保障=water supply; 滩区=floodplains; 合同节水=contract water saving; 再生水=reclaimed water; 重复利用=reuse; 恢复=restored
综合交通网=comprehensive transport network; 公路水路=road and waterway; 水路=waterway; 水路运输=waterway transport; 铁水联运=rail-water transport; 公交专用道=bus lanes; 客流量=passenger flow; 通航城市=cities with air services
通航=navigable; 航线=air routes; 货运航线=cargo routes; 全货机=freighters; 吞吐能力=throughput capacity; 通过能力=handling capacity; 航道=waterways; 进港航道=port approach channels; 支线机场=regional airports
沿海港口=coastal ports; 服务区=service areas; 营运车辆=commercial vehicles; 营运船舶=commercial ships; 船舶=ships; 客车=coaches; 出租车=taxis; 新能源车=new energy vehicles; 新能源车辆=new energy vehicles; 环卫车=sanitation vehicles
应急救援直升机=rescue helicopters; 直升机=helicopters; 冷藏车=refrigerated trucks; 标准托盘=standard pallets; 电子客票=e-tickets; 换乘=transfer; 综合客运枢纽=comprehensive passenger hubs; 客运站=passenger stations
运输服务站=transport service stations; 路段=road sections; 繁忙路段=busy road sections; 省际=interprovincial; 桥梁=bridges; 快递=express delivery; 通快递=with express delivery; 通高铁=with high-speed rail
两客一危=coaches, charter buses and dangerous-goods vehicles; 示范县=demonstration counties; 示范乡镇=demonstration townships; 示范基地=demonstration bases; 示范企业=demonstration enterprises; 应用率=application rate
婚姻登记=marriage registration; 结婚登记=marriage registration; 殡仪馆=funeral homes; 火化设备=cremation equipment; 火化=cremation; 安葬=burial; 节地生态安葬=land-saving ecological burial; 公益性安葬设施=public burial facilities
骨灰安放设施=columbaria; 儿童督导员=child welfare supervisors; 儿童主任=child welfare directors; 孤儿=orphans; 残疾孤儿=orphans with disabilities; 未成年人=minors; 困境儿童=children in difficulty; 慈善信托=charitable trusts
社会工作者=social workers; 社区工作者=community workers; 专职工作人员=full-time staff; 社会组织=social organisations; 社区社会组织=community social organisations; 慈善组织=charities; 志愿者=volunteers; 注册志愿者=registered volunteers
地名标志=place-name signs; 地名信息=place-name information; 行政区域界线=administrative boundaries; 村规民约=village rules; 村务=village affairs; 民政=civil affairs; 特殊困难老年人=elderly people in special difficulty; 空巢老年人=empty-nest elderly people
独居和空巢老年人=elderly people living alone or in empty nests; 紧急呼叫设备=emergency call devices; 呼叫设备=call devices; 生活自理能力=self-care ability; 分散供养=in dispersed support; 集中供养=in centralised support; 照料服务协议=care agreements
老年食堂=canteens for the elderly; 助餐=meal services; 福利彩票公益金=welfare lottery funds; 养老服务体系建设资金=funds for the elderly-care system; 护理人员=nursing staff; 照料护理人员=care staff; 探访=visits
创业板=ChiNext; 科创板=STAR Market; 北交所=Beijing Stock Exchange; 主板=Main Board; 上市企业=listed enterprises; 独立站=independent online stores; 贸易伙伴=trading partners; 进出口额=imports and exports; 出口额=exports; 进口额=imports
服务外包=service outsourcing; 离岸服务外包=offshore service outsourcing; 从业人员=employees; 服务外包从业人员=service outsourcing employees; 外贸转型升级基地=foreign trade transformation bases; 加工贸易=processing trade
境外经贸合作区=overseas economic and trade cooperation zones; 友好省州=sister provinces; 劳务人员=labour-service workers; 出口信用保险=export credit insurance; 服务贸易=services trade; 知识密集型服务贸易=knowledge-intensive services trade
口岸=ports of entry; 通关时间=clearance time; 单一窗口=single window; 监管场地=supervision venues; 预付卡=prepaid cards; 预收资金=prepaid funds; 家政服务人员=housekeeping workers; 家政从业人员=housekeeping workers
再生资源=renewable resources; 报废汽车=scrapped vehicles; 便民商店=convenience shops; 便利店=convenience stores; 示范步行街=demonstration pedestrian streets; 一带一路沿线国家=Belt and Road countries; 共建一带一路国家=Belt and Road countries
价值=value; 种质资源=germplasm resources; 种质资源库=germplasm banks; 核心种源=core breeding stock; 畜禽核心种源=core livestock and poultry breeding stock; 秸秆还田=straw returned to fields; 北斗导航=BeiDou-guided; 农机装备=farm machinery
承包地=contracted land; 农村承包地=rural contracted land; 宅基地=homesteads; 农村宅基地=rural homesteads; 确权登记颁证=registration and certification; 集体经营性建设用地=collective commercial construction land; 产权=property rights
农业经理人=agricultural managers; 脱贫人口=people lifted out of poverty; 监测对象=monitored households; 防止返贫监测对象=households monitored against return to poverty; 小额信贷=microcredit; 土地出让收入=land sale revenue; 衔接资金=linkage funds
村史馆=village history museums; 文化礼堂=cultural halls; 农家书屋=rural reading rooms; 文明村=civilised villages; 文明乡镇=civilised townships; 文明城市=civilised cities; 大豆=soybeans; 对虾=prawns; 小龙虾=crayfish
技术合同=technology contracts; 余热=waste heat; 余热回收利用=waste heat recovery; 标识=identifiers; 数据要素型企业=data-element enterprises; 绿电消费=green electricity consumption; 标准地出让=standard land sales; 出让=sales
能效标杆水平=benchmark energy efficiency; 产业链供需对接=supply-demand matchmaking; 供需对接=supply-demand matchmaking; 数字领航=digital pilot; 双跨平台=cross-industry and cross-field platforms; 工业固体废物=industrial solid waste
覆盖=covering; 资助=aided; 比例=share; 授权=granted; 产能=production capacity; 在册=registered; 网络安全=cybersecurity; 信用评价=credit evaluation; 专业技术人员=professionals; 网上办理=online handling; 高频事项=frequent matters
修订=revision; 签订=signing; 评估=assessment; 轮训=rotation training; 编制=preparation; 维护=maintenance; 设置=setup; 披露=disclosure; 整改=rectification; 排查=inspection; 划界=delimitation; 列养=maintenance; 划定=delineation
应用=application; 使用=use; 安装=installation; 开户=account opening; 申领=application; 存管=custody; 接通=connection; 转运=transfer; 接收=reception; 清扫=sweeping; 机械化清扫=mechanised sweeping; 保有=retention; 核发=issuance
预约=appointments; 电子化=digitisation; 存活=survival; 留用=retention; 开放=opening; 共享=sharing; 备案=filing; 承保=underwriting; 兑付=redemption; 减负=burden reduction; 选树=selected; 招募=recruited; 勘界=demarcation; 立标=marking
人力=human; 人力资源=human resources; 公众=the public; 中央=central; 联合=joint; 面向=for; 用户=users; 小时=hourly; 流动=mobile; 出租=taxi; 使用率=use rate; 在站=in post; 博士后=postdoctoral researchers; 参赛选手=competitors
省内=within the province; 较大=larger; 突破性=breakthrough; 代表性=representative; 沉浸式=immersive; 全国性=nationwide; 专兼职=full- and part-time; 实名制=real-name; 星级=star-rated; 不可移动文物=immovable cultural relics; 珍贵文物=precious relics
馆藏=collections; 国有馆藏=state-owned collections; 优秀舞台剧目=fine stage plays; 舞台剧目=stage plays; 小剧场=small theatres; 青年艺术人才=young artists; 文艺院团=performing troupes; 国有文艺院团=state-owned performing troupes
传承体验中心=heritage experience centres; 非遗=intangible cultural heritage; 非国有=privately owned; 历史文化名城名镇名村=historic cities, towns and villages; 保护规划=protection plans; 经典景区=classic scenic areas; 旅行社=travel agencies
导游=tour guides; 导游人员=tour guides; 旅游投诉=tourism complaints; 投诉=complaints; 旅游风景道=scenic tourist roads; 风景道=scenic roads; 自驾车旅居车营地=campsites for cars and recreational vehicles; 公益电影=public-interest films
劳动人事争议=labour and personnel disputes; 调解=mediation; 调解组织=mediation organisations; 仲裁=arbitration; 仲裁员=arbitrators; 集体合同=collective contracts; 劳动合同=labour contracts; 农民工=migrant workers; 农民工工资=migrant workers' wages
工资保证金=wage deposits; 制度=systems; 专用账户=special accounts; 劳动关系=labour relations; 和谐劳动关系=harmonious labour relations; 就业率=employment rate; 女职工=female employees; 退休人员=retirees; 企业退休人员=enterprise retirees
社保基金=social insurance funds; 结余=balance; 养老金=pensions; 个人养老金=personal pensions; 工伤=work injuries; 工伤预防=work injury prevention; 学徒制=apprenticeships; 企业新型学徒制=new enterprise apprenticeships; 继续教育=continuing education
专业技术人员继续教育=continuing education of professionals; 职称评审=title assessments; 通过=passed; 公益性=public-benefit; 脱贫劳动力=workers lifted out of poverty; 就业困难人员=persons with difficulty finding work; 被征地农民=farmers who lost land
自然科学基金=natural science foundation; 自然科学基金项目=natural science foundation projects; 国家自然科学基金项目=National Natural Science Foundation projects; 青年项目=youth projects; 重点研发计划=key R&D programme; 科学技术奖=science and technology awards
论文=papers; 高被引论文=highly cited papers; 科研仪器=research instruments; 国产=domestic; 前沿科学中心=frontier science centres; 研究站=research stations; 野外科学观测研究站=field science research stations; 科技支行=technology sub-branches
科技保险=science and technology insurance; 星创天地=Xingchuang rural makerspaces; 科普=science popularisation; 专职人员=full-time staff; 科技伦理=science ethics; 审查机构=review bodies; 试点单位=pilot units; 院士=academicians; 职务科技成果=service inventions
土壤污染=soil pollution; 污染状况=pollution status; 土壤污染状况调查=soil pollution surveys; 建设用地=construction land; 尾水=tail water; 水产养殖尾水=aquaculture tail water; 黑臭水体=black and odorous water bodies; 缓冲带=buffer zones; 植被=vegetation; 水生植被=aquatic vegetation
污染物=pollutants; 船舶污染物=ship pollutants; 环境污染责任保险=environmental liability insurance; 生态损害赔偿=ecological damage compensation; 案件=cases; 排污许可证=discharge permits; 环境信息=environmental information; 外来入侵物种=invasive alien species
防治=control; 野生动植物=wild animals and plants; 生物多样性=biodiversity; 本底调查=baseline surveys; 放射源=radiation sources; 辐射=radiation; 自动监控=automatic monitoring; 移动执法设备=mobile enforcement equipment; 执法机构=enforcement bodies; 环境应急=environmental emergency
物资库=supply depots; 水质自动站=automatic water quality stations; 危险废物=hazardous waste; 危废=hazardous waste; 填埋=landfill; 医疗废物=medical waste; 包装废弃物=packaging waste; 农药包装废弃物=pesticide packaging waste; 尾矿库=tailings ponds; 火点=fire spots
秸秆焚烧=straw burning; 扬尘=dust; 建筑工地=construction sites; 油气回收=oil vapour recovery; 加油站=petrol stations; 非道路移动机械=non-road mobile machinery; 绿色学校=green schools; 创建=creation; 环保设施=environmental facilities; 督察=inspection
`;
