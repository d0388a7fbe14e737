import { PLAN_TERMS } from "./plan-terms.js";
import { REPORT_TERMS } from "./report-terms.js";
import { SECTOR_TERMS } from "./sector-terms.js";

const TERMS = `
园=parks; 园区=parks; 村庄=villages; 小区=residential areas; 地块=plots; 站点=stations; 超充站=supercharging stations; 快充站=fast-charging stations
农牧场=farms; 投入=input; 国家=national|nation; 特色=specialty; 领军=leading; 生态=ecological; 城乡=urban and rural|urban and rural areas; 县=counties
镇=towns; 市=cities; 省=provinces; 儿童友好=child-friendly; 儿童=children; 500强=top-500; 载体=carriers; 联合体=consortia; 基础=basic; 站=stations
金融=financial; 集聚区=clusters; 未来=future; 公办=public; 经营=operation; 空间=space; 事项=matters; 在建=~under construction; 到位资金=funds paid in; 公共=public
集中收集=centralised collection; 收集=collection; 融合=integration; 自治区=autonomous region; 电子=electronic; 电子信息=electronic information; 现代=modern
一期=phase one; 奶牛=dairy cows; 提质=upgrading; 商贸=trade and commerce; 优势=advantageous; 县域=county|counties; 饭店=hotels; 酒店=hotels
驿站=service posts; 地下=underground; 经营性=operating; 街道=sub-districts; 专项=special; 优秀=outstanding; 单元=units; 适老化=age-friendly; 集体=collective
集体经济=collective economy; 美丽宜居=beautiful and liveable; 宜居=liveable; 美丽=beautiful; 小微=small and micro; 小微企业=small and micro enterprises
合作=cooperation; 智慧=smart; 群众=residents; 困难=in difficulty; 改善=improvement; 行动=campaigns; 管理=management; 水平=level; 新品种=new varieties
品种=varieties; 节能=energy saving; 节能降碳=energy saving and carbon reduction; 商贸流通=trade and distribution; 高成长性=high-growth; 生产=production
生产型=producing; 高层次=high-level; 综保区=comprehensive bonded zones; 综合保税区=comprehensive bonded zones; 一刻钟=quarter-hour; 便民=convenience
生活圈=living circles; 污染=pollution; 污染地块=contaminated plots; 片区=districts; 振兴=revitalisation; 薄弱=weak; 本外币=domestic and foreign currency
存款=deposits; 市属=municipally owned; 国企=state-owned enterprises; 国有企业=state-owned enterprises; 国有=state-owned; 海铁联运=rail-sea transport
供应链=supply chains; 种业=seed industry; 再开发=redevelopment; 低效=inefficient; 管道=pipelines; 交易=trading; 富硒=selenium-rich; 认证=certified
工作室=studios; 集成电路=integrated circuits; 设计=design; 建筑=buildings; 食品=food; 高素质=high-quality; 绿化=greening; 零部件=parts; 建成区=built-up areas
农户=farm households; 达标=up to standard; 开发=development; 开发区=development zones; 经开区=economic development zones; 高新区=high-tech zones; 领航=pilot
区域=regional; 保护=protection; 利用=use; 民生=livelihood; 更新=renewal; 境外=overseas; 海外=overseas; 道路=roads; 市政道路=municipal roads; 清洁=clean
清洁能源=clean energy; 清洁取暖=clean heating; 老旧=old; 高品质=high-quality; 能力=capacity; 住宅=housing; 招商=investment promotion; 流域=river basins
政务=government; 功能=functional; 种植=planting; 种植基地=planting bases; 养殖=breeding; 储备=reserve; 资源=resources; 顶尖=top; 供应=supply; 样板=model
文明=civilisation; 应急=emergency; 救援=rescue; 队伍=teams; 避难场所=shelters; 精品=premium; 职工=employees; 护理=nursing; 交通=transport; 急救=first aid
安全设施=safety facilities; 消防=fire-fighting; 标准化=standardised; 规模化=large-scale; 服务器=servers; 服务=service; 服务业=services; 企业家=entrepreneurs
校长=headmasters; 教师=teachers; 名师=master teachers; 骨干=backbone; 专业=specialised; 专业技术人才=professionals; 博士=doctors; 硕士=masters
引才=talent attraction; 公寓=apartments; 人才公寓=apartments for talent; 危房=dilapidated houses; 危旧房=dilapidated houses; 城中村=urban villages
背街小巷=back streets; 街巷=streets and lanes; 水电=hydropower; 供热=heating; 供水=water supply; 排水=drainage; 排污口=sewage outlets
入河排污口=sewage outlets into rivers; 河湖=rivers and lakes; 灌区=irrigation areas; 水利=water conservancy; 水利工程=water projects; 泵站=pumping stations
山塘=ponds; 防洪=flood control; 海绵城市=sponge city; 矿山=mines; 废弃矿山=abandoned mines; 油茶=oil-tea camellia; 茶叶=tea; 茶园=tea gardens
中药材=Chinese medicinal herbs; 水果=fruit; 水产=aquatic products; 家禽=poultry; 肉牛=beef cattle; 牛=cattle; 羊=sheep; 猪=pigs; 瓜菜=melons and vegetables
特色产业=specialty industries; 先行=pioneer; 试点县=pilot counties; 示范县=demonstration counties; 党组织=Party organisations; 行业=industry|industries
数据=data; 数字农场=digital farms; 场景=scenarios; 产线=production lines; 机架=racks; 双跨=cross-industry; 工业互联网平台=industrial internet platforms
氢能=hydrogen energy; 生物制造=biomanufacturing; 商业航天=commercial space; 低空=low-altitude; 低空经济=low-altitude economy; 新材料=new materials
医药=pharmaceuticals; 生物医药=biopharmaceuticals; 有色金属=non-ferrous metals; 化工=chemicals; 纺织=textiles; 纺织服装=textiles and clothing
家居=home furnishing; 装备=equipment; 航空=aviation; 航空货运=air cargo; 货值=value of goods; 游船=tour boats; 文旅=culture and tourism
文化旅游=culture and tourism; 演出活动=performances; 夜间=night-time; 展览=exhibitions; 节会=festivals; 营业=business; 门诊=outpatient; 医生=doctors
家庭医生=family doctors; 医养=medical and elderly care; 养老机构=elderly-care institutions; 养老服务=elderly care; 助餐点=meal points; 托育=childcare
托育机构=childcare institutions; 托育服务机构=childcare institutions; 婴幼儿=infants; 公共服务=public services; 残疾=disabled; 救助=assistance; 补贴=subsidies
养老金=pensions; 最低生活保障=minimum living allowance; 最低标准=minimum standard; 退役军人=veterans; 务工=working away; 劳动力=workers
转移就业=transferred employment; 稳定就业=in steady employment; 脱贫人口=people lifted out of poverty; 脱贫=lifted out of poverty; 低收入=low-income
低收入农户=low-income farm households; 村集体=village collectives; 集聚度=degree of concentration; 上市=listing; 本土=local; 跨国公司=multinational companies
民营=private; 小型=small; 中型=medium; 大中型=large and medium; 特大=very large; 首台套=first sets; 新兴=emerging; 传统=traditional; 研发=R&D; 研究=research
经费=expenditure; 企业=enterprises; 规模以上=above-scale; 规上=above-scale; 工业=industrial|industry; 制造业=manufacturing; 农业=agricultural|agriculture
新产品=new product; 销售=sales; 全覆盖=coverage; 高新技术=high tech; 战略性新兴=strategic emerging; 产业=industrial|industries; 数字经济=digital economy
数字=digital; 数字化=digital; 核心=core; 创新=innovation; 平台=platforms; 实验室=laboratories; 基地=bases; 集群=clusters; 工厂=factories; 绿色=green
低碳=low-carbon; 车间=workshops; 智能=smart; 机器人=robots; 专利=patents; 发明=invention; 高价值=high-value; 标准=standards; 品牌=brands; 质量=quality
标杆=benchmarks; 专精特新=specialised, refined, distinctive and innovative; 小巨人=little giants; 单项冠军=single-product champions; 科技型=technology-based
科技=science and technology; 中小企业=SMEs; 公司=companies; 独角兽=unicorns; 瞪羚=gazelles; 人才=talent; 团队=teams; 院士=academicians; 高技能=highly skilled
培训=training; 就业=employment; 城镇=urban|towns; 居民=residents; 可支配=disposable; 常住人口=resident population; 城镇化率=urbanisation rate; 地区生产总值=GDP
生产总值=GDP; GDP=GDP; 一般公共预算=general public budget; 财政=fiscal; 支出=expenditure; 税收=tax revenue; 固定资产=fixed assets; 社会消费品零售总额=retail sales
进出口=trade; 外资=foreign-funded; 利用外资=foreign capital; 贸易=trade; 旅游=tourism; 游客=tourists; 粮食=grain; 综合生产能力=production capacity
高标准农田=high-standard farmland; 耕地=arable land; 机械化=mechanisation; 农产品=farm products; 加工=processing; 合作社=cooperatives; 家庭农场=family farms
乡村=rural|villages; 农村=rural|rural areas; 农民=farmers; 村=villages; 龙头企业=leading enterprises; 能耗=energy use; 能源=energy; 消费=consumption
二氧化碳=carbon dioxide; 排放=emissions; 用水量=water use; 非化石=non-fossil; 光伏=solar power; 风电=wind power; 新能源=new energy; 汽车=vehicles; 充电=charging
充电桩=charging piles; 储能=energy storage; 电力=electric power; 发电=power generation; 森林=forests; 空气=air; 优良=good; 天数=days; 水质=water quality
断面=monitoring sections; 污水=sewage; 垃圾=waste; 处理=treatment; 湿地=wetlands; 造林=afforestation; PM2.5=PM2.5; 细颗粒物=PM2.5; 固体废物=solid waste
综合=comprehensive; 高速公路=expressways; 公路=roads; 铁路=railways; 高铁=high-speed railways; 通车=open to traffic; 港口=ports; 机场=airports; 航线=air routes
轨道交通=rail transit; 航道=waterways; 物流=logistics; 快递=express; 货运=freight; 旅客=passengers; 泊位=berths; 5G=5G; 基站=base stations; 宽带=broadband
用户=users; 算力=computing power; 数据中心=data centres; 互联网=internet; 工业互联网=industrial internet; 上云=cloud; 软件=software; 信息=information
电子商务=e-commerce; 跨境=cross-border; 学校=schools; 高校=universities; 教育=education; 学前=preschool; 义务教育=compulsory education
高中=senior secondary schools; 高等=higher; 职业=vocational; 劳动年龄=working-age; 受教育年限=years of schooling; 幼儿园=kindergartens; 学位=school places
医院=hospitals; 医疗=medical; 卫生=health; 床位=beds; 医师=physicians; 执业=practising; 护士=nurses; 预期寿命=life expectancy; 养老=elderly care
托位=childcare places; 基本=basic; 养老保险=pension; 参保=insurance; 保险=insurance; 健康=health; 素养=literacy; 科学素质=science literacy; 公民=citizens
技术合同=technology contracts; 成果=results; 转化=transformation; 孵化器=incubators; 众创空间=makerspaces; 贷款=loans; 融资=financing; 基金=funds; 项目=projects
工程=projects; 示范=demonstration; 试点=pilots; 重点=key; 重大=major; 关键=key; 共性=generic; 技术=technology|technologies; 首台=first set; 材料=materials
劳动生产率=labour productivity; 全员=overall; 公里=km; 社区=communities; 图书馆=libraries; 文化=cultural|culture; 体育=sports; 场地=venues; 景区=scenic areas
博物馆=museums; 事故=accidents; 安全=safety; 水库=reservoirs; 灌溉=irrigation; 自来水=tap water; 燃气=gas; 住房=housing; 保障性=affordable
老旧小区=old residential neighbourhoods; 棚户区=shantytowns; 改造=renovation; 公园=parks; 绿地=green space; 研发投入=R&D expenditure
主营业务收入=main business revenue; 产业集群=industrial clusters; 产业链=industrial chains; 产业园=industrial parks; 产业园区=industrial parks
示范区=demonstration areas; 示范村=demonstration villages; 示范基地=demonstration bases; 示范企业=demonstration enterprises
新改建=construction and renovation; 农村公路=rural roads; 停车位=parking spaces; 停车泊位=parking spaces; 口袋公园=pocket parks; 绿道=greenways; 城市=urban|cities
生活污水=domestic sewage; 生活垃圾=domestic waste; 污水处理=sewage treatment; 管网=pipe networks; 供水管网=water supply networks; 排水管网=drainage networks
雨污=storm and sewage; 燃气管道=gas pipelines; 保障性租赁住房=affordable rental housing; 保障性住房=affordable housing; 民营企业=private enterprises
外贸=foreign trade; 外贸企业=foreign trade enterprises; 工业企业=industrial enterprises; 农业产业化=agribusiness; 绿色食品=green food
有机农产品=organic farm products; 有机=organic; 活动=events; 应用场景=application scenarios; 应用=application; 产品=products; 消费券=consumption vouchers
旅游收入=tourism revenue; 入境=inbound; 国际=international; 班列=freight trains; 口岸=ports of entry; 民宿=homestays
普惠小微=inclusive small and micro-enterprise; 技术改造=technological renovation; 科研=scientific research; 创新平台=innovation platforms
研发平台=R&D platforms; 重点实验室=key laboratories; 新型=new-type; 新建=new; 养老床位=elderly-care beds; 幼儿园学位=kindergarten places
中小学=primary and secondary schools; 医疗机构=medical institutions; 卫生院=health centres; 卫生室=clinics; 村卫生室=village clinics; 服务中心=service centres
服务站=service stations; 大学生=university students; 青年=young people; 农民工=migrant workers; 残疾人=disabled people; 老年人=elderly people
困难群众=people in need; 失业=unemployment; 就业岗位=jobs; 岗位=posts; 家庭=households; 户厕=household toilets; 厕所=toilets; 公厕=public toilets
公共充电桩=public charging piles; 新能源汽车=new energy vehicles; 电梯=lifts; 加装电梯=lift installation; 路灯=street lamps; 桥梁=bridges; 危桥=unsafe bridges
隧道=tunnels; 断头路=dead-end roads; 地铁=metro; 病险水库=unsafe reservoirs; 河道=rivers; 河堤=dykes; 堤防=dykes; 水土流失=soil erosion; 国土绿化=land greening
营造林=afforestation; 沙化土地=desertified land; 优良率=good rate; 空气质量=air quality; 环境=environmental|environment; 优良天数=days of good air quality
优良天数比例=share of days of good air quality; 国控=nationally monitored; 省控=provincially monitored; 细颗粒物浓度=PM2.5 concentration
村集体经济=village collective economy; 美丽乡村=beautiful villages; 和美乡村=harmonious beautiful villages; 乡镇=townships; 行政村=administrative villages
县城=county towns; 城区=urban districts; 重大项目=major projects; 重点项目=key projects; 固定资产投资=fixed-asset investment; 工业投资=industrial investment
债券=bonds; 专项债券=special bonds; 利润=profit; 电商=e-commerce; 直播=livestreaming; 跨境电商=cross-border e-commerce; 展会=exhibitions; 文艺=artistic
演出=performances; 赛事=sports events; 健身=fitness; 设施=facilities; 场馆=venues; 书屋=reading rooms; 非遗=intangible cultural heritage; 蔬菜=vegetables
水稻=rice; 小麦=wheat; 玉米=maize; 大豆=soybeans; 油菜=rapeseed; 油料=oil crops; 生猪=pigs; 农作物=crops; 主要农作物=main crops
耕种收=ploughing, sowing and harvesting; 育秧中心=seedling centres; 设施农业=protected agriculture; 冷链=cold chain; 冷库=cold stores; 仓储=storage
智能化=smart; 智能工厂=smart factories; 数字化车间=digital workshops; 灯塔工厂=lighthouse factories; 规模以上工业企业=industrial enterprises above designated size
规模以上工业=industry above designated size; 规模以上服务业=services above designated size; 高技术制造业=high-technology manufacturing
高新技术产业=high and new technology industries; 高新技术企业=high and new technology enterprises; 科技型中小企业=technology-based SMEs
战略性新兴产业=strategic emerging industries; 装备制造业=equipment manufacturing; 现代服务业=modern services; 生产性服务业=producer services; 建筑业=construction
海洋=marine|the sea; 经济=economic|economy; 主体=entities; 机构=institutions; 组织=organisations; 高层次人才=high-level talent
高技能人才=highly skilled workers; 技能人才=skilled workers; 专家=experts; 发明专利=invention patents; 商标=trademarks
科技成果=scientific and technological results; 合同=contracts; 航班=flights; 新区=new areas; 全国=national; 和=and; 与=and; 及=and; 、=,; 国际化=international
学院=colleges; 书店=bookshops; 商圈=shopping districts; 街区=blocks; 夜市=night markets; 菜市场=food markets; 农贸市场=farmers' markets; 市场=markets
超市=supermarkets; 门店=shops; 首店=first stores; 总部=headquarters; 楼宇=office buildings; 用地=land; 闲置土地=idle land; 土地=land
低效用地=inefficiently used land; 厂房=factory buildings; 标准厂房=standard factory buildings; 天然气=natural gas; 普惠性=affordable; 优质=quality
普通高中=general senior secondary schools; 职业院校=vocational colleges; 高等学校=universities; 毕业生=graduates; 高校毕业生=university graduates
创业=entrepreneurship; 孵化=incubation; 变电站=substations; 输变电=power transmission; 电网=power grid; 加氢站=hydrogen stations; 换电站=battery-swap stations
加油站=filling stations; 公交=bus; 公交线路=bus routes; 公交车=buses; 客运=passenger transport; 出租车=taxis; 电动=electric; 船舶=ships; 班轮=liners; 高频=frequent
嵌入式=embedded; 环保=environmental protection; 中欧=China–Europe; 中欧班列=China–Europe freight trains; 中亚=Central Asia; 工作=work; 转型=transformation
促销=promotional; 促消费=consumption promotion; 公用=public; 先进=advanced; 先进制造业=advanced manufacturing; 参加=; 发布=released; 枢纽=hubs; 历史=historical
居家=home; 居家养老=home-based elderly care; 典型=typical; 典型镇=model towns; 典型村=model villages; 支柱=pillar; 农畜产品=farm and livestock products
惠民=public-benefit; 户内=indoor; 专科=specialties; 重点专科=key specialties; 卓越=excellent; 世界=world; 世界级=world-class; 规范化=standardised; 实践=practice
时代=era; 诊疗=diagnosis and treatment; 地标=geographical indications; 规划=planning; 医保=medical insurance; 联盟=alliances
产学研联盟=industry–university–research alliances; 高端=high-end; 城建=urban construction; 水路=waterway; 专用=special-purpose; 政府=government
敬老院=homes for the elderly; 促进=promotion; 分类=sorting; 保供=supply-guarantee; 定制=customised; 基层=grassroots; 普惠=affordable
普惠托位=affordable childcare places; 团组=delegations; 回迁=return; 复种=multiple cropping; 会展=exhibitions; 品质=quality; 装配式=prefabricated
装配式建筑=prefabricated buildings; 街=streets; 揭榜挂帅=open-competition; 拔尖=top-notch; 拔尖人才=top talent; 扩容=capacity expansion; 转移=transfer
共同体=communities; 产教融合=industry–education integration; 深远海=deep-sea; 公益性=public-benefit; 在职=~in service; 退休=retired; 退休职工=retired employees
外商直接=foreign direct; 外商=foreign investors; 充分=full; 限额以上=above-quota; 链主=chain-leading; 自然村=natural villages; 自然保护地=nature reserves
水体=water bodies; 人民币=RMB; 动力电池=power batteries; 电池=batteries; 涉旅=tourism-related; 竹=bamboo; 安防=safety protection; 晶圆=wafers; 荒漠化=desertified
荒漠化土地=desertified land; 铝=aluminium; 绿色铝=green aluminium; 抗震=earthquake-resistant; 北部湾港=Beibu Gulf Port; 北部湾=Beibu Gulf; 沿海=coastal
沿海港口=coastal ports; 农牧民=farmers and herders; 持牌=licensed; 线路=lines; 共享=shared; 停车=parking; 停车场=car parks; 长江=Yangtze River; 黄河=Yellow River
珠江=Pearl River; 长三角=Yangtze River Delta; 大湾区=Greater Bay Area; 京津冀=Beijing–Tianjin–Hebei; 成渝=Chengdu–Chongqing
成渝地区双城经济圈=Chengdu–Chongqing economic circle; 入江=~flowing into the Yangtze; 支流=tributaries; 挥发性有机物=volatile organic compounds; 田园=pastoral
农路=rural roads; 备案=registered; 全货机=all-cargo; 甘蔗=sugarcane; 糖料蔗=sugarcane; 厂=plants; 矿业=mining; 头部=leading; 终端=terminals; 农机=farm machinery
旗舰店=flagship stores; 连锁=chain; 便利店=convenience stores; 高产稳产=high-yield; 改良=improvement; 盐碱地=saline-alkali land; 饲草=forage; 燕麦=oats
苜蓿=alfalfa; 节点=nodes; 固废=solid waste; 尾矿库=tailings ponds; 林草=forests and grassland; 林业=forestry; 碳汇=carbon sinks; 燃煤=coal-fired; 锅炉=boilers
换热站=heat exchange stations; 立管=risers; 招聘=recruitment; 专场招聘=special recruitment events; 初中=junior secondary schools; 疏解=relocated
特殊=special; 关爱=care; 区块=blocks; 培育=cultivated; 中国=China; 天使=angel; 引导=guidance; 中长期=medium and long-term; 一带一路=Belt and Road
渗透率=penetration rate; 内资=domestic funds; 产能=capacity; 闲置=idle; 农房=rural houses; 风景线=scenic lines; 照明=lighting; 精细化=fine; 孤儿=orphans
公租房=public rental housing; 事实=; 中医馆=Chinese medicine clinics; 中医=Chinese medicine; 中医药=Chinese medicine; 名中医=famous Chinese medicine doctors
旗舰=flagship; 案例=cases; 前=top; 寄宿制=boarding; 寄宿制学校=boarding schools; 完工=completed; 入驻=settled; 在园幼儿=children in kindergartens; 在校生=students
对口=paired; 协作=cooperation; 城际=intercity; 市政=municipal; 步道=footpaths; 山海步道=mountain and sea footpaths; 古树=ancient trees; 主题=theme; 钢材=steel
产业基地=industrial bases; 重组=reorganisation; 风险=risk; 办理=handling; 美元=dollars; 路网=road networks; 农副产品=farm and sideline products; 山水=landscape
大宗货物=bulk goods; 阶段=stage; 康复=rehabilitation; 老年=elderly; 老年康复=elderly rehabilitation; 安宁疗护=hospice care; 法治=rule-of-law; 制种=seed production
客货邮=passenger, cargo and mail; 帮扶村=assisted villages; 林下经济=understorey economy; 院=homes; 办学=schooling; 中职=secondary vocational schools
境内外=domestic and overseas; 境内=domestic; 市值=market value; 注册=registered; 任务=tasks; 免费=free; 诊断=diagnosis; 数商=data businesses; 循环=circular
循环经济=circular economy; 园区循环化改造=circular transformation of parks; 助餐=meal services; 助餐服务点=meal service points
老年助餐点=meal points for the elderly; 老年助餐场所=meal places for the elderly; 业委会=owners' committees; 国产=domestic; 首发=debut; 开放=opening; 细分=niche
隐形冠军=hidden champions; 一站式=one-stop; 信用=credit; 信用贷=credit loans; 支付=payment; 分支机构=branches; 洲际=intercontinental
洲际航线=intercontinental air routes; 水系=water systems; 退化林=degraded forests; 蒸吨=steam tonnes; 分散式=distributed; 员=staff; 护理员=nursing staff
康养=wellness; 特派员=special envoys; 科技特派员=science and technology envoys; 农事=farming; 高效=efficient; 大科学装置=big science facilities; 战略=strategic
战略人才=strategic talent; 技能大师=master craftsmen; 净地=cleared land; 工业净地=cleared industrial land; 私募基金=private funds; 创意=creative
文化创意=cultural and creative; 高性能=high-performance; 链=chains; 涉企=business-related; 改革=reform; 民间=private; 推介=promotion; 进口=import
进口商品=imported goods; 集散中心=distribution centres; 转运站=transfer stations; 微循环=micro-circulation; 人行道=pavements; 井盖=manhole covers
窨井盖=manhole covers; 瓶颈路=bottleneck roads; 调蓄池=storage tanks; 林荫路=tree-lined roads; 大气=air; 土壤=soil; 无废细胞=waste-free cells; 都市=urban
进步=progress; 衔接=linkage; 互助=mutual-aid; 全民=public; 全民健身=public fitness; 粮库=granaries; 部门=departments; 连片=contiguous; 果园=orchards
蛋鸡=laying hens; 鸡=chickens; 流通=distribution; 风光=wind and solar; 水运=water transport; 抽水蓄能=pumped storage; 抽水蓄能电站=pumped storage stations
绿氢=green hydrogen; 排污=discharge; 排污许可=discharge permits; 村落=villages; 传统村落=traditional villages; 拆迁=demolition; 适龄=eligible
适龄妇女=eligible women; 妇女=women; 两癌=two cancers; 两癌检查=two-cancer checks; 两癌筛查=two-cancer screening; 蓄水池=water tanks; 商业=commercial; 夜=night
夜经济=night economy; 航天=aerospace; 航空航天=aerospace; 热源=heat sources; 黑土地=black soil; 水稻育秧=rice seedlings; 稻米=rice; 均衡=balanced; 庭院=courtyards
美丽庭院=beautiful courtyards; 租赁=rental; 在孵企业=enterprises in incubation; 云=cloud; 高能级=high-level; 全职=full-time; 减负=burden reduction; 用海=sea use
承载=carrying; 单体=single; 高耗能=energy-intensive; 飞地=enclave; 农创客=agricultural makers; 共富工坊=common-prosperity workshops; 共富=common prosperity
输电线路=power transmission lines; 供销社=supply and marketing cooperatives; 网点=outlets; 服务网点=service outlets; 维权=rights protection
业务环节=business links; 关键业务环节=key business links; 作物=crops; 农作物品种=crop varieties; 景观=landscape; 联络=liaison; 海上=offshore
海上风电=offshore wind power; 接卸=unloading; 石油=petroleum; 原油=crude oil; 煤层气=coalbed methane; 页岩气=shale gas; 油气=oil and gas; 大会=conferences
论坛=forums; 奖励=awards; 余热=waste heat; 供暖=heating; 商会协会=chambers and associations; 鱼苗=fry; 软硬环境=environments; 一体化=integrated; 志愿=volunteer
志愿者=volunteers; 志愿服务=volunteer service; 医防=medical and preventive care; 双创=entrepreneurship and innovation; 自主可控=self-reliant
母基金=funds of funds; 后备=reserve; 攻坚=key; 交通攻坚=key transport; 试验区=pilot zones; 综合试验区=comprehensive pilot zones; 综试区=comprehensive pilot zones
跨境电商综试区=cross-border e-commerce pilot zones; 跨境电商综合试验区=cross-border e-commerce pilot zones; 临时=temporary
普通国省干线=ordinary national and provincial highways; 国省道=national and provincial highways; 饮用水水源地=drinking water sources; 合格=qualified
国考=nationally assessed; 国考断面=nationally assessed sections; 省考=provincially assessed; 国省考=nationally and provincially assessed
市控=municipally monitored; 省控断面=provincially monitored sections; 国控断面=nationally monitored sections; 优Ⅲ=class Ⅲ or better
优良水体=good water bodies; 优良水质=good water quality; 水环境=water environment; 水环境质量=water environment quality; 人民币存款=RMB deposits
智算=intelligent computing; 智能算力=intelligent computing power; 大模型=large models; 中华老字号=China time-honoured brands; 老字号=time-honoured brands
遗产=heritage; 历史文化保护更新=historical and cultural conservation and renewal; 保护和活化=conservation and revival; 征集=collected; 需求=demands
技术需求=technology demands; 口袋=pocket; 内涝=waterlogging; 易涝点=waterlogging points; 易涝区=waterlogging areas; 场所=places; 公共场所=public places
补充=supplementary; 地理标志=geographical indications; 赤字率=deficit ratio; 赤字=deficit; 中央预算内=central budget; 中央预算内投资=central budget investment
补助=subsidies; 建制镇=designated towns; 建制村=administrative villages; 低质=low-quality; 可持续=sustainable; 水土保持=soil and water conservation
高职校=vocational colleges; 紧密型=close-knit; 医共体=county medical consortia; 医联体=medical consortia; 县域医共体=county medical consortia; 集团=groups
教育集团=education groups; 修缮=repair; 院区=campuses; 快速路=urban expressways; 监控点位=monitoring points; 白酒=baijiu; 酱香白酒=sauce-flavoured baijiu
酿酒=brewing; 包装=packaging; 设备=equipment; 系统=systems; 信息系统=information systems; 政务信息系统=government information systems; 实体=physical
实体经济=real economy; 验收=acceptance; 名特优新=famous, special, quality and new; 人口=population; 气象=weather; 气象监测=weather monitoring
石漠化=stony desertification; 石漠化土地=stony desertified land; 危废=hazardous waste; 危险废物=hazardous waste; 无害化=harmless; 办学条件=school conditions
补短板=shortfall; 承包=contracting; 锂电=lithium battery; 锂电池=lithium batteries; 年度=annual; 履约=performance; 到位=paid-in; 税费=taxes and fees
收益=proceeds; 考核=assessment; 饮用水=drinking water; 人工=artificial; 人工智能=artificial intelligence; 草原=grassland; 大脑=brains; 城市大脑=city brains
便民利企=citizen and business; 山城=mountain city; 轨道=rail; 轨道站点=rail stations; 错时=time-shared; 化粪池=septic tanks; 监测系统=monitoring systems
黑臭水体=black and odorous water bodies; 课后服务=after-school services; 学生=students; 留守=left-behind; 留守儿童=left-behind children
困境儿童=children in difficulty; 心理=psychological; 辅导=counselling; 殡葬=funeral; 校园=campuses; 智慧校园=smart campuses; 校园食堂=school canteens
急需紧缺=urgently needed; 急需紧缺人才=urgently needed talent; 肉羊=mutton sheep; 奶牛场=dairy farms; 牦牛=yaks; 滩羊=Tan sheep; 葡萄=grapes; 葡萄酒=wine
酿酒葡萄=wine grapes; 枸杞=goji berries; 人居=living; 人居环境=living environment; 移民=resettled people; 劳动=labour; 特困人员=people in extreme difficulty
失能=disabled elderly; 供养=support; 集中供养=centralised support; 妇幼保健院=maternal and child health hospitals; 民族团结进步=ethnic unity; 债务=debt
债务率=debt ratio; 综治中心=comprehensive governance centres; 许可=permits; 实训基地=training bases; 公共实训基地=public training bases
应用示范区=application demonstration areas; 农田=farmland; 知识=knowledge; 技能=skills; 急救知识技能普及培训=first-aid training; 咖啡=coffee; 鲜切花=cut flowers
花卉=flowers; 蔗糖=cane sugar; 食糖=sugar; 旅居=long-stay; 可再生=renewable; 可再生能源=renewable energy; 低保=minimum living allowance; 冰雪=ice and snow
冰雪运动=winter sports; 冰雪运动场馆=winter sports venues; 冰雪旅游=ice and snow tourism; 冰雪经济=ice and snow economy; 滑雪场=ski resorts
西部陆海新通道=New Western Land–Sea Corridor; 平陆运河=Pinglu Canal; 通道=corridors; 土特产=local specialties; 边境小额贸易=small-scale border trade
边境贸易=border trade; 边境=border; 上海港=Shanghai Port; 先导产业=leading industries; 认知障碍照护床位=dementia care beds; 林果=forest fruit; 特色林果=specialty fruit
山区海岛县=mountain and island counties; 小龙虾=crayfish; 县区=counties and districts; 种草=grass planting; 造林种草=tree and grass planting; 外送=sent out
外送电量=electricity sent out; 预制菜=prepared dishes; 深水网箱=deep-water cages; 海洋牧场=marine ranches; 水源林=water conservation forests; 抚育=tending
森林抚育=forest tending; 碧道=ecological riverside paths; 抽检=sampling checks; 食品抽检=food sampling checks; 科技贷=technology loans
头雁企业=flagship enterprises; 畜牧业=animal husbandry; 养殖业=animal farming; 种植业=crop farming; 网联=connected; 智能网联=intelligent connected
智能网联汽车=intelligent connected vehicles; 新一代=new-generation; 新一代电子信息=new-generation electronic information; 运营=operation; 营运=operation
碳纤维=carbon fibre; 人参=ginseng; 保费=premiums; 农业保险=agricultural insurance; 铁水联运=rail-water transport; 货运周转量=freight turnover; 车=vehicles
物流车=logistics vehicles; 网络货运平台=online freight platforms; 网络=network; 托盘=pallets; 海外仓=overseas warehouses; 公共海外仓=public overseas warehouses
碳=carbon; 青稞=highland barley; 边境小康村=border xiaokang villages; 供氧供暖=oxygen and heat supply; 承接=received; 冶金=metallurgy; 精细化工=fine chemicals
化工行业=chemical industry; 雏鹰=eaglet; 院所=institutes; 高校院所=universities and institutes; 本地=local; 实质性=substantive; 海水=seawater; 海水养殖=mariculture
带头人=leaders; 创业带头人=entrepreneurial leaders; 带动就业=jobs created; 创业带动就业=jobs created by start-ups; 辅助器具=assistive devices
辅助器具适配=fitting of assistive devices; 自动驾驶=autonomous driving; 老楼=old buildings; 再生水=reclaimed water; 花园式=garden; 辣椒=chilli; 食用菌=edible fungi
过夜游客=overnight tourists; 寄递物流=delivery; 农村寄递物流=rural delivery; 运维=operation and maintenance; 长者食堂=canteens for the elderly
老年食堂=canteens for the elderly; 社区食堂=community canteens; 幸福食堂=happiness canteens; 公立医院=public hospitals; 互联网诊疗=online treatment
婚前医学检查=premarital medical examinations; 孕妇=pregnant women; 产前筛查=prenatal screening; 残疾儿童=disabled children; 饲养=raising
电商产业园=e-commerce parks; 专精特新企业=specialised, refined, distinctive and innovative enterprises
专精特新中小企业=specialised, refined, distinctive and innovative SMEs; 中小微企业=micro, small and medium enterprises
制造业单项冠军=manufacturing single-product champions; 科技创新型企业=innovative technology enterprises; 创新型企业=innovative enterprises
科创=science and innovation; 科创平台=science and innovation platforms; 高水平=high-level; 中小型=small and medium; 连锁超市=chain supermarkets
特色产业园区=specialty industrial parks; 特色产业集群=specialty industrial clusters; 县域特色产业集群=county specialty industrial clusters
特色农产品=specialty farm products; 优势产业=advantageous industries; 主导产业=leading industries; 特色主导产业=specialty leading industries
未来产业=future industries; 未来社区=future communities; 现代社区=modern communities; 现代化=modern; 现代农业=modern agriculture
现代农业产业园=modern agricultural parks; 农业现代化示范区=agricultural modernisation demonstration areas; 乡村振兴=rural revitalisation
乡村振兴示范村=rural revitalisation demonstration villages; 农村集体经济=rural collective economy; 山区=mountain|mountain areas; 海岛=islands
中心城区=central urban districts; 乡镇街道=townships and sub-districts; 养老服务中心=elderly-care centres; 养老服务站=elderly-care stations
养老服务设施=elderly-care facilities; 社区养老服务中心=community elderly-care centres; 社区居家养老服务中心=community home-based elderly-care centres
区域养老服务中心=regional elderly-care centres; 综合养老服务中心=comprehensive elderly-care centres; 服务设施=service facilities
综合服务设施=comprehensive service facilities; 服务平台=service platforms; 公共服务平台=public service platforms; 服务点=service points; 服务站点=service stations
综合服务站=comprehensive service stations; 示范点=demonstration sites; 服务示范点=service demonstration sites; 示范性=demonstration
示范工程=demonstration projects; 示范项目=demonstration projects; 示范片区=demonstration areas; 示范乡镇=demonstration townships; 示范带=demonstration belts
示范路=demonstration roads; 示范街=demonstration streets; 示范社=demonstration cooperatives; 示范合作社=demonstration cooperatives
示范家庭农场=demonstration family farms; 农民合作社=farmers' cooperatives; 学前教育=preschool education; 基础教育=basic education
基础教育学位=basic education places; 义务教育学位=compulsory education places; 中小学学位=primary and secondary school places; 学前教育学位=preschool places
公办学位=public school places; 高中阶段=senior secondary education; 集团化办学=group schooling
脱贫家庭大学生=university students from families lifted out of poverty; 家庭经济困难学生=students from poor families; 就业率=employment rate
高校毕业生就业=university graduates employed; 补贴性=subsidised; 职业技能=vocational skills; 职业技能培训=vocational training; 技能培训=skills training
从业人员=employed persons; 企业职工=enterprise employees; 养老保险参保=pension insurance; 基础养老金=basic pension; 城乡居民=urban and rural residents
城乡居民基础养老金=basic pension of urban and rural residents; 医疗保险=medical insurance; 基本医疗保险=basic medical insurance; 基本养老保险=basic pension insurance
县域内=within-county; 就诊率=treatment rate; 供热管网=heating pipe networks; 地下管网=underground pipe networks; 燃气管网=gas pipe networks; 城市燃气=urban gas
老化=ageing; 集中供热=central heating; 城市道路=urban roads; 慢行系统=slow-traffic systems; 公共绿地=public green space; 小微绿地=small green spaces
公共厕所=public toilets; 城市公园=urban parks; 体育公园=sports parks; 公共停车位=public parking spaces; 新能源汽车充电桩=charging piles for new energy vehicles
充电枪=charging guns; 旧住房=old housing; 危旧楼房=dilapidated buildings; 平房=single-storey houses; 保障性安居工程=government-subsidised housing projects
无障碍改造=accessibility renovation; 无障碍=accessible; 适老化改造=age-friendly renovation; 居家适老化改造=age-friendly home renovation
重度残疾人=severely disabled people; 困难重度残疾人家庭=households of severely disabled people in difficulty; 困难残疾人=disabled people in difficulty
生活补贴=living subsidies; 护理补贴=care subsidies; 非化石能源=non-fossil energy; 新型储能=new-type energy storage; 绿电=green electricity; 并网=grid-connected
火电=thermal power; 核电=nuclear power; 煤电=coal power; 煤炭=coal; 原煤=raw coal; 输变电工程=power transmission and transformation projects
中型灌区=medium irrigation areas; 小型水库=small reservoirs; 中小河流=small and medium rivers; 小流域=small watersheds; 幸福河湖=happy rivers and lakes
农村生活污水=rural domestic sewage; 生活污水集中=centralised domestic sewage; 污水处理设施=sewage treatment facilities
农村生活污水处理设施=rural domestic sewage treatment facilities; 沙化=desertified; 生态保护修复=ecological protection and restoration
生态修复=ecological restoration; 空气优良天数=days of good air; 建筑垃圾=construction waste; 秸秆=straw; 农膜=plastic film; 保护性耕作=conservation tillage
黑土地保护性耕作=conservation tillage on black soil; 绿色有机食品=green and organic food; 农产品加工业=farm product processing; 农产品加工=farm product processing
农畜产品加工业=farm and livestock product processing; 设施蔬菜=protected vegetables; 冷藏保鲜设施=cold storage facilities; 冷链物流基地=cold-chain logistics bases
冷链物流=cold-chain logistics; 物流枢纽=logistics hubs; 国家物流枢纽=national logistics hubs; 物流企业=logistics enterprises; 物流业=logistics
多式联运=multimodal transport; 内河=inland; 内河航道=inland waterways; 高等级航道=high-grade waterways; 内河高等级航道=high-grade inland waterways
港口泊位=port berths; 高速铁路=high-speed railways; 国际货运航线=international cargo air routes; 国际航线=international air routes; 公交化=
快递服务=express services; 地区总部=regional headquarters; 总部企业=headquarters enterprises; 研发中心=R&D centres; 外资研发中心=foreign-funded R&D centres
外资企业=foreign-funded enterprises; 服务贸易=trade in services; 数字贸易=digital trade; 对外贸易=foreign trade; 东盟=ASEAN; 对东盟=with ASEAN
金融市场=financial market; 上市公司=listed companies; 企业上市=enterprises listed; 信贷=credit; 融资担保=financing guarantee; 消费品=consumer goods
文旅经济=culture and tourism economy; 旅游景区=scenic areas; 等级民宿=rated homestays; 演唱会=concerts; 体育赛事=sports events
5G全连接工厂=5G fully connected factories; 工业软件=industrial software; 软件和信息技术服务业=software and IT services
软件和信息服务业=software and information services; 软件产业=software industry; 动力=power; 新型材料=new-type materials; 生物医药产业=biopharmaceutical industry
医药健康=medicine and health; 机器人产业=robot industry; 汽车产业=automobile industry; 汽车制造=automobile manufacturing; 整车=vehicles
装备制造=equipment manufacturing; 先进装备制造业=advanced equipment manufacturing; 产业化项目=industrialisation projects
科技项目=science and technology projects; 科技计划项目=science and technology programme projects; 关键核心技术=key core technologies
共性技术=generic technologies; 中试平台=pilot-scale platforms; 中试=pilot-scale; 中试基地=pilot-scale bases; 创新联合体=innovation consortia
概念验证中心=proof-of-concept centres; 技术经纪人=technology managers; 首席专家=chief experts; 省实验室=provincial laboratories; 重点产业链=key industrial chains
全产业链=full chain; 产业项目=industrial projects; 工业项目=industrial projects; 制造业项目=manufacturing projects; 基础设施=infrastructure
综合交通=comprehensive transport; 民生工程=livelihood projects; 民生实事=livelihood projects; 实事=practical matters; 城市更新=urban renewal
城市更新项目=urban renewal projects; 低效用地再开发=redevelopment of inefficiently used land; 批而未供土地=approved but unsupplied land; 建设用地=construction land
国有建设用地=state-owned construction land; 经营主体=business entities; 个体工商户=self-employed businesses; 重大产业项目=major industrial projects
招商引资=investment promotion; 政务服务=government services; 政务服务事项=government service matters; 社会组织=social organisations; 调解员=mediators
消防救援站=fire and rescue stations; 应急救援队伍=emergency rescue teams; 隐患=hidden hazards; 生产安全=work safety; 安防工程=safety protection works
生命防护工程=life protection works; 规模以上企业=enterprises above designated size; 居民用户=residential users; 户=households; 县级=county-level; 省级=provincial
国家级=national; 市级=municipal; 星级=star-rated; 上云用云=cloud adoption; 企业上云=enterprises on the cloud; 智改数转=intelligent and digital transformation
数字化转型=digital transformation; 数字化改造=digital transformation; 绿色制造=green manufacturing; 零碳园区=zero-carbon parks; 零碳=zero-carbon
低碳园区=low-carbon parks; 节能降碳改造=energy-saving and carbon-reduction renovation; 设备更新=equipment renewal; 以旧换新=trade-in; 家电=home appliances
宜居宜业=liveable and workable; 和美=harmonious and beautiful; 品牌首店=first stores of brands; 消费场景=consumption scenarios; 直播基地=livestreaming bases
智慧农业=smart agriculture; 数字乡村=digital villages; 农村电商=rural e-commerce; 科普=science popularisation; 阅读=reading; 城市书房=urban reading rooms
文化活动=cultural events; 文化惠民=public cultural; 非物质文化遗产=intangible cultural heritage; 文物=cultural relics; 文物保护=cultural relics protection
体育设施=sports facilities; 健身设施=fitness facilities; 健身场地设施=fitness facilities; 健身步道=fitness paths; 嵌入式体育=embedded sports
高价值发明专利=high-value invention patents; 万亩=10,000-mu; 农业产业化龙头企业=leading agribusiness enterprises; 链主企业=chain-leading enterprises
工程项目=projects; 服务驿站=service posts; 综合服务驿站=comprehensive service posts; 普通高中学位=general senior secondary school places; 工业园区=industrial parks
工业区块=industrial blocks; 高中学位=senior secondary school places; 中心村=central villages; 中心镇=central towns; 家庭农场示范场=demonstration family farms
新业态=new business forms; 休闲=leisure; 零食=snacks; 领军企业=leading enterprises; 行业领军企业=industry-leading enterprises; 500强企业=top-500 enterprises
世界500强=Fortune Global 500; 中国制造业500强企业=China's top 500 manufacturers; 制造业500强=top-500 manufacturing; 出口=export; 出口品牌=export brands
增幅=growth; 公用经费=office expenditure; 红线=red lines; 试验=experimental; 试验基地=experimental bases; 转让=transfer; 技术转让=technology transfer
技术许可=technology licensing; 种养=crop and animal farming; 综合种养=integrated crop and animal farming; 教研=teaching research; 外出务工=working away
公租房在保家庭=households in public rental housing; 探访=visits; 困难老年人=elderly people in difficulty; 特殊困难老年人=elderly people in special difficulty
住房困难家庭=households with housing difficulty; 仲裁=arbitration; 电子证照=electronic certificates; 网箱=net cages; 养殖网箱=fish-farming net cages
湘商=Hunan business; 浙商=Zhejiang business; 侨商=overseas Chinese business; 百强=top-100; 多式=multimodal; 服务业领军企业=leading service enterprises
会展活动=exhibitions and events; 技术改造项目=technological renovation projects; 增资扩产=capital increase and expansion; 增资扩产项目=expansion projects
首台套产品=first-set products; 首版次软件=first-version software; 产业基础再造=industrial foundation re-engineering
产业基础再造项目=industrial foundation re-engineering projects; 科技攻关项目=science and technology research projects; 技术攻关项目=technology research projects
关键共性技术=key generic technologies; 重大技术攻关=major technology research; 攻关项目=research projects; 重点研发项目=key R&D projects
国家重点研发项目=national key R&D projects; 重点专项=key special projects; 重大专项=major special projects; 科技重大专项=major science and technology projects
区域公用品牌=regional public brands; 领域=fields; 场次=sessions; 招聘活动=recruitment events; 招聘会=job fairs; 对接活动=matchmaking events
产销对接=supply–demand matchmaking; 推介活动=promotion events; 招商活动=investment promotion events; 监测=monitoring; 隐患点=hazard points
地质灾害=geological hazards; 地质灾害隐患点=geological hazard points; 治理项目=treatment projects; 综合治理=comprehensive treatment; 整治项目=improvement projects
土地综合整治=comprehensive land consolidation; 土地综合整治项目=comprehensive land consolidation projects; 全域土地综合整治=comprehensive land consolidation
撂荒地=abandoned farmland; 连片耕地=contiguous arable land; 水产养殖=aquaculture; 水产品=aquatic products; 果蔬=fruit and vegetables
蔬菜保供基地=vegetable supply bases; 保供基地=supply bases; 标准化基地=standardised bases; 生产基地=production bases; 加工基地=processing bases; 育苗=seedlings
宜居村=liveable villages; 示范村镇=demonstration villages and towns; 乡村治理示范村镇=rural governance demonstration villages and towns; 新时代=new-era
文明实践=civilisation practice; 文明实践站=civilisation practice stations; 充分就业社区=full-employment communities; 充分就业=full employment; 高质量=high-quality
高标准=high-standard; 高成长=high-growth; 提质增效=quality and efficiency; 绿色化=green; 节能化=energy-saving; 规范=standard; 运行=operation; 监管=supervision
监测点=monitoring points; 便民服务=convenience services; 便民服务点=convenience service points; 政务服务中心=government service centres; 托养=daytime care
托养服务=day-care services; 护理床位=nursing beds; 护理型床位=nursing beds; 医疗集团=medical groups; 城市医疗集团=urban medical groups; 专家工作站=expert workstations
名医工作室=famous doctors' studios; 发热门诊=fever clinics; 急救站=first-aid stations; 急救站点=first-aid stations; 救护员=first-aiders; 健康小屋=health cabins
心理咨询室=counselling rooms; 儿童之家=children's homes; 妇女之家=women's homes; 学校食堂=school canteens; 校舍=school buildings; 寄宿=boarding
优质高中=quality senior secondary schools; 特色高中=specialty senior secondary schools; 高职=higher vocational; 产业学院=industry colleges
现代产业学院=modern industry colleges; 博士后=postdoctoral; 青年人才=young talent; 创新人才=innovative talent; 创新创业=innovation and entrepreneurship
创业基地=start-up bases; 创业孵化基地=start-up incubation bases; 零工=gig work; 零工驿站=gig-work posts; 公益性岗位=public-benefit posts; 见习岗位=trainee posts
特色小镇=specialty towns; 直接投资=direct investment; 外商直接投资=foreign direct investment; 大数据=big data; 首贷户=first-time borrowers
智能制造=smart manufacturing; 智能制造优秀场景=excellent smart manufacturing scenarios; 智能制造示范工厂=smart manufacturing demonstration factories
养老院=homes for the elderly; 站台=stops; 公交站台=bus stops; 卓越工程师=outstanding engineers; 工程师=engineers; 海塘=sea dykes; 二次供水=secondary water supply
人才团队=talent teams; 改造提升=upgrading; 保护修复=protection and restoration; 商贸单位=trade and commerce units; 工业用地=industrial land
经营性用地=commercial land; 投资项目=investment projects; 民间投资项目=private investment projects; 名中医工作室=famous Chinese medicine doctors' studios
社会保险=social insurance; 企业技术改造=enterprise technological renovation; 体检=check-ups; 城市体检=urban check-ups; 出让=sale; 校企=school–enterprise
高端装备=high-end equipment; 新型显示=new-type displays; 储备林=reserve forests; 国家储备林=national reserve forests; 社区卫生服务中心=community health centres
乡镇卫生院=township health centres; 现代物流=modern logistics; 重大活动=major events; 免税店=duty-free shops; 老旧厂房=old factory buildings; 老旧街区=old blocks
老旧电梯=old lifts; 污水管网=sewer networks; 雨污管网=storm and sanitary sewers; 户籍=registered; 户籍人口=registered population; 产业产值=industrial output value
物流配送中心=logistics distribution centres; 农村生态河道=rural ecological rivers; 科技型企业=technology-based enterprises; 功能区=functional zones
维权服务站=rights protection service stations; 消费维权=consumer rights protection; 新=new; 中心=centres; 资金=funds; 等=; 的=; 人=persons; 点=points
社会=social|society; 建设=construction; 发展=development; 国内=domestic; 类=; 攻关=research; 总=total; 提升=improvement; 引进=introduction; 治理=governance
处置=disposal; 林=forest|forests; 投资=investment; 收入=income; 失业率=unemployment rate; 总市值=market value; 续建=continued; 发电量=power generation
进口额=imports; 大型=large; 化=; 单位=units; 修复=restoration; 营业收入=business revenue; 在孵=~in incubation; 在库=~on the list; 主要=main; 主要城市=main cities
政策=policy; 政策资金=policy funds; 上级资金=funds from above; 争取=obtained; 自治区本级=autonomous-region-level; 本级=own-level; 省本级=provincial-level
科技投入=science and technology spending; 稀土=rare earths; 稀土新材料=rare-earth new materials; 马铃薯=potatoes; 羊绒=cashmere; 碳酸锂=lithium carbonate
盐湖=salt lake; 钾肥=potash fertiliser; 煤制气=coal-to-gas; 煤制油=coal-to-oil; 煤化工=coal chemicals; 民用煤=household coal; 单晶硅=monocrystalline silicon
多晶硅=polysilicon; 虚拟现实=virtual reality; 邮轮=cruise; 法律=legal; 法律服务=legal services; 法律援助=legal aid; 农牧区=farming and pastoral areas
农村牧区=rural and pastoral areas; 牧区=pastoral areas; 牧民=herders; 嘎查村=gacha villages; 苏木乡镇=sumu and townships; 数据商=data businesses; 管护员=wardens
生态管护员=ecological wardens; 旧管网=old pipe networks; 燃气旧管网=old gas pipe networks; 供水旧管网=old water supply networks
草产业=grass industry|grass industry; 社保卡=social security cards; 电子社保卡=electronic social security cards; 关键工序=key processes
工程机械=construction machinery; 机械=machinery; 农业机械=agricultural machinery; 农机装备=farm machinery; 藏羊=Tibetan sheep; 追溯=traced
国际生态旅游目的地=international ecotourism destinations; 旅游目的地=tourism destinations; 消费中心城市=consumption centre cities
国际消费中心城市=international consumption centre cities; 存量房屋=existing buildings; 房屋=buildings; 既有建筑=existing buildings; 户用=household; 取暖=heating
户用取暖=household heating; 千兆光网=gigabit optical network; 光网=optical network; 授权运营=authorised operation; 公共数据=public data
公共数据资源=public data resources; 数据资源=data resources; 数据产业=data industry|data industry; 居住条件=living conditions; 组团式=group; 帮扶=assistance
国家公园=national parks; 禁牧=grazing ban; 草原禁牧=grassland grazing ban; 流域治理=river basin treatment; 海洋工程装备=marine engineering equipment
海工装备=marine engineering equipment; 体育健身设施=sports and fitness facilities; 嵌入式服务设施=embedded service facilities; 进出境=inbound and outbound
对非=with Africa; 对非贸易=trade with Africa; 湘粤非=Hunan–Guangdong–Africa; 铁海联运班列=rail-sea freight trains; 铁海联运=rail-sea transport
岳麓山实验室=Yuelushan Laboratory; 转化品种=varieties put to use; 转化企业=enterprises that put results to use; 平急两用=dual-use (normal and emergency)
公办园学位=public kindergarten places; 公办园=public kindergartens; 孕产妇=pregnant and lying-in women; 农村厕所=rural toilets; 安防设施=safety facilities
领军人才=leading talent; 科技领军人才=leading science and technology talent; 储能材料=energy storage materials; 先进储能材料=advanced energy storage materials
电子材料=electronic materials; 新能源电池=new energy batteries; 光电子信息=optoelectronic information; 光电子=optoelectronics; 半导体=semiconductors; 芯片=chips
传感器=sensors; 显示=displays; 通用航空=general aviation; 无人机=drones; 卫星=satellites; 北斗=BeiDou; 生物=biological; 生命健康=life and health
大健康=comprehensive health; 中药=Chinese medicine; 医疗器械=medical devices; 酒=liquor; 烟草=tobacco; 饮料=beverages; 乳制品=dairy products
乳业=dairy industry; 肉制品=meat products; 服装=clothing; 鞋=shoes; 家具=furniture; 陶瓷=ceramics; 玻璃=glass; 水泥=cement; 钢铁=iron and steel
有色=non-ferrous metals; 黄金=gold; 铜=copper; 锂=lithium; 磷化工=phosphorus chemicals; 石化=petrochemicals; 石油化工=petrochemicals; 盐化工=salt chemicals
氟化工=fluorine chemicals; 新型建材=new-type building materials; 建材=building materials; 环保产业=environmental protection industry
节能环保=energy saving and environmental protection; 节能环保产业=energy saving and environmental protection industry; 茶=tea; 茶产业=tea industry
蚕桑=sericulture; 苹果=apples; 柑橘=citrus; 猕猴桃=kiwi fruit; 樱桃=cherries; 蓝莓=blueberries; 核桃=walnuts; 花椒=Sichuan pepper; 魔芋=konjac; 橡胶=rubber
天然橡胶=natural rubber; 棉花=cotton; 甜菜=sugar beet; 烤烟=flue-cured tobacco; 食用植物油=edible vegetable oil; 竹产业=bamboo industry; 竹笋=bamboo shoots
对虾=prawns; 螃蟹=crabs; 海参=sea cucumbers; 鲍鱼=abalones; 渔业=fisheries; 远洋渔业=distant-water fisheries; 休闲农业=leisure agriculture; 乡村旅游=rural tourism
研学=study tours; 康养产业=wellness industry; 养生=wellness; 露营=camping; 民族=ethnic; 红色旅游=red tourism; 演艺=performing arts; 影视=film and television
动漫=animation; 游戏=games; 数字文化=digital culture; 创意设计=creative design; 会展业=exhibitions; 楼宇经济=office-building economy; 总部经济=headquarters economy
平台经济=platform economy; 银发经济=silver economy; 绿色金融=green finance; 科技金融=science and technology finance; 理赔=claims; 农险=agricultural insurance
不良贷款=non-performing loans; 首贷=first-time loans; 小贷=micro-loans; 股权投资=equity investment; 并购=mergers and acquisitions; 挂牌=~listed
股改=~converted into joint-stock companies
启动实施=launch; 智改数转网联=digital transformation; 入规=newly above-scale; 资产=assets; 优强=strong; 保交楼=housing delivery; 投放=~lent
国高企=high and new technology enterprises; 结构=structure; 时序=timing; 小规模学校=small schools; 放心消费=worry-free consumption
配套=supporting|supporting facilities; 百项=hundred; 知名=well-known; 安置=resettlement; 安置房=resettlement housing; 赋能=empowerment; 数字赋能=digital empowerment
卓越级=excellence-level; 卓越级智能工厂=excellence-level smart factories; 先进级=advanced-level; 先进级智能工厂=advanced-level smart factories; 领航级=pilot-level
领航级智能工厂=pilot-level smart factories; 基础级=basic-level; 算法=algorithms; 卫星载荷=satellite payloads; 载荷=payloads; 信易贷=credit-based loans; 授信=credit lines
授信规模=credit lines; 国内外=domestic and foreign; 领先技术=leading technologies; 成果转化=technology transfer; 科技成果转化=technology transfer; 科技大市场=technology markets
技术市场=technology market; 参保大学生=insured university students; 商务服务=business services; 软件业=software industry|software
市属国企=municipal state-owned enterprises; 执行额=~executed; 服务外包执行额=executed value of service outsourcing; 稳定达标=~steadily up to standard; 游园=small gardens
公园游园=parks and small gardens; 恢复耕地=restored arable land; 恢复=restored; 群众性=mass; 群众性文化活动=mass cultural events; 讲座=lectures; 文化讲座=cultural lectures
非遗体验=intangible cultural heritage experiences; 体验=experience|experiences; 戏剧=drama; 展演=performances; 戏剧展演=drama performances; 演艺空间=performance spaces
营利性=for-profit; 营利性服务业=for-profit services; 非营利性=non-profit; 科学研究=scientific research; 中度=moderate; 重度=severe; 失能老年人=disabled elderly people
高龄=very old; 独居=living alone; 留守老人=left-behind elderly people; 失业人员=unemployed persons; 就业困难人员=persons with difficulty finding work
就业见习=job traineeships; 就业见习岗位=job trainee posts; 市场化=market-based; 青年见习=youth traineeships; 新就业形态劳动者=workers in new forms of employment
新就业形态=new forms of employment; 劳动者=workers; 健康体检=health check-ups; 体质健康=physical fitness; 体质=physical fitness; 心理健康=mental health; 巡讲=lecture tours
检查检验=examinations and tests; 结果互认=mutual recognition of results; 互认=mutual recognition; 互认项目=mutually recognised items; 窝沟封闭=pit and fissure sealing
完好=intact; 直销=direct sales; 经销=sales; 经销网点=sales outlets; 一件事=one-stop; 集成服务=integrated services; 集成=integrated; 高频事项=frequent matters
主干路=trunk roads; 微改造=micro-renovation; 十字路口=crossroads; 拥堵点=congestion points; 非机动车=non-motorised vehicles; 停车区=parking areas
综合能源站=integrated energy stations; 大功率=high-power; 充电场站=charging stations; 场站=stations; 供热管道=heating pipelines
输配水管道=water transmission and distribution pipelines; 输水=water transmission; 配水=water distribution; 管渠=pipes and channels
排水管渠=drainage pipes and channels; 供水支线管道=branch water pipelines; 支线=branch lines; 城乡结合区域=urban-rural fringe areas; 城乡结合部=urban-rural fringe areas
延伸=extension; 专业处置队=special response teams; 高层建筑=high-rise buildings; 高层住宅=high-rise housing; 供电设施=power supply facilities; 双回路=dual-circuit
供电双回路=dual-circuit power supply; 合表户=shared-meter households; 回迁安置=rehousing; 交付=delivered; 物管会=property management committees
业主委员会=homeowners' committees; 法定=legal; 条件=conditions; 物业服务=property services; 物业=property; 信息公示=information disclosure; 公示=disclosure
文物惠民=public-benefit cultural relics; 戏曲=traditional opera; 进校园=~on campuses; 进乡村=~in villages; 进社区=~in communities; 进企业=~in enterprises
进机关=~in offices; 技能大赛=skills contests; 大赛=contests; 运动会=sports meets; 健身大会=fitness meets; 健身指导=fitness guidance; 科学健身指导=scientific fitness guidance
就地=local; 就地转化=~put to use locally; 并网发电=grid-connected power generation; 风电项目=wind power projects; 光伏项目=solar power projects; 肉蛋奶=meat, eggs and milk
化解=~resolved; 配售型=for-sale; 配售型保障性住房=affordable housing for sale; 配租型=for-rent; 主体工程=main works; 道路停车=on-street parking
道路停车泊位=on-street parking spaces; 复线=double-line; 照护=care; 照护中心=care centres; 老年照护中心=elderly-care centres; 托育点=childcare points
家庭托育点=household childcare points; 冰场=ice rinks; 公益=public-welfare; 室外=outdoor; 室内=indoor; 快递物流=express logistics
县域快递物流中心=county express logistics centres; 乡村医生=village doctors; 线下=offline; 线上=online; 国际友好=international friendship; 交流合作=exchange and cooperation
乡村振兴示范带=rural revitalisation demonstration belts; 集体总资产=collective assets; 总资产=total assets; 村组=village and group; 造林抚育=afforestation and tending
绿美=green and beautiful; 绿美乡村=green and beautiful villages; 绿美村庄=green and beautiful villages; 巷道=lanes; 路外=off-street; 路外停车位=off-street parking spaces
违建=illegal buildings; 违建治理=illegal buildings treated; 违法建设=illegal construction; 全程网办=full online handling; 登记失业人员=registered unemployed persons
再就业=re-employment; 慢行街区=slow-traffic blocks; 医养结合=combined medical and elderly care; 医养结合服务=combined medical and elderly care services
心理健康科普=mental health education; 堤防达标=dykes up to standard; 产权型=ownership-type; 保障房=affordable housing; 产权型保障房=ownership-type affordable housing
一次性=one-off; 惠民卡=public-benefit cards; 年票=yearly tickets; 户外劳动者=outdoor workers; 户外劳动者驿站=outdoor workers' service posts; 爱心驿站=caring service posts
工会驿站=trade union service posts; 司机之家=drivers' homes; 零工市场=casual labour markets; 家政=housekeeping; 家政服务=housekeeping services
汽车报废更新=vehicle scrapping and renewal; 消费品以旧换新=consumer goods trade-in; 大规模设备更新=large-scale equipment renewal; 音乐节=music festivals; 首发经济=debut economy
首发活动=debut events; 首展=first exhibitions; 步行街=pedestrian streets; 特色街区=specialty blocks; 美食街区=food blocks; 商业综合体=commercial complexes; 商超=supermarkets
便民市场=convenience markets; 前置仓=forward warehouses; 云仓=cloud warehouses; 直播电商=live-streaming e-commerce; 电商企业=e-commerce enterprises
网络主播=live-streamers; 跨境电商企业=cross-border e-commerce enterprises; 境外展会=overseas exhibitions; 经贸活动=trade events; 招商推介活动=investment promotion events
推介会=promotion meetings; 中国500强=Top 500 Chinese Enterprises; 民企500强=Top 500 Private Enterprises; 外资项目=foreign-funded projects; 省外=out-of-province
市外=out-of-city; 省际=interprovincial; 过境=transit; 保税=bonded; 自贸区=free trade zones; 自贸试验区=pilot free trade zones; 临空=airport-adjacent; 空港=airport
陆港=inland port; 内陆港=inland ports; 量子=quantum; 人工智能大模型=AI large models; 垂直大模型=vertical large models; 具身智能=embodied AI; 人形机器人=humanoid robots
脑机接口=brain–computer interfaces; 合成生物=synthetic biology; 低空航线=low-altitude routes; 起降点=take-off and landing points; 通用机场=general airports
绿色电力=green electricity; 虚拟电厂=virtual power plants; 独立储能=independent energy storage; 分布式光伏=distributed solar power; 陆上风电=onshore wind power
生物质=biomass; 地热=geothermal energy; 充电设施=charging facilities; 充换电站=charging and swap stations; 配电网=distribution grid; 特高压=ultra-high voltage
输电=power transmission; 智算中心=intelligent computing centres; 算力规模=computing power; 标准机架=standard racks; 数据集=data sets; 高质量数据集=high-quality data sets
数据标注=data labelling; 数据标注基地=data labelling bases; 可信数据空间=trusted data spaces; 数据要素=data elements; 数据企业=data enterprises; 软件企业=software enterprises
标杆场景=benchmark scenarios; 智能体=agents; 物联网=internet of things; 车联网=internet of vehicles; 区块链=blockchain; 元宇宙=metaverse; 信创=IT application innovation
光芯片=optical chips; 碳化硅=silicon carbide; 钠离子电池=sodium-ion batteries; 固态电池=solid-state batteries; 光伏组件=solar modules; 风机=wind turbines; 汽车零部件=auto parts
工业母机=machine tools; 机床=machine tools; 数控机床=numerical control machine tools; 海工=marine engineering; 轨道交通装备=rail transit equipment
医疗装备=medical equipment; 创新药=innovative drugs; 休闲食品=snack food; 啤酒=beer; 化纤=chemical fibres; 先进材料=advanced materials; 粗钢=crude steel; 生铁=pig iron
钛=titanium; 镁=magnesium; 硅=silicon; 石墨=graphite; 石墨烯=graphene; 玻纤=glass fibre; 稀土永磁=rare-earth permanent magnets; 萤石=fluorite; 磷矿=phosphate rock
铁矿=iron ore; 成品油=refined oil; 乙烯=ethylene; 分院=branches; 紧密型县域医共体=close-knit county medical communities; 胸痛中心=chest pain centres; 卒中中心=stroke centres
急救中心=first-aid centres; 急救分站=first-aid substations; 急救技能=first-aid skills; 中心卫生院=central health centres; 标准化村卫生室=standardised village clinics
社区医院=community hospitals; 三甲医院=top-tier hospitals; 三级医院=tertiary hospitals; 二级医院=secondary hospitals; 中医院=Chinese medicine hospitals
儿童医院=children's hospitals; 旗舰中医馆=flagship Chinese medicine clinics; 临床专科=clinical specialties; 临床重点专科=key clinical specialties; 病床=hospital beds
重症床位=intensive care beds; 家庭病床=home sickbeds; 家庭养老床位=home elderly-care beds; 疫苗=vaccines; 接种=vaccinations; 疫苗接种=vaccinations; 宫颈癌=cervical cancer
乳腺癌=breast cancer; 癌症=cancer; 早筛=early screening; 筛查=screening|screenings; 新生儿=newborns; 婚检=premarital check-ups; 育儿补贴=childcare subsidies
签约服务=contracted services; 职工医保=employee medical insurance; 居民医保=resident medical insurance; 门诊报销=outpatient reimbursement; 报销=reimbursement
工伤保险=work injury insurance; 失业保险=unemployment insurance; 社保=social insurance; 长护险=long-term care insurance; 长期护理保险=long-term care insurance
社会救助=social assistance; 低保标准=subsistence allowance standard; 低收入人口=low-income population; 脱贫劳动力=workers lifted out of poverty; 农村劳动力=rural labour
返乡=returning; 返乡创业=returnees' business start-ups; 返乡人员=returnees; 创业主体=entrepreneurs; 创业项目=start-up projects; 创业担保贷款=guaranteed start-up loans
创业园=entrepreneurship parks; 技师=technicians; 高级工=senior workers; 大国工匠=great craftsmen; 工匠=craftsmen; 青年科技人才=young scientific and technological talent
博士后工作站=postdoctoral workstations; 院士工作站=academician workstations; 院士专家工作站=academician and expert workstations; 人才住房=talent housing
人才驿站=talent service posts; 青年驿站=youth service posts; 名校长=famous principals; 名教师=famous teachers; 骨干教师=backbone teachers; 班主任=class teachers
乡村学校=rural schools; 九年一贯制学校=nine-year schools; 完全中学=complete secondary schools; 示范高中=demonstration senior secondary schools
中职学校=secondary vocational schools; 技工院校=technical schools; 本科=undergraduate; 教联体=education alliances; 教共体=education communities; 研学基地=study tour bases
劳动教育=labour education; 科普基地=science popularisation bases; 科技馆=science museums; 少年宫=children's palaces; 青少年宫=youth palaces
中小学生=primary and secondary school students; 研究生=postgraduates; 近视率=myopia rate; 近视=myopia; 托育园=nurseries; 托班=nursery classes; 托育服务=childcare services
青年发展型=youth-development; 母婴室=mother and baby rooms; 母婴设施=mother and baby facilities; 日间照料中心=day-care centres; 养老综合体=elderly-care complexes
老年大学=universities for the elderly; 老年学校=schools for the elderly; 幸福院=mutual-aid homes; 互助养老=mutual-aid elderly care; 福利院=welfare homes
居家适老化=age-friendly home; 公墓=cemeteries; 公益性公墓=public-welfare cemeteries; 殡仪馆=funeral homes; 骨灰堂=columbaria; 社工站=social work stations; 网格员=grid workers
社区工作者=community workers; 党群服务中心=Party and community service centres; 便民服务中心=convenience service centres; 高效办成一件事=efficient one-stop handling
一网通办=one-network handling; 跨省通办=cross-provincial handling; 免申即享=enjoyed without application; 公证=notarial services; 调解=mediation
人民调解员=people's mediators; 调解室=mediation rooms; 矛盾纠纷=disputes; 警务室=police offices; 派出所=police stations; 消防站=fire stations; 小型消防站=small fire stations
微型消防站=mini fire stations; 应急避难场所=emergency shelters; 应急救援=emergency rescue; 救援队伍=rescue teams; 应急广播=emergency broadcasting; 气象站=weather stations
食品安全=food safety; 药品=medicines; 燃气立管=gas risers; 燃气软管=gas hoses; 瓶改管=bottle-to-pipe conversion; 供气管网=gas networks; 雨水管网=storm-water networks
老旧管网=old pipe networks; 管廊=utility tunnels; 综合管廊=utility tunnels; 五管一廊=pipes and utility tunnels; 内涝点=waterlogging points; 积水点=waterlogging points
排涝=drainage; 防涝=waterlogging prevention; 旅游厕所=tourist toilets; 垃圾分类=waste sorting; 垃圾分类示范=waste sorting demonstration; 垃圾转运站=waste transfer stations
垃圾焚烧=waste incineration; 焚烧发电=incineration power; 厨余垃圾=kitchen waste; 餐厨垃圾=kitchen waste; 装修垃圾=decoration waste; 医疗废物=medical waste; 污泥=sludge
中水=reclaimed water; 雨污分流=storm and sewage separation; 水源地=water sources; 农村河道=rural rivers; 美丽河湖=beautiful rivers and lakes; 美丽海湾=beautiful bays
美丽河湖建设=beautiful rivers and lakes; 退化草原=degraded grassland; 红树林=mangroves; 岸线=shoreline; 海岸线=coastline; 绿色矿山=green mines; 图斑=plots; 国土=land
郊野公园=country parks; 社区公园=community parks; 森林公园=forest parks; 湿地公园=wetland parks; 立体绿化=vertical greening; 林荫道=tree-lined roads; 登山步道=mountain trails
骑行道=cycling lanes; 滨水=waterfront; 健身中心=fitness centres; 足球场=football pitches; 篮球场=basketball courts; 球场=courts; 游泳池=swimming pools; 体育场地=sports venues
体育场馆=sports venues; 健身场地=fitness venues; 补充耕地=supplementary arable land; 垦造耕地=reclaimed arable land; 耕地恢复=arable land restoration
永久基本农田=permanent basic farmland; 高效节水灌溉=efficient water-saving irrigation; 节水灌溉=water-saving irrigation; 大中型灌区=large and medium irrigation areas
渠道=channels; 塘坝=ponds and small dams; 病险水闸=unsafe sluices; 水闸=sluices; 农村饮水=rural drinking water; 供水工程=water supply projects
规模化供水工程=large-scale water supply projects; 规模化供水=large-scale water supply; 城乡供水一体化=integrated urban and rural water supply; 烘干中心=drying centres
烘干设施=drying facilities; 农机服务中心=farm machinery service centres; 农事服务中心=agricultural service centres; 农业社会化服务=agricultural social services; 托管=custody
生产托管=production custody; 单产=yield; 早稻=early rice; 再生稻=ratoon rice; 薯类=tubers; 杂粮=coarse grains; 露地蔬菜=open-field vegetables; 特色水果=specialty fruit
苗木=nursery stock; 中药材种植=Chinese medicinal material; 蚕茧=silkworm cocoons; 牧草=forage grass; 饲料=feed; 能繁母猪=breeding sows; 肉鸡=broilers; 禽蛋=eggs; 牛奶=milk
生鲜乳=fresh milk; 肉类=meat; 猪肉=pork; 肉牛养殖=beef cattle farming; 规模养殖场=large-scale farms; 养殖场=farms; 牧场=pastures; 工厂化=factory-based; 稻虾=rice–crayfish
稻渔=rice–fish; 稻渔综合种养=integrated rice–fish farming; 林下=understorey; 木本油料=woody oil crops; 种子=seeds; 良种=improved varieties
地理标志农产品=geographical indication farm products; 地理标志产品=geographical indication products; 农产品加工企业=farm product processing enterprises
精深加工=deep processing; 初加工=primary processing; 农业龙头企业=leading agricultural enterprises; 农业产业化联合体=agricultural industrialisation consortia
产业化联合体=industrialisation consortia; 高素质农民=high-quality farmers; 新农人=new farmers; 致富带头人=leaders in getting rich; 农技员=agricultural technicians
集体经济收入=collective economy income; 经济强村=economically strong villages; 强村公司=village-strengthening companies; 宅基地=homesteads; 闲置农房=idle rural houses
农村危房=dilapidated rural houses; 自建房=self-built houses; 精品村=premium villages; 样板村=model villages; 样板区=model areas; 示范片=demonstration areas
示范户=demonstration households; 示范镇=demonstration towns; 重点镇=key towns; 强镇=strong towns; 百强县=Top 100 counties; 四好农村路=“Four Goods” rural roads
农村道路=rural roads; 产业路=industry roads; 旅游路=tourism roads; 旅游公路=tourism roads; 通村路=roads to villages; 通组路=roads to village groups; 村道=village roads
乡道=township roads; 县道=county roads; 国省干线=national and provincial highways; 普通国省道=ordinary national and provincial roads; 双车道=two-lane roads
主次干道=arterial roads; 次支道路=secondary and branch roads; 过街设施=pedestrian crossings; 人行天桥=footbridges; 定制公交=customised buses; 公交站=bus stops
新能源公交车=new energy buses; 城际铁路=intercity railways; 市域铁路=suburban railways; 铁路专用线=dedicated railway lines; 码头=wharves; 万吨级泊位=10,000-tonne berths
万吨级=10,000-tonne; 集装箱=containers; 外贸集装箱=foreign trade containers; 货运航线=cargo routes; 中欧和中亚班列=China–Europe and Central Asia freight trains
物流园=logistics parks; 配送中心=distribution centres; 快件=express parcels; 寄递=delivery; 村级寄递物流=village delivery logistics; 5G基站=5G base stations
5G-A基站=5G-A base stations; 光缆=optical cables; 千兆=gigabit; 万兆=10-gigabit; 宽带用户=broadband users; 服务型制造=service-oriented manufacturing
老年助餐点=meal points for the elderly
镇街=town and subdistrict|towns and subdistricts; 街镇=subdistrict and town|subdistricts and towns; 菜篮子=food basket
沿江=riverside; 两化融合=integration of informatisation and industrialisation; 跨区=cross-district; 用气=gas use; 防汛=flood control; 消险=risk removal
新签=newly signed; 审定=approved; 引入=introduced; 富民=people-enriching; 富民产业=people-enriching industries; 通双车道=~with two-lane roads; 散烧=scattered burning
燃煤散烧=household coal burning; 水毁=flood-damaged; 民心工程=people's livelihood projects; 股权市场=equity markets; 区域性股权市场=regional equity markets; 标志性=landmark
子基金=sub-funds; 共建=joint; 全球=global; 领跑者=front-runner; 风貌=landscape; 海塘安澜工程=seawall safety projects; 网格=grids; 重点群体=key groups; 群体=groups; 售价=prices
成本=costs; 国省=national and provincial; 住院=inpatient; 商品=goods; 国铁=national railways; 路桥=road and bridge|roads and bridges; 认知障碍=cognitive impairment
村居=village and community|villages and communities; 村内道路=roads in villages; 最美=most beautiful; 前瞻=forward-looking; 深度=in-depth; 集中连片=contiguous
桥下空间=space under bridges; 提档升级=~upgraded; 国产替代=import substitution; 兜底=fallback; 降本=cost reduction; 减负降本=burden and cost reduction
燃煤锅炉=coal-fired boilers; 预研=pre-research; 技术攻关=technology research; 众创=mass innovation; 告知承诺制=notification and commitment; 营商环境=business environment
历史建筑=historic buildings; 缘石坡道=kerb ramps; 空置地块=vacant plots; 溯源=source tracing; 调蓄=water storage; 调蓄能力=water storage capacity; 扶持=support; 照料=care
照料中心=care centres; 重症监护=intensive care; 重症监护室=intensive care units; 日常公用经费=routine public expenses; 北交所=Beijing Stock Exchange
上交所=Shanghai Stock Exchange; 深交所=Shenzhen Stock Exchange; 资质=qualifications; 资质等级=qualification grades; 过渡安置=transitional resettlement
一户一表=one-meter-per-household; 林火阻隔系统=forest fire barriers; 央地合作=central–local cooperation; 对口合作=paired cooperation; 东西部协作=east–west cooperation
贯通=through; 近洋航线=near-sea routes; 远洋航线=ocean routes; 高耗低效=high-consumption low-efficiency; 未来农场=future farms; 耐盐碱=salt-tolerant; 品系=strains
景观小品=landscape features; 一类=first-class; 水网=water network|water networks; 先导区=pilot zones; 先行区=leading zones; 繁育=breeding; 繁育基地=breeding bases
丁字路=T-junction roads; 全民阅读=public reading; 普通门诊=general outpatient; 限额=ceiling|ceilings; 支付限额=payment ceilings; 考核断面=assessed sections
集中式饮用水水源地=centralised drinking water sources; 集中式饮用水源地=centralised drinking water sources; 首位产业=leading industry|leading industries; 靶向=targeted
文化遗产=cultural heritage; 大米=rice; 村级=village-level; 补助资金=subsidy funds; 衔接推进乡村振兴补助资金=subsidies for rural revitalisation; 就业之家=employment homes
适儿化=child-friendly; 包材=packaging materials; 带宽=bandwidth; 时延=latency; 互联互通=interconnection; 固投=fixed-asset investment; 下闸蓄水=impoundment
除险加固=reinforcement; 停缓建=suspended; 业态=business forms; 林地=forest land; 小水电=small hydropower; 司法所=judicial offices; 上缴=paid; 街头绿地=street green spaces
内涝防治=waterlogging prevention; 送戏下乡=opera shows to villages; 集疏港=port collection and distribution; 试点村=pilot villages; 试点城市=pilot cities
示范市=demonstration cities; 先行县=leading counties; 主城区=main urban areas; 老城区=old urban areas; 城镇居民=urban residents; 农村居民=rural residents
困难家庭=families in difficulty; 残疾人家庭=families with persons with disabilities; 适龄女生=girls of the right age; 女孩=girls; 少年=juveniles; 青少年=young people
老人=elderly people; 入境游客=inbound tourists; 入境过夜游客=inbound overnight tourists; 消费者=consumers; 干部=officials; 医护人员=medical workers; 经理人=managers
技术经理人=technology managers; 投资人=investors; 合伙人=partners; 服务商=service providers; 运营商=operators; 供应商=suppliers; 经销商=dealers; 批发=wholesale; 零售=retail
住宿=accommodation; 餐饮=catering; 限上=above-quota; 批零住餐=wholesale, retail, accommodation and catering; 小升规=newly above-scale
个转企=businesses turned into enterprises; 潜在独角兽=potential unicorn; 头雁=leading-goose; 领航企业=pilot enterprises; 骨干企业=backbone enterprises
头部企业=leading enterprises; 研发机构=R&D institutions; 新型研发机构=new-type R&D institutions; 技术创新中心=technology innovation centres
制造业创新中心=manufacturing innovation centres; 产业创新中心=industrial innovation centres; 企业技术中心=enterprise technology centres; 工业设计中心=industrial design centres
工程研究中心=engineering research centres; 技术转移中心=technology transfer centres; 加速器=accelerators; 科创载体=innovation carriers; 科创飞地=innovation enclaves
科创园=innovation parks; 科技园=science parks; 小微企业园=small and micro enterprise parks; 工业上楼=vertical factories; 商品房=commercial housing; 存量房=existing housing
棚改=shantytown renovation; 历史文化街区=historic and cultural blocks; 老街=old streets; 老厂房=old factory buildings; 完整社区=complete communities
智慧社区=smart communities; 幸福社区=happy communities; 邻里中心=neighbourhood centres
科技城=science cities; 科学城=science cities; 生态圈=ecosystems; 服务圈=service circles; 便民生活圈=convenience living circles
一刻钟便民生活圈=quarter-hour convenience living circles; 健身圈=fitness circles; 就业圈=employment circles; 生态型=ecological; 任务型=mission-type; 平台型=platform-type
研究型=research; 研究型医院=research hospitals; 服务型=service-oriented; 融合型=integrated; 示范型=demonstration; 创新型=innovative; 节约型=economical; 资源型=resource-based
劳动密集型=labour-intensive; 技术密集型=technology-intensive; 家门口=neighbourhood; 扩面=coverage expansion; 扩绿=greening; 增绿=greening; 免提交=submission-free
惠企=business-friendly; 惠企政策=business-friendly policies; 零跑=zero-visit; 持证=certified; 非居民=non-resident; 资助=aid; 候选项目=candidate projects; 审议=deliberation
菜店=food shops; 书房=reading rooms; 农家书屋=rural reading rooms; 文化驿站=cultural service posts; 新型公共文化空间=new public cultural spaces; 文化站=culture stations
文化广场=cultural squares; 文化馆=cultural centres; 美术馆=art museums; 剧场=theatres; 惠民演出=public-benefit performances; 电影=films; 公益电影=public-welfare films
文化惠民活动=public cultural events; 体育活动=sports events; 全民健身活动=public fitness events; 群众体育赛事=mass sports events; 马拉松=marathons; 度假区=resorts
旅游度假区=tourism resorts; 露营地=campsites; 精品线路=premium routes; 旅游线路=tourism routes; 文旅项目=culture and tourism projects
重点文旅项目=key culture and tourism projects; 非遗工坊=intangible cultural heritage workshops; 工坊=workshops; 就业帮扶车间=employment assistance workshops
帮扶车间=assistance workshops; 帮扶项目=assistance projects; 就业服务活动=employment service events; 补贴性职业技能培训=subsidised vocational skills training
创业培训=entrepreneurship training; 职业技能等级证书=vocational skills certificates; 证书=certificates; 智慧化=smart; 专业化=professional; 集团化=group; 区域性=regional
综合性=comprehensive; 普惠性幼儿园=affordable kindergartens; 公办幼儿园=public kindergartens; 民办=private; 区级=district-level; 乡镇级=township-level
各类=; 高产片=high-yield fields; 千亩=1,000-mu; 百亩=100-mu; 粮油=grain and oil; 农家乐=farmhouse inns; 五星级=five-star; 四星级=four-star; 三星级=three-star
夜间消费聚集区=night-time consumption clusters; 聚集区=clusters; 培育区=cultivation zones; 示范创建=demonstration; 路边=roadside; 音乐会=concerts; 避暑=summer-retreat
地产产品=property products; 改善房=upgraded housing; 房源=housing units; 团购=group-purchase; 自主知识产权=proprietary; 卡班=truck services; 公路卡班=road truck services
开放型经济=open economy; 常规=regular; 智慧农场=smart farms; 农场=farms; 康居=comfortable-living; 硬化路=hardened roads; 通硬化路=~with hardened roads
供排水管网=water supply and drainage networks; 供排水=water supply and drainage; 中试熟化平台=pilot-scale platforms; 熟化=maturation; 新升规=newly above-scale
升规=newly above-scale; 非机动车道=non-motorised lanes; 中高端=mid- to high-end; 供水保障=water supply; 供水保障人口=people with secure water supply
财政支出=fiscal expenditure; 财政收入=fiscal revenue; 金融支持=financial support; 公共服务设施=public service facilities; 配套设施=supporting facilities; 厂区=factory areas
旧厂区=old factory areas; 全域=area-wide; 全域旅游=all-for-one tourism; 开发主体=developers; 投资主体=investors; 创业领军人才=leading entrepreneurial talent
创新创业领军人才=leading innovation and entrepreneurship talent; 规模=size; 进出口实绩=import and export record
货物贸易=trade in goods; 货物=goods; 援外=foreign aid; 援外培训=foreign aid training; 创新药械=innovative drugs and devices; 药械=drugs and devices
物流成本=logistics costs; 深海=deep-sea; 深远海养殖=far-sea farming; 养殖水体=farming water; 市县域=city and county; 市域=city; 产教联合体=industry–education consortia
外国人=foreigners; 老龄=aged; 低产=low-yield; 胶园=rubber plantations; 热带=tropical; 渔港=fishing ports; 渔港经济区=fishing port economic zones; 海洋渔业=marine fisheries
主干道=main roads; 路灯安装=street lamp installation; 替代品=substitutes; 禁塑=plastic ban; 账户=accounts; 业务量=business volume; 跨境资金=cross-border funds
集中运营=centralised operation; 金融租赁=financial leasing; 项目公司=project companies; 管理型=management-type; 省外产业项目=out-of-province industrial projects
转型案例=transformation cases; 公费=state-funded; 磷石膏=phosphogypsum; 粉煤灰=fly ash; 煤矸石=coal gangue; 赤泥=red mud; 有效就业岗位=effective jobs; 综合体=complexes
体育服务综合体=sports service complexes; 服务综合体=service complexes; 知识产权示范企业=intellectual property demonstration enterprises
知识产权优势企业=enterprises with intellectual property advantages; 示范优势=demonstration and advantage; 相关企业=related enterprises
低空产业=low-altitude industry|low-altitude industry; 首创性=first-of-its-kind; 举措=measures; 改革举措=reform measures; 安置型=resettlement; 福道=walkways
农村路=rural roads; 美丽农村路=beautiful rural roads; 水生态环境=water ecological environment; 入海=sea-bound; 入海排污口=outfalls to the sea; 入海河流=rivers into the sea
学科带头人=academic leaders; 培养对象=trainees; 应急救护设备=emergency rescue equipment; 救护=first aid; 村卫生所=village clinics; 集镇=market towns; 样板集镇=model market towns
镇村=towns and villages; 污水集中收集=centralised sewage collection; 问题解决=problem resolution; 商贸企业=trade and commerce enterprises; 服务业企业=service enterprises
规上服务业企业=above-scale service enterprises; 供应链平台=supply chain platforms; 产业链供应链=industrial and supply chains; 数字人民币=digital RMB; 跨境人民币=cross-border RMB
商业保险=commercial insurance; 惠民保=inclusive insurance; 政策性=policy-based; 担保=guarantees; 贴息=interest subsidies; 信用贷款=credit loans
无还本续贷=loan renewal without repayment; 贷款贴息=loan interest subsidies; 创投=venture capital; 创业投资=venture capital; 天使投资=angel investment; 天使基金=angel funds
科创基金=innovation funds; 产业基金=industrial funds; 引导基金=guidance funds; 基金集群=fund clusters; 专项债=special bonds; 国债=treasury bonds
超长期特别国债=ultra-long special treasury bonds; 上市后备企业=enterprises preparing to list; 拟上市企业=enterprises preparing to list; 上市企业=listed enterprises
过会=~approved for listing; 国企改革=state-owned enterprise reform; 资产盘活=assets put to use; 闲置资产=idle assets; 存量资产=existing assets; 土地出让=land sale
海域=sea areas; 用能=energy use; 节能改造=energy-saving renovation; 降碳=carbon reduction; 超低排放=ultra-low emission; 超低排放改造=ultra-low emission renovation
光伏发电=solar power; 屋顶光伏=rooftop solar power; 风光项目=wind and solar projects; 电源=power sources; 农网=rural grid; 气化=gas supply; 天然气管道=natural gas pipelines
长输管道=long-distance pipelines; 储气=gas storage; 煤矿=coal mines; 露天煤矿=open-pit coal mines; 智能化煤矿=smart coal mines; 矿产=minerals; 找矿=prospecting
勘查=exploration; 探矿权=exploration rights; 采矿权=mining rights; 林权=forest rights; 碳交易=carbon trading; 绿色建材=green building materials; 绿色建筑=green buildings
超低能耗建筑=ultra-low energy buildings; 被动式=passive; 智能建造=intelligent construction; 好房子=good housing; 人才房=talent housing; 青年公寓=youth apartments
共有产权=shared-ownership; 租赁住房=rental housing; 房票=housing vouchers; 征迁=land acquisition and relocation; 城市生命线=urban lifelines; 安全生产=work safety
隐患排查=hazard inspection; 重大事故隐患=major accident hazards; 灾害=disasters; 自然灾害=natural disasters; 避险搬迁=relocation from hazards
地质灾害避险搬迁=relocation from geological hazards; 应急物资=emergency supplies; 救灾=disaster relief; 防灾减灾=disaster prevention and reduction
示范社区=demonstration communities; 防火=fire prevention; 森林防火=forest fire prevention; 防洪工程=flood control works; 堤防工程=dyke works; 引水=water diversion
调水=water transfer; 引调水=water diversion; 水源工程=water source works; 重大水利工程=major water projects; 水利项目=water projects; 水厂=waterworks; 自来水厂=waterworks
供水能力=water supply capacity; 污水处理站=sewage treatment stations; 再生资源=renewable resources; 回收站点=recycling stations; 回收网点=recycling outlets
两网融合=integrated waste and recycling; 绿色社区=green communities; 绿色学校=green schools; 绿色商场=green shopping centres; 绿色数据中心=green data centres
绿色港口=green ports; 零碳工厂=zero-carbon factories; 近零碳=near-zero-carbon; 循环化改造=circular renovation; 清洁生产=cleaner production; 审核=audits
环境保护=environmental protection; 生态保护=ecological protection; 山水林田湖草沙=mountains, rivers, forests, farmland, lakes, grassland and deserts
海洋生态=marine ecology; 自然保护区=nature reserves; 植树=tree planting; 植树造林=tree planting; 义务植树=voluntary tree planting; 树木=trees; 乔木=trees
村庄绿化=village greening; 道路绿化=road greening; 节水=water-saving; 节水型=water-saving; 节水型企业=water-saving enterprises; 节水型社会=water-saving society
用水户=water users
退税商店=tax refund shops; 离境退税=departure tax refund; 商旅=business and tourism; 名街=famous streets; 概念验证=proof of concept; 机组=generating units; 光子=photonics
重金属=heavy metals; 重金属污染=heavy metal pollution; 农用地=agricultural land; 回迁区=rehousing areas; 提容增效=capacity and efficiency upgrade; 放款=lending
园位=kindergarten places; 普惠性园位=affordable kindergarten places; 省市=provincial and municipal; 省市重点项目=provincial and municipal key projects
市县=city and county; 县乡=county and township; 市区=urban districts; 淤地坝=silt dams; 三北=Three-North; 三北工程=Three-North programme
文旅产业=culture and tourism industry|culture and tourism industry; 能源工业=energy industry|energy industry; 千亿级产业链=100-billion-yuan industrial chains
中介机构=intermediary institutions; 行业协会=industry associations; 商会=chambers of commerce; 检验检测=inspection and testing; 检测机构=testing institutions
计量=metrology; 国家标准=national standards; 行业标准=industry standards; 团体标准=group standards; 国际标准=international standards; 质量奖=quality awards; 版权=copyright
著作权=copyright; 首席=chief; 紧缺人才=scarce talent; 外国专家=foreign experts; 留学生=overseas students; 归国=returned; 台胞=Taiwan compatriots
台资企业=Taiwan-funded enterprises; 港资=Hong Kong capital; 央企=central state-owned enterprises; 央企项目=central state-owned enterprise projects
民企=private enterprises; 民间资本=private capital; 大中型企业=large and medium enterprises; 生产企业=manufacturers; 建筑业企业=construction enterprises
生活性服务业=consumer services; 文化企业=cultural enterprises; 旅游企业=tourism enterprises; 养老企业=elderly-care enterprises; 科技服务业=science and technology services
金融业=finance; 金融机构=financial institutions; 法人机构=legal entities; 保险机构=insurance institutions; 私募=private equity; 普惠金融=inclusive finance
支柱产业=pillar industries; 传统产业=traditional industries; 新兴产业=emerging industries; 高技术产业=high-tech industries; 消费品工业=consumer goods industry
绿色低碳产业=green and low-carbon industries; 特色农业=specialty agriculture; 设施花卉=protected flowers; 现代农业园区=modern agricultural parks; 农业园区=agricultural parks
田园综合体=pastoral complexes; 养殖基地=farming bases; 应急保供基地=emergency supply bases; 菜篮子基地=food basket bases
通讯=communications; 通讯设备=communications equipment; 训练室=training rooms; 样板县=model counties; 客运班线=passenger routes; 一般性支出=general expenditure
一般性=general; 梅花鹿=sika deer; 鲜食玉米=fresh corn; 潜力=potential; 优质潜力企业=high-potential enterprises; 留省就业=~employed in the province; 全链条=full-chain
大农业=large-scale agriculture; 现代化大农业=modern large-scale agriculture; 智慧设施=smart facilities; 配比=ratio; 棚室=greenhouses; 绿水长廊=green water corridors
长廊=corridors; 矿泉水=mineral water; 黑木耳=black fungus; 雪场=ski resorts; 边境地区=border areas; 边境村=border villages; 沿边=border; 口岸过货=port freight; 过货量=freight
互市贸易=border resident trade; 小额贸易=small-scale trade
机电产品=mechanical and electrical products; 高新技术产品=high and new technology products; 汽车出口=vehicle exports; 二手车=used cars; 中间品=intermediate goods
绿色贸易=green trade; 离岸贸易=offshore trade; 易货贸易=barter trade; 保税维修=bonded maintenance; 市场采购=market procurement; 市场采购贸易=market procurement trade
`;

/**
 * English for the components of names, in the words of the National Bureau of Statistics and the ministries. It makes labels, never ids:
 * terms may be added and bettered at any time.
 */
export const ENGLISH_TERMS: ReadonlyMap<string, string> = new Map(
  `${PLAN_TERMS}\n${SECTOR_TERMS}\n${TERMS}\n${REPORT_TERMS}`
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry.includes("="))
    .map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)] as const),
);
