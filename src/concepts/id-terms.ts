const TERMS = `
研发=rd 研究=research 经费=expenditure 投入=input 强度=intensity 企业=enterprises 规模以上=above-scale 工业=industrial 制造业=manufacturing 服务业=services 农业=agriculture 新产品=new-product 销售=sales 收入=revenue 产值=output 增加值=value-added
占比=share 普及率=penetration 覆盖率=coverage 利用率=utilisation 高新技术=high-tech 战略性新兴=strategic-emerging 产业=industry 数字经济=digital-economy 数字=digital 数字化=digitalisation 核心=core 创新=innovation 中心=centers 平台=platforms 实验室=laboratories 基地=bases
园区=parks 集群=clusters 工厂=factories 绿色=green 低碳=low-carbon 车间=workshops 智能=smart 机器人=robots 专利=patents 发明=invention 高价值=high-value 标准=standards 品牌=brands 质量=quality 标杆=benchmarks 专精特新=specialised
小巨人=small-giants 单项冠军=single-champions 科技型=technology-based 科技=technology 中小企业=smes 上市=listed 公司=companies 总市值=market-value 独角兽=unicorns 瞪羚=gazelles 人才=talents 团队=teams 院士=academicians 高技能=high-skilled 培训=training 就业=employment
城镇=urban 失业率=unemployment-rate 居民=residents 可支配=disposable 人均=per-capita 常住人口=resident-population 城镇化率=urbanisation-rate 地区生产总值=gdp 一般公共预算=general-public-budget 财政=fiscal 税收=tax 固定资产=fixed-assets 投资=investment 社会消费品零售总额=retail-sales 进出口=trade 外资=foreign-capital
旅游=tourism 游客=tourists 粮食=grain 综合生产能力=production-capacity 高标准农田=high-standard-farmland 耕地=arable-land 播种面积=sown-area 面积=area 机械化=mechanisation 农产品=farm-products 加工=processing 合作社=cooperatives 家庭农场=family-farms 乡村=rural 农民=farmers 龙头企业=leading-enterprises
能耗=energy-use 能源=energy 消费=consumption 单位=per-unit 二氧化碳=co2 排放=emissions 用水量=water-use 非化石=non-fossil 装机=installed-capacity 光伏=solar 风电=wind 新能源=new-energy 汽车=vehicles 充电=charging 充电桩=charging-points 储能=storage
电力=electricity 发电=generation 森林=forest 空气=air 优良=good 天数=days 水质=water-quality 断面=sections 污水=sewage 垃圾=waste 处理=treatment 湿地=wetlands 造林=afforestation PM2.5=pm25 浓度=concentration 固体废物=solid-waste
综合=comprehensive 高速公路=expressways 公路=roads 铁路=railways 高铁=high-speed-rail 里程=length 通车=open-to-traffic 港口=ports 机场=airports 吞吐量=throughput 航线=routes 轨道交通=rail-transit 航道=waterways 物流=logistics 快递=express 货运=freight
旅客=passengers 泊位=berths 5G=5g 基站=base-stations 宽带=broadband 用户=users 算力=computing 数据中心=data-centers 数据=data 互联网=internet 工业互联网=industrial-internet 上云=cloud 软件=software 信息=information 服务=service 电子商务=e-commerce
交易额=transactions 跨境=cross-border 学校=schools 高校=universities 教育=education 毛入学率=gross-enrolment 学前=preschool 义务教育=compulsory-education 高中=senior-secondary 高等=higher 职业=vocational 劳动年龄=working-age 受教育年限=schooling-years 幼儿园=kindergartens 学位=places 教师=teachers
巩固率=retention 医院=hospitals 医疗=medical 卫生=health 床位=beds 医师=physicians 执业=practising 护士=nurses 预期寿命=life-expectancy 死亡率=mortality 养老=elderly-care 托位=nursery-places 婴幼儿=infants 基本=basic 养老保险=pension 参保=insurance
素养=literacy 科学素质=science-literacy 公民=citizens 技术合同=technology-contracts 成交额=turnover 成果=results 转化=transformation 孵化器=incubators 众创空间=makerspaces 贷款=loans 融资=financing 余额=balance 基金=funds 项目=projects 示范=demonstration 试点=pilots
重点=key 重大=major 共性=generic 装备=equipment 首台=first-set 材料=materials 劳动生产率=labour-productivity 全员=overall 增速=growth 年均=annual 下降=fall 提高=rise 总额=total 规模=scale 指数=index 公里=km
社区=communities 图书馆=libraries 文化=culture 体育=sports 场地=venues 景区=scenic-areas 博物馆=museums 事故=accidents 安全=safety 水利=water 水库=reservoirs 灌溉=irrigation 供水=water-supply 自来水=tap-water 燃气=gas 住房=housing
保障性=affordable 老旧小区=old-neighbourhoods 棚户区=shantytowns 改造=renovation 绿地=green-space
`;

/**
 * The terms that spell ids of new concepts. Frozen: each English term stands for one Chinese one, and a term that is taken out, changed or
 * added would change ids that datasets hold. English for reading stands in `english/terms.ts`.
 */
export const ID_TERMS: ReadonlyMap<string, string> = new Map(
  TERMS.split(/\s+/)
    .filter((entry) => entry.includes("="))
    .map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)] as const),
);
