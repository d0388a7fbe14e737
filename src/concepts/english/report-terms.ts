/** Further components of names as government work reports use them: what is built, granted and served, crops, goods and bodies. */
export const REPORT_TERMS = `
主城=main urban; 驻场=based; 花生=peanuts; 脐橙=navel oranges; 荔枝=lychees; 芒果=mangoes; 烟叶=tobacco; 桑园=mulberry gardens; 食用油=edible oil; 生姜=ginger; 大蒜=garlic; 奶类=milk
林产业=forest industry; 牲畜=livestock; 羊肉=mutton; 牛肉=beef; 淡水=freshwater; 大棚=greenhouses; 设施农业示范园区=protected agriculture demonstration parks; 核心区=core areas
发展核心区=core development areas; 引领区=leading zones; 集聚示范区=demonstration clusters; 聚合区=clusters; 连片区=contiguous areas; 合作区=cooperation zones; 特区=special zones
港务区=port areas; 自由贸易港=free trade ports; 保税区=bonded zones; 保税物流中心=bonded logistics centres; 海关特殊监管区域=special customs supervision areas
产城融合=industry–city integration; 产业转移=industrial relocation; 产业工人=industrial workers; 博士后科研工作站=postdoctoral research stations; 本科高校=undergraduate universities
高职院校=higher vocational colleges; 技工=skilled workers; 技工学校=technical schools; 中等职业学校=secondary vocational schools; 特殊教育=special education; 特殊教育学校=special schools
家长学校=parents' schools; 思政课=ideological and political courses; 营地=camps; 学生宿舍=student dormitories; 宿舍=dormitories; 教室=classrooms; 图书=books; 人均图书=books per person
城乡低保=urban and rural minimum living allowance; 农村低保=rural minimum living allowance; 城市低保=urban minimum living allowance
特困供养=support for people in extreme difficulty; 生育保险=maternity insurance; 社会保障卡=social security cards; 城乡居民养老保险=urban and rural residents' pension insurance
城乡居保=urban and rural residents' pension insurance; 企业年金=enterprise annuities; 个人养老金=personal pensions; 住房公积金=housing provident fund; 公积金=housing provident fund
最低工资=minimum wage; 工资=wages; 工资性收入=wage income; 经营净收入=net business income; 财产净收入=net property income; 转移净收入=net transfer income; 务工人员=migrant workers
失业人员再就业=re-employment of the unemployed; 富余劳动力=surplus workers; 农民工返乡创业=start-ups by returned migrant workers; 劳务品牌=labour service brands; 劳务=labour services
公益岗位=public-welfare posts; 见习=traineeships; 人社=human resources and social security; 学位供给=supply of school places; 学龄人口=school-age population
婴幼儿托位=childcare places; 公办义务教育学校=public compulsory education schools; 三级甲等医院=class A tertiary hospitals; 二甲医院=class A secondary hospitals; 县级医院=county hospitals
区域医疗中心=regional medical centres; 国家区域医疗中心=national regional medical centres; 医学中心=medical centres; 临床=clinical; 重症=intensive care; 精神=mental; 精神卫生=mental health
传染病=infectious diseases; 疾控=disease control; 疾病=diseases; 慢性病=chronic diseases; 献血=blood donation; 血液=blood; 药店=pharmacies; 集采=centralised procurement
带量采购=volume-based procurement; 救护车=ambulances; AED=AEDs; 健康管理=health management; 健康档案=health records; 卫生健康=health; 安宁疗护病床=hospice beds; 颐养=elderly care
银发=silver; 照护支持=care support; 互助照料=mutual-aid care; 敬老=elderly; 老年餐厅=restaurants for the elderly; 老年助餐=meals for the elderly; 助浴=bathing assistance
探访关爱=visits and care; 高龄老人=very old people; 空巢=empty-nest; 孤寡=childless; 未成年人=minors; 少年儿童=children; 儿童福利=child welfare; 福利=welfare; 慈善=charity; 彩票=lottery
退役军人服务站=service stations for veterans; 安置点=resettlement sites; 回迁房=rehousing; 棚户=shanties; 城镇老旧小区=old urban residential neighbourhoods; 危旧房屋=dilapidated houses
住宅小区=residential areas; 居民小区=residential areas; 二次供水设施=secondary water supply facilities; 直饮水=direct drinking water; 供排水一体化=integrated water supply and drainage
高效节水=high-efficiency water-saving; 水权=water rights; 地下水=groundwater; 水源=water sources; 堰塘=ponds; 渠系=canal systems; 中型水库=medium reservoirs; 大型水库=large reservoirs
中小型水库=small and medium reservoirs; 大型灌区=large irrigation areas; 引江济淮=Yangtze-to-Huaihe diversion; 南水北调=South-to-North Water Diversion; 堤=dykes; 江堤=river dykes
防波堤=breakwaters; 河湖岸线=river and lake shores; 珊瑚礁=coral reefs; 海草床=seagrass beds; 滨海湿地=coastal wetlands; 近岸海域=nearshore waters; 海湾=bays; 河流=rivers
河段=river sections; 湖泊=lakes; 江河=rivers; 黑臭=black and odorous; 农村黑臭水体=rural black and odorous water bodies; 涉水=water-related; 面源=non-point-source
农业面源=agricultural non-point-source; 化肥=fertilisers; 农药=pesticides; 畜禽粪污=livestock manure; 农作物秸秆=crop straw; 废旧农膜=waste plastic film; 尾矿=tailings
危化品=hazardous chemicals; 大宗固废=bulk solid waste; 工业固废=industrial solid waste; 一般工业固废=general industrial solid waste; 工业固体废物=industrial solid waste; 再生=recycled
燃气锅炉=gas boilers; 散煤=loose coal; 煤改电=coal-to-electricity; 煤改气=coal-to-gas; 氮氧化物=nitrogen oxides; 化学需氧量=chemical oxygen demand; 氨氮=ammonia nitrogen; 臭氧=ozone
噪声=noise; 碳达峰=carbon peaking; 碳中和=carbon neutrality; 林业碳汇=forest carbon sinks; 绿色工业园区=green industrial parks; 绿色供应链=green supply chains; 绿色产品=green products
绿色贷款=green loans; 绿证=green certificates; 生态环境=ecological environment; 生态文明=ecological civilisation; 生态文明建设示范区=ecological civilisation demonstration areas
生态环保=environmental protection; 生态廊道=ecological corridors; 自然公园=nature parks; 草地=grassland; 防沙治沙=desertification control; 沙漠=deserts
古树名木=ancient and famous trees; 森林城市=forest cities; 森林乡村=forest villages; 园林=gardens; 园林城市=garden cities; 矿山修复=mine restoration; 历史遗留矿山=legacy mines; 历史遗留=legacy
砂石=sand and gravel; 造纸=paper-making; 硅材料=silicon materials; 光电=optoelectronics; 元器件=components; 电子元器件=electronic components; 智能终端=smart terminals
通信=communications; 飞机=aircraft; 大飞机=large aircraft; 航空器=aircraft; 重大装备=major equipment; 首批次=first batches; 首版次=first versions; 云计算=cloud computing
数字产业=digital industry; 数字政府=digital government; 数据交易=data trading; 数据产品=data products; 数据安全=data security; 数据中心机架=data centre racks; 超算中心=supercomputing centres
光纤=optical fibre; 移动物联网=mobile Internet of Things; 物联网终端=Internet of Things terminals; 数字消费=digital consumption; 信息消费=information consumption
电子信息制造业=electronic information manufacturing; 电子信息产业=electronic information industry; 数字贸易额=digital trade; 跨境电商进出口=cross-border e-commerce trade
一般贸易=general trade; 加工贸易=processing trade; 外资准入=foreign investment access; 实际使用外资=foreign capital actually used; 实际利用外资=foreign capital actually used
实际利用外资额=foreign capital actually used; 内外资=domestic and foreign capital; 省外境内资金=domestic funds from other provinces; 区外=out-of-region; 对外投资=outbound investment
对外承包工程=overseas contracted projects; 对外工程承包=overseas contracted projects; 对外实际=outbound; 国际友城=international sister cities; 友好城市=sister cities; 友城=sister cities
展馆=exhibition halls; 开放型=open; 开放平台=opening-up platforms; 口岸经济=port economy; 临空经济=airport economy; 枢纽经济=hub economy; 临港=port-side; 港航=ports and shipping
航运=shipping; 海运=sea transport; 铁路港=railway ports; 公路港=road ports; 国际陆港=international land ports; 航空港=airports; 支线机场=regional airports; 运输机场=transport airports
国内航线=domestic air routes; 全货机航线=all-cargo air routes; 客货运=passenger and cargo; 客货=passenger and cargo; 国道=national highways; 省道=provincial highways
干线=trunk roads; 干线公路=trunk roads; 入户路=household roads; 三级公路=class III roads; 二级公路=class II roads; 三级及以上公路=roads of class III and above; 普通公路=ordinary roads
路面=road surfaces; 服务区=service areas; 充换电设施=charging and battery-swap facilities; 充电基础设施=charging infrastructure; 超级充电站=supercharging stations
超充桩=supercharging piles; 公共停车场=public car parks; 公交首末站=bus terminals; 城乡公交=urban–rural bus; 城乡客运=urban–rural passenger transport
城乡公交一体化=urban–rural bus integration; 镇村公交=town and village buses; 普速铁路=conventional railways; 地铁线路=metro lines; 轨道交通线=rail transit lines
轨道交通线路=rail transit lines; 有轨电车=trams; 过江通道=river crossings; 跨江=cross-river; 货运场站=freight stations; 综合交通枢纽=comprehensive transport hubs; 物流园区=logistics parks
物流基地=logistics bases; 快递业务=express business; 邮政=postal; 邮政业务=postal business; 快递进村=express delivery to villages; 村级物流=village logistics; 县级物流=county logistics
配送=delivery; 县域商业体系=county commercial systems; 商业街=commercial streets; 商业街区=commercial blocks; 商贸流通企业=trade and distribution enterprises; 商贸中心=trade centres
餐饮业=catering; 连锁便利店=chain convenience stores; 首店经济=first-store economy; 免税=duty-free; 离岛免税=offshore duty-free; 消费地标=consumption landmarks
新消费地标=new consumption landmarks; 消费新地标=new consumption landmarks; 新地标=new landmarks; 促消费活动=consumption promotion events; 促销活动=promotional events
消费帮扶=consumption assistance; 放心消费示范=consumer-confidence demonstration; 大宗=bulk; 大宗消费=big-ticket consumption; 绿色智能家电=green and smart home appliances
二手房=second-hand housing; 房地产=real estate; 房地产开发=real estate development; 商品住房=commercial housing; 新建商品房=new commercial housing; 商品住宅=commercial housing
去库存=destocking; 配租=for-rent; 城市更新单元=urban renewal units; 更新单元=renewal units; 城镇低效用地=inefficiently used urban land; 村庄规划=village plans
集体经营性建设用地=collective commercial construction land; 耕地红线=farmland red line; 耕地保有量=arable land; 耕地保有=arable land; 撂荒=abandoned; 盐碱=saline-alkali
坡耕地=sloping farmland; 高产=high-yield; 吨粮田=tonne-per-mu grain fields; 绿色高质高效=green, high-quality and efficient; 大豆玉米带状复合种植=soybean–maize strip intercropping
带状复合种植=strip intercropping; 双季稻=double-crop rice; 优质稻=quality rice; 单产提升=yield increase; 统防统治=unified pest control; 病虫害=pests and diseases
社会化服务=commercial services; 土地托管=land trusteeship; 农业社会化服务组织=agricultural service organisations; 新型农业经营主体=new types of agribusiness
农业经营主体=agricultural business entities; 职业农民=professional farmers; 农村实用人才=practical rural talent; 农业产业强镇=agricultural industry towns; 产业强镇=industry towns
一村一品=one village, one product; 一村一品示范村镇=one village, one product demonstration villages and towns; 优势特色产业集群=advantageous specialty clusters
农产品地理标志=geographical indications of farm products; 两品一标=green, organic and geographical indication; 名特优新农产品=famous, special, quality and new farm products
有机食品=organic food; 有机产品=organic products; 农产品质量安全=farm product quality and safety; 质量安全=quality and safety; 药品安全=drug safety; 农产品冷链=farm product cold chain
产地冷藏=on-farm cold storage; 农产品网络=online farm product; 农村网络=rural online; 网络零售=online retail; 粮食烘干中心=grain drying centres; 烘干=drying; 育秧=seedling
机械化育秧=mechanised seedling; 综合农事服务中心=comprehensive farming service centres; 粮仓=granaries; 仓容=storage capacity; 高标准粮仓=high-standard granaries
乡村旅游重点村=key villages for rural tourism; 乡村民宿=rural homestays; 美丽休闲乡村=beautiful leisure villages; 美丽村庄=beautiful villages; 美丽宜居村庄=beautiful liveable villages
美丽城镇=beautiful towns; 美丽乡镇=beautiful townships; 美丽圩镇=beautiful market towns; 圩镇=market towns; 特色小城镇=specialty small towns; 重点村=key villages; 强县=strong counties
经济强镇=economically strong towns; 千强镇=top-1000 towns; 和美乡村示范村=harmonious beautiful demonstration villages; 未来乡村=future villages; 传统古村落=traditional villages
易地搬迁=relocation; 易地扶贫搬迁=poverty-relief relocation; 易地搬迁安置点=relocation settlements; 生态移民=ecological resettlement; 脱贫县=counties lifted out of poverty
监测对象=monitored households; 防返贫=prevention of return to poverty; 衔接资金=linkage funds; 乡村治理示范村=village governance demonstration villages
农村人居环境=rural living environment; 农村人居环境整治=rural living environment improvement; 卫生厕所=sanitary toilets; 农村卫生厕所=rural sanitary toilets
卫生户厕=sanitary household toilets; 农村户厕=rural household toilets; 农村改厕=rural toilet renovation; 农村自来水=rural tap water; 农村规模化供水=large-scale rural water supply
农村供水=rural water supply; 城乡供水=urban and rural water supply; 水质达标=water quality up to standard; 集体经营性收入=operating income of the collective
集体收入=collective income; 村集体经营性收入=operating income of village collectives; 集体经济年收入=yearly income of the collective economy; 年经营性收入=yearly operating income
薄弱村=weak villages; 经济薄弱村=economically weak villages; 年产值=yearly output value; 年销售收入=yearly sales revenue; 年营业收入=yearly business revenue; 营收=business revenue
年收入=yearly income; 总投资=total investment; 计划投资=planned investment; 年度投资=annual investment; 产业到位资金=paid-in industrial funds; 外来投资=outside investment; 龙头=leading
科技领军企业=leading science and technology enterprises; 高成长企业=high-growth enterprises; 种子企业=seed enterprises; 雏鹰企业=eaglet enterprises; 瞪羚企业=gazelle enterprises
独角兽企业=unicorns; 哪吒企业=Nezha enterprises; 专精特新小巨人企业=specialised and innovative little-giant enterprises; 小巨人企业=little-giant enterprises; 创新型中小企业=innovative SMEs
单项冠军企业=single-product champion enterprises; 四上企业=enterprises above designated size; 四上单位=units above designated size; 入规企业=newly above-scale enterprises
升规入统=newly above-scale; 升规纳统=newly above-scale; 企业主体=enterprises; 市场主体=market entities; 市场经营主体=business entities; 法人单位=legal entities; 工业单位=industrial units
优质中小企业=quality SMEs; 优质企业=quality enterprises; 外向型=export-oriented; 生产型外贸企业=manufacturing foreign trade enterprises; 外贸综合服务企业=foreign trade service enterprises
出口企业=export enterprises; 有进出口实绩=with imports or exports; 有进出口实绩企业=enterprises with imports or exports; 外贸主体=foreign trade entities; 研发设计=R&D and design
研发经费=R&D expenditure; 研发费用=R&D expenses; 研发人员=R&D personnel; 研发活动=R&D activities; 企业研发机构=enterprise R&D institutions; 研发机构覆盖=R&D institutions
科研机构=research institutes; 科研院所=research institutes; 研究院=research institutes; 产业研究院=industrial research institutes
产业技术研究院=industrial technology research institutes; 新型研发平台=new-type R&D platforms; 科技创新平台=science and technology innovation platforms
省级以上科技创新平台=science and technology innovation platforms; 临床医学研究中心=clinical research centres; 工程实验室=engineering laboratories; 联合实验室=joint laboratories
全国重点实验室=state key laboratories; 国家实验室=national laboratories; 国家重点实验室=state key laboratories; 创新中心=innovation centres; 技术中心=technology centres
科技成果转化中心=technology transfer centres; 成果转化基地=technology transfer bases; 概念验证平台=proof-of-concept platforms; 科技企业=technology enterprises
科技企业孵化器=technology business incubators; 科技孵化器=technology incubators; 创新街区=innovation districts; 创新园区=innovation parks; 创新案例=innovation cases
创新团队=innovation teams; 创业团队=entrepreneurial teams; 科技人才=science and technology talent; 产业人才=industrial talent; 顶尖人才=top talent; 本土人才=local talent
数字人才=digital talent; 医疗人才=medical talent; 教育人才=education talent; 人才计划=talent programmes; 人才飞地=talent enclaves; 高校院所合作=cooperation with universities
关键核心技术攻关项目=key core technology research projects; 科技攻关=science and technology research; 重大科技项目=major science and technology projects
重大科技专项=major science and technology programmes; 科技专项=science and technology programmes; 重点研发计划=key R&D programmes; 基础研究=basic research
基础研究经费=basic research expenditure; 应用基础研究=applied basic research; 重点技术改造项目=key technological renovation projects; 工业技术改造=industrial technological renovation
工业技改=industrial technological renovation; 技改=technological renovation; 设备工器具=equipment and tools; 设备购置=equipment purchase; 设备投资=equipment investment
强链补链=chain strengthening; 延链补链=chain extension; 补链=chain-filling; 链条=chains; 产业链条=industrial chains; 先进制造业集群=advanced manufacturing clusters
先进制造业产业集群=advanced manufacturing clusters; 国家先进制造业集群=national advanced manufacturing clusters; 中小企业特色产业集群=specialty SME clusters
创新型产业集群=innovative industrial clusters; 战略性新兴产业集群=strategic emerging industry clusters; 战略性产业集群=strategic industrial clusters; 未来工厂=future factories
黑灯工厂=dark factories; 无人工厂=unmanned factories; 5G工厂=5G factories; 智能车间=smart workshops; 智能制造标杆企业=smart manufacturing benchmark enterprises
优秀场景=outstanding scenarios; 标杆企业=benchmark enterprises; 标杆项目=benchmark projects; 标杆示范=benchmark demonstrations
服务型制造示范企业=service-oriented manufacturing demonstration enterprises; 工业遗产=industrial heritage; 工业旅游=industrial tourism; 工业增加值=industrial value added
智能化改造=intelligent renovation; 智能化改造项目=intelligent renovation projects; 数字化智能化=digital and intelligent; 网络化=networked; 云平台=cloud platforms; 云服务=cloud services
上云上平台=cloud and platform adoption; 上平台=~on platforms; 工业设备=industrial equipment; 解决方案=solutions; 数字化服务商=digital service providers
数字化转型服务商=digital transformation service providers; 系统集成=system integration; 公共技术服务平台=public technology service platforms; 检验检测中心=inspection and testing centres
质检中心=quality inspection centres; 质量标杆=quality benchmarks; 质量管理标杆=quality management benchmarks; 政府质量奖=government quality awards; 中国质量奖=China Quality Awards
首席质量官=chief quality officers; 驰名商标=well-known trademarks; 注册商标=registered trademarks; 知识产权=intellectual property; 专利授权=patents granted
专利转化=patent commercialisation; 授权发明专利=invention patents granted; 有效发明专利=valid invention patents; 知识产权质押融资=IP-backed financing; 质押融资=pledge financing
知识产权质押=IP pledge; 产业链融资=chain financing; 供应链金融=supply chain finance; 数字金融=digital finance; 养老金融=pension finance; 科技贷款=technology loans
科技型企业贷款=loans to technology enterprises; 民营企业贷款=loans to private enterprises; 制造业贷款=manufacturing loans; 制造业中长期贷款=medium- and long-term manufacturing loans
中长期贷款=medium- and long-term loans; 普惠小微贷款=inclusive loans to small and micro enterprises; 小微企业贷款=loans to small and micro enterprises
涉农贷款=agriculture-related loans; 涉农=agriculture-related; 存贷款=deposits and loans; 本外币存贷款=deposits and loans in domestic and foreign currency; 人民币贷款=RMB loans
人民币存贷款=RMB deposits and loans; 金融机构存款=deposits of financial institutions; 直接融资=direct financing; 股权投资基金=equity investment funds
政府投资基金=government investment funds; 投资基金=investment funds; 公募=public offering; 基础设施REITs=infrastructure REITs; 不动产投资信托基金=REITs; 境内外上市=listing at home and abroad
新三板=New Third Board; 科创板=STAR Market; 过会企业=enterprises approved for listing; 报会企业=enterprises that filed for listing; 辅导备案=listing guidance filing
保险业=insurance; 保险金=insurance; 政府采购=government procurement; 财政专项资金=special fiscal funds; 专项资金=special funds; 产业引导基金=industrial guidance funds
政府性基金=government funds; 国有资本经营=state capital operations; 转移支付=transfer payments; 三公经费=hospitality, vehicle and travel expenses; 隐性债务=hidden debt
地方政府专项债券=local government special bonds; 地方政府债券=local government bonds; 地方政府债务=local government debt; 民生支出=livelihood expenditure; 教育支出=education expenditure
科技支出=science and technology expenditure; 减税降费=tax and fee cuts; 税费减免=tax and fee relief; 留抵退税=tax refunds; 税务=tax; 国资=state capital; 国有资本=state capital
国有资产=state-owned assets; 省属企业=provincial state-owned enterprises; 省属国企=provincial state-owned enterprises; 市属企业=municipal state-owned enterprises
市属国有企业=municipal state-owned enterprises; 省属=provincially owned; 区属=district-owned; 中央企业=central state-owned enterprises; 驻地=local
央地合作项目=central–local cooperation projects; 对口支援=paired assistance; 粤港澳大湾区=Guangdong–Hong Kong–Macao Greater Bay Area; 长江经济带=Yangtze Economic Belt
黄河流域=Yellow River basin; 长江干流=main stream of the Yangtze; 共建一带一路国家=Belt and Road countries; RCEP=RCEP; 港澳=Hong Kong and Macao; 台湾=Taiwan; 非洲=Africa; 欧洲=Europe
俄罗斯=Russia; 日韩=Japan and Korea; 中老铁路=China–Laos Railway; 中吉乌铁路=China–Kyrgyzstan–Uzbekistan Railway; 国际铁路=international railway; 国际货运=international freight
国际通道=international corridors; 跨域通办=cross-region handling; 通办=handled; 高频政务服务=frequent government services; 告知承诺=notification and commitment
行政许可=administrative permits; 审批=approval; 审批事项=approval matters; 证明=certificates; 证照=licences; 政策兑现=policy delivery; 信用监管=credit supervision; 信用修复=credit repair
政务数据=government data; 热线=hotlines; 12345=12345; 诉求=requests; 专属网格=dedicated grids; 新时代文明实践中心=civilised practice centres for the new era
新时代文明实践站=civilised practice stations for the new era; 文明城市=civilised cities; 文明村镇=civilised villages and towns; 文明校园=civilised campuses; 卫生城市=sanitary cities
卫生乡镇=sanitary townships; 民主法治示范村=democracy and rule-of-law demonstration villages; 平安=safe; 平安乡村=safe villages; 雪亮工程=Sharp Eyes project
智慧安防小区=smart and safe residential areas; 监控=monitoring; 人民调解=people's mediation; 公共法律服务=public legal services; 信访=petitions; 警务=policing; 消防通道=fire lanes
消防设施=fire-fighting facilities; 综合应急救援=comprehensive emergency rescue; 安全隐患=safety hazards; 地灾=geological hazards; 重点行业=key industries
工矿商贸=industrial, mining and trade; 亿元地区生产总值=per 100 million yuan of GDP; 生产安全事故=work safety accidents; 安全事故=safety accidents; 道路交通=road traffic
交通事故=traffic accidents; 较大及以上=serious and above; 较大以上=serious and above; 事故起数=accidents; 校车=school buses; 电动自行车=electric bicycles; 燃气安全=gas safety; 博览会=expos
进博会=China International Import Expo; 广交会=Canton Fair; 招商推介=investment promotion; 产销对接活动=production–sale matchmaking events; 对接=matchmaking
银企对接=bank–enterprise matchmaking; 路演=roadshows; 洽谈会=trade fairs; 文化产业=cultural industry; 文化场馆=cultural venues; 文艺演出=artistic performances; 文艺活动=artistic events
群众文化活动=public cultural events; 文艺作品=works of art; 精品力作=masterpieces; 电视剧=television dramas; 微短剧=micro-dramas; 出版=publishing; 图书馆藏书=library books
阅读活动=reading events; 戏曲进乡村=rural operas; 非遗项目=intangible cultural heritage items; 非遗传承人=inheritors of intangible cultural heritage; 传承人=inheritors
考古=archaeological; 遗址=sites; 革命=revolutionary; 革命文物=revolutionary relics; 红色=red; 红色教育=revolutionary education; 名城=famous cities; 名镇=famous towns
名村=famous villages; 古镇=ancient towns; 古城=ancient cities; 古建筑=ancient buildings; 古树公园=ancient-tree parks; 旅游业=tourism; 旅游人数=tourists; 旅游花费=tourism spending
旅游总花费=tourism spending; 旅游综合=tourism; 游客量=tourists; 入境旅游=inbound tourism; 国内游客=domestic tourists; 国内旅游=domestic tourism; 过夜=overnight; 旅游景点=tourist attractions
旅游饭店=tourist hotels; 星级饭店=star-rated hotels; 高星级=high-star; 星级酒店=star-rated hotels; 精品酒店=boutique hotels; 乡村酒店=rural hotels; 等级旅游民宿=rated tourist homestays
高等级=high-grade; 甲级民宿=class A homestays; 温泉=hot springs; 滑雪=skiing; 登山=mountaineering; 骑行=cycling; 徒步=hiking; 生态旅游=ecotourism; 康养旅游=wellness tourism
康养基地=wellness bases; 森林康养=forest wellness; 森林康养基地=forest wellness bases; 低空旅游=low-altitude tourism; 夜游=night tours
夜间文旅消费集聚区=night-time culture and tourism consumption clusters; 文化和旅游消费集聚区=culture and tourism consumption clusters; 体育公园场地=sports park venues
全民健身设施=public fitness facilities; 健身路径=fitness paths; 足球场地=football pitches; 社会足球场=public football pitches; 运动员=athletes; 金牌=gold medals
体育人口=people doing sports; 经常参加体育锻炼=doing sports regularly; 母亲河=mother rivers; 全流域=whole-basin; 水生态=water ecological; 小水电站=small hydropower stations
集中式光伏=centralised solar power; 新能源装机=new energy; 可再生能源装机=renewable energy; 清洁能源装机=clean energy; 光伏装机=solar power; 风电装机=wind power; 风光电=wind and solar power
风光储=wind, solar and storage; 源网荷储=source–grid–load–storage; 绿色氢能=green hydrogen; 氢燃料电池汽车=hydrogen fuel cell vehicles; 燃料电池=fuel cells; 氢=hydrogen
煤炭产能=coal capacity; 煤炭储备=coal reserve; 电煤=power coal; 油气产量=oil and gas; 天然气储气=natural gas storage; 储油=oil storage; 农村电网=rural power grid; 用电=electricity
全社会用电量=total electricity use; 绿电交易=green electricity trading; 供电=power supply; 供电可靠=power supply reliability; 主营=main business
技工贸=technology, industry and trade; 高企=high and new technology enterprises; 区内=in-district; 东西部=east–west; 湘商回归=returning Hunan business; 楚商=Hubei business
徽商=Anhui business; 粤商=Guangdong business; 三类500强=top-500; 世界500强企业=Fortune Global 500 enterprises; 民营企业500强=top-500 private enterprises; 双一流=Double First-Class
双高=Double High-Level; 一流学科=first-class disciplines; 学科=disciplines; 学科专业=disciplines; 一流课程=first-class courses; 强基=foundation; 试点社区=pilot communities
试点学校=pilot schools; 试点园区=pilot parks; 试点企业=pilot enterprises; 示范园区=demonstration parks; 示范园=demonstration parks; 示范城市=demonstration cities
示范学校=demonstration schools; 示范医院=demonstration hospitals; 示范机构=demonstration institutions; 示范单位=demonstration units; 示范小区=demonstration residential areas
示范站=demonstration stations; 示范街区=demonstration blocks; 示范案例=demonstration cases; 示范性高中=demonstration senior secondary schools; 一流=first-class; 重点单元=key units
片=areas; 试点单元=pilot units; 组团=clusters; 新城=new towns; 新城区=new urban districts; 副中心=sub-centres; 城市社区=urban communities; 城乡社区=urban and rural communities
村社=villages and communities; 乡镇（街道）=townships and sub-districts; 县乡村=county, township and village; 市县区=city, county and district; 区县=districts and counties
人均=per capita; 户均=per household; 年=yearly; 平均=average; 年均=average yearly; 一般=general; 普通=ordinary; 日常=daily; 应急性=emergency; 系列=series; 系列活动=series of events
专题=special; 大型活动=large events; 中小=small and medium; 微=micro; 超大型=super-large; 高效益=high-return; 高水准=high-standard; 高附加值=high value-added; 高新=high-tech
高精尖=cutting-edge; 工程量=work done; 工作站=workstations; 指挥中心=command centres; 调度中心=dispatch centres; 交易中心=trading centres; 展示中心=exhibition centres
活动中心=activity centres; 培训中心=training centres; 教育中心=education centres; 分中心=sub-centres; 集散地=distribution centres; 策源地=sources; 孵化园=incubation parks
孵化载体=incubation carriers; 孵化平台=incubation platforms; 园中园=parks within parks; 小镇=towns; 市集=fairs; 集市=fairs; 商品市场=commodity markets; 专业市场=specialised markets
检查=inspections; 监测站=monitoring stations; 预警=early warning; 普查=census; 评估=assessment; 评价=evaluation; 考评=evaluation; 审计=audits; 抽查=spot checks; 执法=law enforcement
检测=testing; 检验=inspection; 认定=recognised; 鉴定=appraisal; 登记=registered; 投用=~put to use; 建成=~completed; 在营=operating; 存量=existing; 新增=new; 储备项目=reserve projects
前期=early-stage; 前期项目=early-stage projects; 续建项目=continued projects; 新开工项目=newly started projects; 在建项目=projects under construction; 竣工项目=completed projects
投产项目=projects put into operation; 街路=streets; 背街=back streets; 水毁修复=flood damage repair; 坡道=ramps; 盲道=tactile paths; 架空线=overhead lines; 缆线=cables
地下综合管廊=underground utility tunnels; 雨水=stormwater; 排水设施=drainage facilities; 供气=gas supply; 供暖管网=heating pipe networks; 城市生命线工程=urban lifeline projects
环卫=sanitation; 公园绿地=park green space; 小游园=small parks; 绿化带=green belts; 屋顶绿化=rooftop greening; 绿廊=green corridors; 驿道=post roads; 古驿道=ancient post roads
亲水=waterside; 滨江=riverside; 岸线贯通=connected shoreline
困难居民=residents in difficulty; 上规=newly above-scale; 入统=newly counted; 在统=counted; 辅警=auxiliary police; 城控=urban construction holding; 创新投=innovation investment
二次管网=secondary pipe networks; 低效林=inefficient forests; 毛竹=moso bamboo; 指标=quotas; 盘活利用=~put to use; 农房盘活=rural houses put to use; 养育=raising
集中养育=centralised raising; 年标准=yearly standard; 均价=average price; 用热=heat use; 节约=saved; 参保资助=insurance aid; 住院救助=inpatient assistance
门诊救助=outpatient assistance; 再救助=further assistance; 基因=genetic; 基因筛查=genetic screening; 三级=tertiary; 二级=secondary; 一级=class-one; 初级=junior; 中级=intermediate
高级=senior; 提名奖=nomination awards; 省长质量奖=Governor's Quality Awards; 市长质量奖=Mayor's Quality Awards; 畅通=through-traffic; 畅通工程=through-traffic projects
绿优=green and quality; 进农村=going to villages; 改建项目=rebuilding projects; 改扩建=rebuilt or extended; 新改扩建=built, rebuilt or extended
新改续扩建=built, rebuilt, continued or extended; 扩建项目=extension projects; 孝老食堂=canteens for the elderly; 食堂=canteens; 支浜=creeks
水环境治理=water environment treatment; 等候区=waiting areas; 校门口=school gate; 创新生态圈=innovation ecosystems; 全市=the city; 全省=the province; 全县=the county; 全区=the region
民间投资=private investment; 市民=citizens'; 小规模=small; 外摆=outdoor stalls; 进出城=city access; 微循环道路=micro-circulation roads; 适幼化=child-friendly; 外排=discharge; 流量=flow
排涝泵站=drainage pumping stations; 特色路=specialty roads; 留汉=staying in Wuhan; 就业创业=employment and entrepreneurship; 开业=newly opened; 等级=grade
中青年=young and middle-aged; 基地校=base schools; 三年=three-year; 攻坚行动=campaigns; 三年攻坚行动=three-year campaigns; 交易量=transactions; 政府购买=government-purchased
租赁补贴=rental subsidies; 公租房租赁补贴=public rental housing subsidies; 入孵=incubated; 入孵企业=incubated enterprises; 问题=problems; 任务清单=task lists; 清单=lists; 及以上=and above
以上=and above; 落后=backward; 总收入=total revenue; 全要素=all-factor; 联络站=liaison stations; 汽车产业城=automobile industry cities; 产业城=industry cities; 复工=resumed
优质幼儿园=quality kindergartens; 联合研究中心=joint research centres; 生态河道=ecological rivers; 登门=door-to-door; 海空=sea and air; 大规格=large-size; 打通工程=opening projects
全民阅读季=public reading season; 最高支付限额=maximum payment limits; 贷款投放=loans granted; 直管区=directly managed areas; 科技城直管区=science city directly managed areas
特色优势产业=advantageous specialty industries; 集中供水=centralised water supply; 幸福餐厅=happiness restaurants; 政银担=government–bank–guarantee loans
高标准厂房=high-standard factory buildings; 活化=revival; 活化项目=revival projects; 自然村庄=natural villages; 数据服务=data services; 旅游生态圈=tourism ecosystems
竹资源=bamboo resources; 资源精深加工=resource deep processing; 关联产业=related industries; 省网=provincial network; 网络时延=network latency; 生态整改=ecological rectification
整改=rectification; 枫桥式=Fengqiao-style; 专职=full-time; 总床位=total beds; 困境=in difficulty; 服务体=service centres; 综合服务体=comprehensive service centres
综合服务=comprehensive services; 盘活收益=proceeds of assets put to use; 副总=vice presidents; 科技副总=science and technology vice presidents; 优化提升=improvement
提质扩容=upgrading and expansion; 半失能=semi-disabled; 失能半失能特困人员=disabled and semi-disabled people in extreme difficulty; 类水体=class water; Ⅲ类=class Ⅲ; Ⅱ类=class Ⅱ
Ⅳ类=class Ⅳ; Ⅴ类=class Ⅴ; 劣Ⅴ类=below class Ⅴ; Ⅲ类水=class Ⅲ water; Ⅰ-Ⅲ类水质=class Ⅰ–Ⅲ water quality; Ⅰ-Ⅲ类=class Ⅰ–Ⅲ; 优于Ⅲ类=better than class Ⅲ
Ⅲ类水质=class Ⅲ water quality; Ⅲ类以上=class Ⅲ and above; 达到或好于Ⅲ类=class Ⅲ or better; 劣Ⅴ类水体=below class Ⅴ water; 两江四岸=two rivers and four banks; 总工程量=total work
母公司=parent companies; 子公司=subsidiaries; 教师交流=teacher exchange; 校长教师=headmasters and teachers; 名校=famous schools; 名园长=famous kindergarten heads
园长=kindergarten heads; 特级教师=special-grade teachers; 公费师范生=state-funded normal students; 特岗教师=special-post teachers; 全科医生=general practitioners
村医=village doctors; 药师=pharmacists; 注册护士=registered nurses; 执业医师=licensed doctors; 执业（助理）医师=licensed and assistant doctors; 卫生技术人员=health technicians
社会工作者=social workers; 社工=social workers; 持证社工=certified social workers; 律师=lawyers; 会计师=accountants; 检察官=prosecutors; 法官=judges; 新型农业=new types of farming
村干部=village officials; 第一书记=first secretaries; 驻村=village-based; 党员=Party members; 妇联=women's federations; 工会=trade unions; 职工之家=employees' homes
共青团=Youth League; 高原=plateau; 农牧业=agriculture and animal husbandry; 农畜=farm and livestock; 肉奶=meat and milk; 抗震改造=earthquake-resistant renovation
抗旱=drought relief; 应急水源=emergency water sources; 引水工程=water diversion projects; 调水工程=water diversion projects; 骨干工程=backbone projects
节水改造=water-saving renovation; 现代化灌区=modern irrigation areas; 数字孪生=digital twin; 数字孪生水利=digital twin water conservancy
产值=output value; 销售收入=sales revenue; 增加值=value added; 面积=area; 产量=output; 进出口额=trade
实际=actual; 地表水=surface water; 民航=civil aviation; 地方=local; 地方级=local; 全部=all; 集中式=centralised; 相关=related; 民用=civil; 有效=valid; 新能源公交车辆=new energy buses
农林牧渔业=farming, forestry, animal husbandry and fishery; 农林牧渔=farming, forestry, animal husbandry and fishery; 陆域=land; 重污染=heavily polluted
重污染天数=days of heavy pollution; 能源消耗=energy consumption; 群众安全感=public sense of security; 安全感=sense of security; 网上=online; 生活=living; 物价=prices
机动车=motor vehicles; 易涝=flood-prone; 既有=existing; 既有住宅=existing housing; 双师型教师=dual-qualified teachers; 制度=systems; 出生=birth; 二氧化硫=sulphur dioxide; 一次=one-time
高速=expressway|expressways; 留来=staying; 生产者=producer; 出厂价格=ex-factory prices; 毕业去向=graduate placement; 培育库=cultivation lists; 马德里=Madrid
代表性项目=representative items; 非公有制经济=non-public economy; 非公经济=non-public economy; 零就业家庭=zero-employment families; 长者饭堂=canteens for the elderly; 重点人群=key groups
过早死亡=premature death; 退税缓费=tax refunds and deferred fees; 进规=newly above-scale; 返乡创业人员=returning entrepreneurs; 返乡入乡创业=returning and rural start-ups
边贸=border trade; 跨省=cross-province; 货邮=cargo and mail; 财政科学技术支出=fiscal expenditure on science and technology; 粪污=manure; 有研发活动=with R&D activities
有研发活动企业=enterprises with R&D activities; 研发设计工具=R&D and design tools; 数字化研发设计工具=digital R&D and design tools; 街头=street; 通客车=with bus service
草原综合植被=grassland vegetation; 自然=natural; 自主=independent; 自主品牌=own brands; 肉类总产=total meat; 耕地流转=arable land transfer; 土地流转=land transfer; 流转=transfer
绿色出行=green travel; 参加体育锻炼=doing sports; 体育锻炼=sports; 糖料=sugar crops; 管网漏损=pipe network leakage; 漏损=leakage; 立体=three-dimensional; 空中=air; 移动电话=mobile phone
移动=mobile; 科技进步=scientific and technological progress; 离校未就业=unemployed graduates; 社会物流总费用=total social logistics costs; 物流总费用=total logistics costs
碳排放=carbon emissions; 知识价值信用贷款=knowledge-value credit loans; 直接=direct; 碳足迹=carbon footprint; 电力外送=electricity sent out; 猪牛羊禽肉=pork, beef, mutton and poultry
猪牛羊禽肉产量=output of pork, beef, mutton and poultry; 灌溉水=irrigation water; 法律援助案件=legal aid cases; 案件=cases; 油菜籽=rapeseed; 油气当量=oil and gas equivalent
达标区=areas up to standard; 残疾儿童康复=rehabilitation of disabled children; 森林火灾=forest fires; 标识解析=identifier resolution
标识解析二级节点=secondary identifier resolution nodes; 二级节点=secondary nodes; 杂交=hybrid; 外贸实绩企业=enterprises with foreign trade records
最终消费支出=final consumption expenditure; 最终消费=final consumption; 资本形成=capital formation; 普惠型=inclusive; 无废城市=zero-waste cities; 无废城市细胞=zero-waste city cells
游客接待=tourists received; 政府性融资担保=government financing guarantees; 政府性=government; 改厕=toilet renovation; 应届高校毕业生=new university graduates; 应届=new
就业人员=employed persons; 城镇就业人员=urban employed persons; 寿命=life; 实物商品=physical goods; 完整居住社区=complete residential communities; 居住社区=residential communities
学前三年=three-year preschool; 婴儿=infants; 天然气供气=natural gas supply; 固体废弃物=solid waste; 外出农民工=migrant workers; 声环境=acoustic environment; 基建=infrastructure
海绵城市要求=sponge city standards; 公共供水=public water supply; 书吧=book bars; 城乡居民收入=urban and rural incomes; 收入比=income ratio|income ratio; 地膜=plastic film
国际性=international; 国际专利=international patents; 国民=national; 国民经济=national economy; 固定=fixed; 困难人员=people in difficulty; 品牌经理=brand managers
可吸入颗粒物=inhalable particulate matter; 制氢=hydrogen production; 受污染耕地=polluted arable land; 受污染=polluted; 原保险=direct insurance; 危旧=dilapidated
卡脖子技术=bottleneck technologies; 流动站=mobile stations; 博士后科研流动站=postdoctoral research stations; 北方地区=northern areas; 有效灌溉=effectively irrigated
贫困人口=poor population; 农业转移人口=rural migrants; 落户=settled; 质量安全监测=quality and safety monitoring; 护理人员=nursing staff; 养老护理人员=elderly-care staff; 公路网=road networks
公共预算=public budget; 公共交通=public transport; 全程=whole-process; 全体=all; 全体居民=all residents; 充换电桩=charging and battery-swap piles; 债券发行=bond issue
保交房=delivery-guaranteed housing; 企业法人=corporate legal entities; 体育产业=sports industry; 人才安居房=talent housing; 产学研=industry–university–research
产学研合作=industry–university–research cooperation; 质量监督=quality supervision; 九年=nine-year; 九年义务教育=nine-year compulsory education; 主要污染物=main pollutants
再生资源回收=renewable resource recovery; 主板=main board; 中欧亚班列=Eurasian freight trains; 个人=personal; 下岗=laid-off; 贯标=standards-compliant; 订单=orders
订单农业=contract farming; 预制=prefabricated; 原产地=origin; 公租=public rental; 民族地区=ethnic areas; 红色美丽村庄=red and beautiful villages; 兴边富民=border prosperity; 抵边=border
抵边村=border villages; 易返贫致贫户=households at risk of poverty
项目签约=projects signed; 项目落地=projects settled; 项目引进=projects attracted; 项目开工=projects started; 项目竣工=projects completed; 项目投产=projects put into operation
集约=intensive; 聚合=clustered; 年轻=young; 复工复产=resuming production; 结对=paired; 未来城=future cities; 市直=municipal; 省直=provincial; 市直部门=municipal departments
省直部门=provincial departments; 当年=current-year; 揭榜=open-competition; 放心消费创建=consumer-confidence; 三级及以上=class III and above; 通三级公路=with class III roads
通三级及以上公路=with roads of class III and above; 通硬化路自然村=natural villages with hardened roads; 海铁=rail-sea; 铁水=rail-water; 公铁=road-rail; 五大=five major; 四大=four major
三大=three major; 六大=six major; 七大=seven major; 八大=eight major; 九大=nine major; 十大=ten major; 两大=two major; 收购=purchased; 已签约项目=signed projects
项目储备=project reserve; 中欧班列温州号=China–Europe freight trains; 城乡学校=urban and rural schools; 消费帮扶产品=assistance products; 竞赛=competitions; 节庆=festivals
节庆活动=festivals; 主题活动=theme events; 志愿服务活动=volunteer events; 文旅活动=culture and tourism events; 会议=conferences; 峰会=summits; 高端论坛=high-level forums
展览活动=exhibitions; 电竞=e-sports; 开放课程=open courses; 课程=courses; 教材=textbooks; 研究基地=research bases; 产学研合作项目=industry–university–research projects
学位点=degree programmes; 博士点=doctoral programmes; 硕士点=master's programmes; 博士学位=doctoral degree; 硕士学位=master's degree; 学术=academic; 期刊=journals; 论文=papers
科研人员=researchers; 科学家=scientists; 战略科学家=strategic scientists; 首席科学家=chief scientists; 杰出=distinguished; 青年科学家=young scientists; 外籍=foreign; 引智=foreign expertise
创新创业团队=innovation and entrepreneurship teams; 初创=start-up; 初创企业=start-ups; 科技服务=science and technology services
科技服务机构=science and technology service institutions; 检验检测机构=inspection and testing institutions; 认证机构=certification bodies; 知识产权服务=intellectual property services
商标注册=trademark registration; 有效注册商标=valid registered trademarks; 集体商标=collective trademarks; 证明商标=certification trademarks; 老旧车辆=old vehicles
老旧设备=old equipment; 老旧管道=old pipelines; 老旧厂区=old factory areas; 营运货车=commercial trucks; 货车=trucks; 柴油货车=diesel trucks; 柴油车=diesel vehicles
工程车=construction vehicles; 渣土车=muck trucks; 公务车=official vehicles; 公务用车=official vehicles; 报废更新=scrapping and renewal; 报废=scrapped
农业机械报废=scrapped farm machinery; 屋面=roofs; 屋顶=rooftop; 灌木=shrubs; 草坪=lawns; 树种=tree species; 疫点=infection sites; 疫木=infected trees; 松材线虫病=pine wilt disease
病虫害防治=pest control; 有害生物=pests; 外来入侵物种=invasive species; 野生动物=wildlife; 生物多样性=biodiversity; 增殖放流=fish stocking; 鱼苗放流=fish stocking; 禁渔=fishing ban
侵蚀沟=erosion gullies; 沙地=sandy land; 荒山=barren hills; 荒山造林=afforestation of barren hills; 人工林=plantations; 经济林=economic forests; 林果业=forest fruit industry
特色经济林=specialty economic forests; 食用林产品=edible forest products; 林下种植=understorey planting; 花木=flowers and trees; 蔬菜基地=vegetable bases
蔬菜大棚=vegetable greenhouses; 日光温室=solar greenhouses; 连栋温室=multi-span greenhouses; 温室=greenhouses; 植物工厂=plant factories; 冷棚=cold greenhouses
规模养殖=large-scale breeding; 规模养殖场户=large-scale breeders; 标准化养殖场=standardised farms; 屠宰=slaughtering; 屠宰场=slaughterhouses; 奶业=dairy industry
肉牛产业=beef cattle industry; 肉羊产业=mutton sheep industry; 牛羊=cattle and sheep; 家畜=livestock; 蜂=bees; 茧丝=silk
小学=primary schools; 三级甲等=class A tertiary; 二级甲等=class A secondary; 中医医院=Chinese medicine hospitals; 综合医院=general hospitals; 专科医院=specialist hospitals
差异系数=coefficient of variation; 办理时限=handling time; 审批时限=approval time; 交通工具=vehicles; 运输工具=vehicles; 导师=mentors; 停车场所=parking places
调解组织=mediation organisations; 志愿服务队=volunteer teams; 次干路=secondary roads; 支路=branch roads; 地下通道=underpasses; 立交=interchanges; 互通=interchanges
渡口=ferry crossings; 锚地=anchorages; 客运站=passenger stations; 网约车=ride-hailing cars; 港区=port areas; 换乘=transfer; 微电网=microgrids; 气电=gas-fired power
水电站=hydropower stations; 风电场=wind farms; 碳排放强度=carbon intensity; 超低能耗=ultra-low-energy; 天然林=natural forests; 公益林=public-benefit forests; 排放口=outlets
噪声自动监测=automatic noise monitoring; 农机具=farm implements; 植保=crop protection; 集体产权=collective property; 乡村建设=rural development; 乡村工匠=rural craftsmen
庭院经济=courtyard economy; 专利密集型=patent-intensive; 大师工作室=master studios; 高端人才=high-end talent; 海外人才=overseas talent; 电池片=solar cells; 组件=modules
算力中心=computing centres; 产业大脑=industrial brains; 化妆品=cosmetics; 宠物=pets; 网红=influencer; 智慧商圈=smart business districts; 境外投资=outbound investment
对外实际投资=actual outbound investment; 利用外商直接投资=foreign direct investment used; 外商投资=foreign investment; 外商投资企业=foreign-invested enterprises
标准地=standard land; 商务楼宇=office buildings; 免证办=certificate-free services; 政府投资=government investment; 社会资本=private capital; 托幼=childcare; 日间照料=day care
康复医院=rehabilitation hospitals; 高血压=hypertension; 糖尿病=diabetes; 公共图书馆=public libraries; 文保单位=protected heritage sites; 影院=cinemas; 精品剧目=fine dramas
救援站=rescue stations; 消防栓=fire hydrants; 排水防涝=drainage and flood prevention; 检查井=manholes; 投放点=drop-off points; 中转站=transfer stations
车位=parking spaces; 共有产权房=shared-ownership homes; 安置住房=resettlement housing; 危楼=dilapidated buildings; 地方标准=local standards; 名录=lists; 目录=catalogues
培训班=training courses; 演练=drills; 宣讲=publicity talks; 巡诊=medical rounds; 义诊=free clinics; 走访=visits; 对接会=matchmaking meetings
脱贫家庭=households lifted out of poverty; 低保对象=recipients of minimum living allowance; 灵活就业=flexible employment; 创业孵化=start-up incubation
创业者=entrepreneurs
二级乙等=class B secondary; 三级乙等=class B tertiary; 二级以上=of class II and above; 精神专科医院=psychiatric hospitals; 全装修=fully fitted; 金融顾问=financial advisers; 顾问=advisers; 稳岗返还=job retention refund
专家服务团=expert service teams; 服务团=service teams; 重卡=heavy trucks; 轴承=bearings; 拟上市=pre-listing; 拟升级=to be upgraded; 后备企业=reserve enterprises; 服务用房=service premises; 用房=premises; 地区=regional
高中阶段=senior secondary; 在校生=enrolled students; 职业学校=vocational schools
`;
