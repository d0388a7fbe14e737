const TERMS = `
园=parks; 园区=parks; 村庄=villages; 小区=residential areas; 地块=plots; 林=forests; 站点=stations; 超充站=supercharging stations; 快充站=fast-charging stations; 农牧场=farms; 投入=input; 社会化=social; 一级=first-class; 三级=third-class; 级=-class;
建设=construction; 总=total; 攻关=research on key problems; 落地=settled; 国家=national; 改扩建=rebuilding and extension; 特色=characteristic
领军=leading; 生态=ecological; 城乡=urban and rural; 发展=development; 县=counties; 镇=towns; 市=cities; 省=provinces; 儿童友好=child-friendly
儿童=children; 500强=top-500; 载体=carriers; 联合体=consortia; 基础=basic; 点=points; 站=stations; 金融=financial; 集聚区=clusters
集聚=concentration; 续建=continued construction; 未来=future; 公办=public; 经营=operation; 空间=space; 事项=items; 在建=under construction
签约=contracts signed; 到位资金=funds in place; 资金=funds; 公共=public; 集中收集=centralised collection; 集中=centralised; 收集=collection
融合=integration; 自治区=autonomous region; 电子=electronic; 电子信息=electronic information; 现代=modern; 一期=phase one; 奶牛=dairy cows
提质=upgrading; 商贸=trade and commerce; 优势=advantageous; 县域=county-level; 饭店=hotels; 酒店=hotels; 驿站=service posts; 地下=underground
经营性=operating; 街道=sub-districts; 专项=special; 优秀=outstanding; 单元=units; 适老化=age-friendly; 集体=collective; 集体经济=collective economy
美丽宜居=beautiful and liveable; 宜居=liveable; 美丽=beautiful; 小微=small and micro; 小微企业=small and micro enterprises; 合作=cooperation
智慧=smart; 提升=improvement; 群众=residents; 处置=disposal; 困难=in difficulty; 改善=improvement; 行动=campaigns; 管理=management; 水平=level
新品种=new varieties; 品种=varieties; 节能=energy saving; 节能降碳=energy saving and carbon reduction; 商贸流通=trade and distribution
高成长性=high-growth; 生产=production; 生产型=producing; 高层次=high-level; 综保区=comprehensive bonded zones; 综合保税区=comprehensive bonded zones
一刻钟=quarter-hour; 便民=convenience; 生活圈=living circles; 污染=pollution; 污染地块=contaminated plots; 安全利用率=safe use rate; 片区=districts
振兴=revitalisation; 薄弱=weak; 再造=re-engineering; 存贷款余额=balance of deposits and loans; 余额=balance; 本外币=domestic and foreign currency
存款=deposits; 市属=municipally owned; 国企=state-owned enterprises; 国有企业=state-owned enterprises; 国有=state-owned
海铁联运=rail-sea transport; 供应链=supply chains; 种业=seed industry; 再开发=redevelopment; 低效=inefficient; 管道=pipelines; 交易=trading
交易额=transactions; 富硒=selenium-rich; 认证=certified; 正常运行率=normal operation rate; 工作室=studios; 集成电路=integrated circuits; 设计=design
建筑=buildings; 食品=food; 高素质=high-quality; 绿化=greening; 零部件=parts; 建成区=built-up areas; 农户=farm households; 达标=up to standard
开发=development; 开发区=development zones; 经开区=economic development zones; 高新区=high-tech zones; 整治=improvement works; 领航=pilot
区域=regional; 保护=protection; 利用=use; 民生=livelihood; 更新=renewal; 境外=overseas; 海外=overseas; 道路=roads; 市政道路=municipal roads; 清洁=clean
清洁能源=clean energy; 清洁取暖=clean heating; 老旧=old; 高品质=high-quality; 能力=capacity; 住宅=housing; 招商=investment promotion; 流域=river basins
政务=government; 功能=functional; 种植=planting; 种植基地=planting bases; 养殖=breeding; 储备=reserve; 资源=resources; 顶尖=top; 供应=supply; 样板=model
文明=civilisation; 应急=emergency; 救援=rescue; 队伍=teams; 避难场所=shelters; 精品=premium; 职工=employees; 护理=nursing; 交通=transport
急救=first aid; 安全设施=safety facilities; 消防=fire-fighting; 标准化=standardised; 规模化=large-scale; 服务器=servers; 服务=service; 服务业=services
企业家=entrepreneurs; 校长=headmasters; 教师=teachers; 名师=master teachers; 骨干=key; 专业=specialised; 专业技术人才=professionals; 博士=doctors
硕士=masters; 引才=talent attraction; 公寓=apartments; 人才公寓=apartments for talent; 房=housing; 危房=dilapidated houses
危旧房=dilapidated houses; 城中村=urban villages; 背街小巷=back streets; 街巷=streets and lanes; 水电=hydropower; 供热=heating; 供水=water supply
排水=drainage; 排污口=sewage outlets; 入河排污口=sewage outlets into rivers; 河湖=rivers and lakes; 灌区=irrigation areas; 水利=water conservancy
水利工程=water projects; 泵站=pumping stations; 山塘=ponds; 防洪=flood control; 海绵城市=sponge city; 矿山=mines; 废弃矿山=abandoned mines
油茶=oil-tea camellia; 茶叶=tea; 茶园=tea gardens; 中药材=Chinese medicinal herbs; 水果=fruit; 水产=aquatic products; 家禽=poultry
肉牛=beef cattle; 牛=cattle; 羊=sheep; 猪=pigs; 瓜菜=melons and vegetables; 特色产业=characteristic industries; 先行=pioneer
试点县=pilot counties; 示范县=demonstration counties; 党组织=Party organisations; 行业=industries; 数据=data; 数字农场=digital farms; 场景=scenarios
产线=production lines; 机架=racks; 双跨=cross-industry; 工业互联网平台=industrial internet platforms; 氢能=hydrogen energy; 生物制造=biomanufacturing
商业航天=commercial space; 低空=low-altitude; 低空经济=low-altitude economy; 新材料=new materials; 医药=pharmaceuticals; 生物医药=biopharmaceuticals
有色金属=non-ferrous metals; 化工=chemicals; 纺织=textiles; 纺织服装=textiles and clothing; 家居=home furnishing; 装备=equipment; 航空=aviation
航空货运=air cargo; 吞吐量=throughput; 货邮吞吐量=cargo and mail throughput; 货值=value of goods; 游船=tour boats; 文旅=culture and tourism
文化旅游=culture and tourism; 演出活动=performances; 夜间=night-time; 展览=exhibitions; 节会=festivals; 大型=large; 营业=business; 门诊=outpatient
医生=doctors; 家庭医生=family doctors; 医养=medical and elderly care; 养老机构=elderly-care institutions; 养老服务=elderly-care services
助餐点=meal points; 托育=childcare; 托育机构=childcare institutions; 托育服务机构=childcare institutions; 婴幼儿=infants; 公共服务=public services
残疾=disabled; 救助=assistance; 补贴=subsidies; 养老金=pensions; 最低生活保障=minimum living allowance; 最低标准=minimum standard; 退役军人=veterans
务工=working away; 劳动力=labour force; 转移就业=transferred employment; 稳定就业=steady employment; 脱贫人口=people lifted out of poverty
脱贫=lifted out of poverty; 低收入=low-income; 低收入农户=low-income farm households; 村集体=village collectives; 年=annual; 各=each; 新=new
超=over; 万元=10,000 yuan; 元=yuan; 高=high; 集聚度=degree of concentration; 化=; 上市=listing; 引进=attraction; 本土=local; 跨国公司=multinationals
民营=private; 小型=small; 中型=medium; 大中型=large and medium; 特大=very large; 首台套=first sets; 新兴=emerging; 传统=traditional; 研发=R&D
研究=research; 经费=expenditure; 投入=input; 强度=intensity; 企业=enterprises; 规模以上=above-scale; 规上=above-scale; 工业=industry
制造业=manufacturing; 农业=agriculture; 新产品=new product; 销售=sales; 收入=income; 营业收入=business revenue; 产值=output value; 增加值=value added
占比=share; 比重=share; 比例=share; 率=rate; 普及率=penetration rate; 覆盖率=coverage rate; 利用率=utilisation rate; 全覆盖=coverage; 高新技术=high tech
战略性新兴=strategic emerging; 产业=industry; 数字经济=digital economy; 数字=digital; 数字化=digital; 核心=core; 创新=innovation; 中心=centres
平台=platforms; 实验室=laboratories; 基地=bases; 园区=parks; 集群=clusters; 工厂=factories; 绿色=green; 低碳=low carbon; 车间=workshops; 智能=smart
机器人=robots; 专利=patents; 发明=invention; 高价值=high value; 标准=standards; 品牌=brands; 质量=quality; 标杆=benchmarks; 专精特新=specialised
小巨人=small giants; 单项冠军=single champions; 科技型=technology based; 科技=technology; 中小企业=smes; 公司=companies; 总市值=market value
独角兽=unicorns; 瞪羚=gazelles; 人才=talent; 团队=teams; 院士=academicians; 高技能=high skilled; 培训=training; 就业=employment; 城镇=urban
失业率=unemployment rate; 居民=residents; 可支配=disposable; 人均=per capita; 常住人口=resident population; 城镇化率=urbanisation rate; 地区生产总值=GDP
生产总值=GDP; GDP=GDP; 一般公共预算=general public budget; 财政=fiscal; 支出=expenditure; 税收=tax revenue; 固定资产=fixed assets; 投资=investment
社会消费品零售总额=retail sales; 进出口=trade; 外资=foreign capital; 利用外资=foreign capital; 贸易=trade; 旅游=tourism; 游客=tourists; 粮食=grain
产量=output; 综合生产能力=production capacity; 高标准农田=high-standard farmland; 耕地=arable land; 播种面积=sown area; 面积=area; 机械化=mechanisation
农产品=farm products; 加工=processing; 合作社=cooperatives; 家庭农场=family farms; 乡村=rural; 农村=rural; 农民=farmers; 村=villages
龙头企业=leading enterprises; 能耗=energy use; 能源=energy; 消费=consumption; 单位=per-unit; 二氧化碳=carbon dioxide; 排放=emissions; 用水量=water use
非化石=non fossil; 装机=installed capacity; 光伏=solar power; 风电=wind power; 新能源=new energy; 汽车=vehicles; 充电=charging
充电桩=charging points; 储能=energy storage; 电力=electricity; 发电=power generation; 森林=forests; 空气=air; 优良=good; 天数=days
水质=water quality; 断面=monitoring sections; 污水=sewage; 垃圾=waste; 处理=treatment; 湿地=wetlands; 造林=afforestation; PM2.5=PM2.5
细颗粒物=PM2.5; 浓度=concentration; 固体废物=solid waste; 综合=comprehensive; 高速公路=expressways; 公路=roads; 铁路=railways; 高铁=high speed rail
里程=length; 通车=open to traffic; 港口=ports; 机场=airports; 航线=air routes; 轨道交通=rail transit; 航道=waterways; 物流=logistics; 快递=express
货运=freight; 旅客=passengers; 泊位=berths; 5G=5G; 基站=base stations; 宽带=broadband; 用户=users; 算力=computing power; 数据中心=data centers
互联网=internet; 工业互联网=industrial internet; 上云=cloud; 软件=software; 信息=information; 电子商务=e commerce; 跨境=cross border; 学校=schools
高校=universities; 教育=education; 毛入学率=gross enrolment; 学前=preschool; 义务教育=compulsory education; 高中=senior secondary schools
高等=higher; 职业=vocational; 劳动年龄=working age; 受教育年限=schooling years; 幼儿园=kindergartens; 学位=school places; 巩固率=retention
医院=hospitals; 医疗=medical; 卫生=health; 床位=beds; 医师=physicians; 执业=practising; 护士=nurses; 预期寿命=life expectancy; 死亡率=mortality
养老=elderly care; 托位=nursery places; 基本=basic; 养老保险=pension; 参保=insurance; 保险=insurance; 健康=health; 素养=literacy
科学素质=science literacy; 公民=citizens; 技术合同=technology contracts; 成交额=turnover; 成果=results; 转化=transformation; 孵化器=incubators
众创空间=makerspaces; 贷款=loans; 融资=financing; 基金=funds; 项目=projects; 工程=projects; 示范=demonstration; 试点=pilots; 重点=key; 重大=major
关键=key; 共性=generic; 技术=technology; 首台=first set; 材料=materials; 劳动生产率=labour productivity; 全员=overall; 增速=growth; 增长=growth
年均=annual; 下降=fall; 提高=rise; 总额=total; 总量=total; 规模=scale; 指数=index; 公里=km; 社区=communities; 图书馆=libraries; 文化=cultural; 体育=sports
场地=venues; 景区=scenic areas; 博物馆=museums; 事故=accidents; 安全=safety; 水库=reservoirs; 灌溉=irrigation; 自来水=tap water; 燃气=gas; 住房=housing
保障性=affordable; 老旧小区=old residential neighbourhoods; 棚户区=shantytowns; 改造=renovation; 公园=parks; 绿地=green space
研发投入=R&D expenditure; 主营业务收入=main business revenue; 机械化率=mechanisation rate; 产业集群=industrial clusters; 产业链=industrial chains
产业园=industrial parks; 产业园区=industrial parks; 示范区=demonstration areas; 示范村=demonstration villages; 示范基地=demonstration bases
示范企业=demonstration enterprises; 长度=length; 金额=amount; 额=value; 量=volume; 出口额=value of exports; 进口额=value of imports
装机容量=installed capacity; 治理=treatment; 修复=restoration; 发放=issuing; 开工=construction started; 竣工=construction completed
投产=put into operation; 新改建=construction and renovation; 淘汰=phasing out; 拆除=demolition; 农村公路=rural roads; 停车位=parking spaces
停车泊位=parking spaces; 口袋公园=pocket parks; 绿道=greenways; 城市=urban; 生活污水=domestic sewage; 生活垃圾=domestic waste; 污水处理=sewage treatment
管网=pipe networks; 供水管网=water supply networks; 排水管网=drainage networks; 雨污=storm and sewage; 燃气管道=gas pipelines
保障性租赁住房=affordable rental housing; 保障性住房=affordable housing; 社会=social; 民营企业=private enterprises; 外贸=foreign trade
外贸企业=foreign trade enterprises; 工业企业=industrial enterprises; 农业产业化=agricultural industrialisation; 绿色食品=green food
有机农产品=organic farm products; 有机=organic; 活动=events; 应用场景=application scenarios; 应用=application; 产品=products
消费券=consumption vouchers; 旅游收入=tourism revenue; 入境=inbound; 国内=domestic; 国际=international; 班列=freight trains; 口岸=ports of entry
民宿=homestays; 普惠小微=inclusive small and micro-enterprise; 技术改造=technological renovation; 科研=scientific research
创新平台=innovation platforms; 研发平台=R&D platforms; 重点实验室=key laboratories; 新型=new-type; 新建=new; 养老床位=elderly-care beds
幼儿园学位=kindergarten places; 中小学=primary and secondary schools; 医疗机构=medical institutions; 卫生院=health centres; 卫生室=clinics
村卫生室=village clinics; 服务中心=service centres; 服务站=service stations; 大学生=university students; 青年=young people; 农民工=migrant workers
残疾人=disabled people; 老年人=elderly people; 困难群众=people in need; 失业=unemployment; 就业岗位=jobs; 岗位=posts; 人=persons; 家庭=households
户厕=household toilets; 厕所=toilets; 公厕=public toilets; 公共充电桩=public charging points; 新能源汽车=new energy vehicles; 电梯=lifts
加装电梯=lift installation; 路灯=street lamps; 桥梁=bridges; 危桥=dangerous bridges; 隧道=tunnels; 断头路=dead-end roads; 地铁=metro
病险水库=unsafe reservoirs; 河道=rivers; 河堤=dykes; 堤防=dykes; 水土流失=soil erosion; 国土绿化=land greening; 营造林=afforestation
沙化土地=desertified land; 优良率=good rate; 空气质量=air quality; 环境=environment; 优良天数=days of good air quality
优良天数比例=share of days of good air quality; 国控=nationally monitored; 省控=provincially monitored; 细颗粒物浓度=PM2.5 concentration
每千人=per 1,000 persons; 每万人=per 10,000 persons; 每百万人=per million persons; 亩均=per mu; 村集体经济=village collective economy
美丽乡村=beautiful villages; 和美乡村=harmonious beautiful villages; 乡镇=townships; 行政村=administrative villages; 县城=county towns
城区=urban districts; 重大项目=major projects; 重点项目=key projects; 亿元以上=above 100 million yuan; 亿元=100-million-yuan; 亿=hundred million
百亿=10-billion-yuan; 千亿=100-billion-yuan; 固定资产投资=fixed-asset investment; 工业投资=industrial investment; 债券=bonds; 专项债券=special bonds
利润=profit; 电商=e-commerce; 直播=livestreaming; 跨境电商=cross-border e-commerce; 展会=exhibitions; 文艺=artistic; 演出=performances
赛事=competitions; 健身=fitness; 设施=facilities; 场馆=venues; 书屋=reading rooms; 非遗=intangible cultural heritage; 蔬菜=vegetables; 水稻=rice
小麦=wheat; 玉米=maize; 大豆=soybeans; 油菜=rapeseed; 油料=oil crops; 生猪=pigs; 出栏=slaughter; 存栏=stock; 种植面积=planted area; 农作物=crops
主要农作物=main crops; 耕种收=ploughing, sowing and harvesting; 综合机械化率=comprehensive mechanisation rate; 育秧中心=seedling centres
设施农业=protected agriculture; 冷链=cold chain; 冷库=cold stores; 仓储=storage; 货物吞吐量=cargo throughput; 集装箱吞吐量=container throughput
旅客吞吐量=passenger throughput; 智能化=smart; 智能工厂=smart factories; 数字化车间=digital workshops; 灯塔工厂=lighthouse factories
规模以上工业企业=industrial enterprises above designated size; 规模以上工业=industry above designated size
规模以上服务业=services above designated size; 高技术制造业=high-technology manufacturing; 高新技术产业=high and new technology industries
高新技术企业=high and new technology enterprises; 科技型中小企业=technology-based SMEs; 战略性新兴产业=strategic emerging industries
装备制造业=equipment manufacturing; 现代服务业=modern services; 生产性服务业=producer services; 建筑业=construction; 海洋=marine; 经济=economy
主体=entities; 机构=institutions; 组织=organisations; 高层次人才=high-level talent; 高技能人才=high-skilled workers; 技能人才=skilled workers
专家=experts; 发明专利=invention patents; 商标=trademarks; 科技成果=scientific and technological results; 合同=contracts; 航班=flights
新区=new areas; 全国=national; 以上=and above; 以下=and below; 和=and; 与=and; 及=and; 的=; 等=and other; 、=,; 类=; 级=-level; 国际化=international
学院=colleges; 书店=bookshops; 商圈=shopping districts; 街区=blocks; 夜市=night markets; 菜市场=food markets; 农贸市场=farmers' markets; 市场=markets
超市=supermarkets; 门店=shops; 首店=first stores; 总部=headquarters; 楼宇=office buildings; 用地=land; 闲置土地=idle land; 土地=land
低效用地=inefficiently used land; 厂房=workshops; 标准厂房=standard workshops; 天然气=natural gas; 普惠性=inclusive; 优质=quality
普通高中=general senior secondary schools; 职业院校=vocational colleges; 高等学校=universities; 毕业生=graduates; 高校毕业生=university graduates
创业=entrepreneurship; 孵化=incubation; 发电量=power generation; 变电站=substations; 输变电=power transmission; 电网=power grid
加氢站=hydrogen stations; 换电站=battery-swap stations; 加油站=filling stations; 公交=buses; 公交线路=bus routes; 公交车=buses
客运=passenger transport; 出租车=taxis; 电动=electric; 船舶=ships; 班轮=liners
`;

/**
 * English for the components of names, in the words of the National Bureau of Statistics and the ministries. It makes labels, never ids:
 * terms may be added and bettered at any time.
 */
export const ENGLISH_TERMS: ReadonlyMap<string, string> = new Map(
  TERMS.split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry.includes("="))
    .map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)] as const),
);
