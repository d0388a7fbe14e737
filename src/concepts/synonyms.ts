/** Words that name one component of a concept: all forms are read as the first. */
export interface ComponentSynonyms {
  readonly name: string;
  /** Regular expressions without quantifiers over groups; the longest first. */
  readonly forms: string;
  /** Where the terms stand side by side, or the term is defined. */
  readonly source: string;
}

const RD = "国家统计局《研究与试验发展（R&D）投入统计规范（试行）》";
const SNA = "国家统计局《中国国民经济核算体系（2016）》";
const SCALE = "国家统计局《统计单位划分及具体处理办法》";
const TRADE = "海关总署《中华人民共和国海关统计条例》";
const REPORTS = "各地政府工作报告通用简称";

/**
 * Synonyms of components, in the order in which they are applied. They hold wherever the component stands; synonyms of a whole name are
 * rows of `vocabulary_names.csv`.
 */
export const SYNONYMS: readonly ComponentSynonyms[] = [
  { name: "", forms: "(?<=粮食|油料|蔬菜|水果|棉花|大豆)生产(?=[总年]?(?:产量|面积)$)", source: REPORTS },
  { name: "研发", forms: "研究与试验发展|研究和试验发展|研究与开发|研究开发|R&D|R＆D|r&d", source: RD },
  {
    name: "研发投入",
    forms:
      "(?:全社会|社会)?研发(?:经费投入|经费支出|投入经费|投入支出|经费(?!内部|外部|内)|支出|投入)(?:总量)?",
    source: RD,
  },
  { name: "研发投入强度", forms: "研发强度|研发经费强度", source: RD },
  { name: "海洋生产总值", forms: "海洋经济生产总值|海洋生产总值", source: SNA },
  {
    name: "地区生产总值",
    forms:
      "(?<!海洋|海洋经济|林业|生态系统|生态)(?:地区生产总值|国内生产总值|全[市省区县州]生产总值|区域生产总值|生产总值|地区GDP|GDP(?!千亿|超|过|\\d)|gdp)(?:总量)?",
    source: SNA,
  },
  {
    name: "地区生产总值",
    forms: "^(?:经济总量|国民经济|经济增长|经济增速|经济)(?:增长|增速|增长目标)?$",
    source: SNA,
  },
  { name: "地区人均生产总值", forms: "(?:地区|区域)间?人均地区生产总值", source: SNA },
  { name: "人均地区生产总值", forms: "按常住人口计算的?人均地区生产总值|地区生产总值人均", source: SNA },
  {
    name: "规模以上",
    forms: "规上|年主营业务收入2000万元以上|规模(?=工业|服务业|制造业|企业|高新|农产品)",
    source: SCALE,
  },
  { name: "限额以上", forms: "限上", source: SCALE },
  {
    name: "规模以上工业",
    forms: "规模以上工业企业(?=(?:增加值|总产值|产值|营业收入|营收|利润|利税|单位))",
    source: SCALE,
  },
  { name: "规模以上服务业", forms: "规模以上服务业企业(?=(?:增加值|营业收入|营收))", source: SCALE },
  { name: "营业收入", forms: "营业总收入|(?<!主)营收(?!收|入)", source: SCALE },
  { name: "主营业务收入", forms: "主营收入", source: SCALE },
  {
    name: "规模以上工业企业单位工业增加值",
    forms: "规模以上(?:工业)?(?:企业)?单位(?:工业)?增加值|单位规模以上工业增加值",
    source: SCALE,
  },
  {
    name: "战略性新兴产业",
    forms: "战新产业|战略性新兴产业",
    source: "国家统计局《战略性新兴产业分类（2018）》",
  },
  { name: "技术改造", forms: "技改|技术改造", source: REPORTS },
  {
    name: "",
    forms:
      "(?<=.{2})(?<![多往历当全半每隔近学少青老成中百千万])年(?=(?:总|货物|集装箱|旅客|货邮)?(?:产量|产销量|吞吐量|出栏|发电量|交易额|营业收入|产值)(?:$|占))",
    source: REPORTS,
  },
  { name: "", forms: "^年(?![龄轻度均薪底末内产用计]|旅游)(?=[^，]{1,9}量$)", source: REPORTS },
  { name: "", forms: "^年(?=培训)", source: REPORTS },
  { name: "制造业集群", forms: "制造业产业集群", source: REPORTS },
  { name: "空气质量", forms: "环境空气质量", source: REPORTS },
  { name: "农产品加工业", forms: "农产品加工产业(?![园基链集])", source: REPORTS },
  { name: "农业产业化", forms: "农业产业化经营", source: REPORTS },
  { name: "供水", forms: "供水工程(?=覆盖)", source: REPORTS },
  { name: "项目投资", forms: "项目总投资", source: REPORTS },
  { name: "游客", forms: "(?:海内外|国内外|中外)游客", source: REPORTS },
  {
    name: "单位",
    forms:
      "(?<![\\d一二三四五六七八九十百千万亿.])万元(?=(?:规模以上)?(?:地区生产总值|工业增加值|增加值|产值|工业产值|工业总产值)(?:.{0,8})(?:能耗|能源消耗|电耗|水耗|用水量?|耗水量?|排放量?)$)",
    source: "国家统计局《能源统计报表制度》",
  },
  {
    name: "居民消费价格",
    forms:
      "(?:全[市省区县州])?(?:居民消费价格|居民消费物价|消费者物价|消费价格)(?:总指数|总水平|指数|水平)?|CPI|cpi",
    source: "国家统计局《流通和消费价格统计报表制度》",
  },
  {
    name: "经营主体",
    forms: "市场经营主体|市场主体|商事主体|经营主体",
    source: "《促进个体工商户发展条例》",
  },
  {
    name: "进出口额",
    forms:
      "^(?:货物贸易|外贸|对外贸易|货物|商品)?进出口(?:贸易)?(?:总额|总值|额|总量)?$|^(?:外贸|对外贸易|货物贸易)(?:总额|总量|额)?$",
    source: TRADE,
  },
  { name: "出口额", forms: "^(?:货物贸易|外贸|货物|商品)?出口(?:贸易)?(?:总额|总值|额)?$", source: TRADE },
  { name: "进口额", forms: "^(?:货物贸易|外贸|货物|商品)?进口(?:贸易)?(?:总额|总值|额)?$", source: TRADE },
  {
    name: "社会消费品零售额",
    forms: "(?:全社会|社会)消费品零售(?:总额|总值|额)?|^(?:社零|社消零|社消)(?:总额|额)?$",
    source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
  },
  {
    name: "固定资产投资",
    forms: "(?:500万元(?:及)?以上)?固定资产投资(?:完成)?(?:总额|额)?|^固投$",
    source: "国家统计局《固定资产投资统计报表制度》",
  },
  {
    name: "一般公共预算收入",
    forms: "(?:地方级|地方|本级)?(?:财政)?一般公共(?:财政)?预算(?:地方)?收入",
    source: "《中华人民共和国预算法》",
  },
  {
    name: "一般公共预算支出",
    forms: "(?:地方级|地方|本级)?(?:财政)?一般公共(?:财政)?预算支出",
    source: "《中华人民共和国预算法》",
  },
  {
    name: "第一产业增加值",
    forms: "(?:^|(?<=占))(?:第一产业|一产)(?:增加值)?(?=$|占)",
    source: "国家统计局《三次产业划分规定》",
  },
  {
    name: "第二产业增加值",
    forms: "(?:^|(?<=占))(?:第二产业|二产)(?:增加值)?(?=$|占)",
    source: "国家统计局《三次产业划分规定》",
  },
  {
    name: "第三产业增加值",
    forms: "(?:^|(?<=占))(?:第三产业|三产)(?:增加值)?(?=$|占)",
    source: "国家统计局《三次产业划分规定》",
  },
  {
    name: "城镇居民人均可支配收入",
    forms: "城镇(?:常住)?居民(?:人均)?(?:可支配)?收入",
    source: "国家统计局《住户收支与生活状况调查方案》",
  },
  {
    name: "农村居民人均可支配收入",
    forms: "农村(?:常住)?居民(?:人均)?(?:可支配)?收入|^农民(?:人均)?(?:可支配)?收入",
    source: "国家统计局《住户收支与生活状况调查方案》",
  },
  {
    name: "居民人均可支配收入",
    forms: "^(?:全体|城乡|全体常住)?居民(?:人均)?(?:可支配)?收入$|^人均可支配收入$",
    source: "国家统计局《住户收支与生活状况调查方案》",
  },
  {
    name: "城镇调查失业率",
    forms: "^(?:城镇居民|全国城镇)?调查失业率|城镇(?:居民)?调查失业率",
    source: "国家统计局《劳动力调查制度》",
  },
  {
    name: "城镇新增就业",
    forms: "(?:新增城镇|城镇新增|城镇净增)(?:劳动力)?就业(?:人员|人数|人口|岗位)?",
    source: "人力资源社会保障部《人力资源社会保障统计报表制度》",
  },
  {
    name: "粮食产量",
    forms: "^(?:全年)?粮食(?:综合)?(?:总产量|总产|产量)$",
    source: "国家统计局《农林牧渔业统计报表制度》",
  },
  {
    name: "粮食播种面积",
    forms: "^粮食(?:作物)?(?:总)?(?:播种面积|种植面积|播面|面积)$",
    source: "国家统计局《农林牧渔业统计报表制度》",
  },
  { name: "超", forms: "^(?:超过|过)(?=\\d[\\d.]*亿元)", source: REPORTS },
  { name: "高新技术企业", forms: "^国家?高企$|^国家级高企$", source: REPORTS },
  { name: "", forms: "(?<=.{2})实现(?=平均.{2})", source: REPORTS },
  {
    name: "医疗保险",
    forms: "(?<=基本|居民|职工|城乡|^)医保(?=参保|覆盖|人均)",
    source: "《中华人民共和国社会保险法》",
  },
  { name: "综合保税区", forms: "综保区", source: "《综合保税区管理办法》" },
  { name: "托育机构", forms: "托育服务机构", source: REPORTS },
  {
    name: "高于$1平均水平",
    forms: "(?<=增速|增幅)[高快]于(全[国省市区州])(?:平均(?:水平|增速)?|水平)?$",
    source: REPORTS,
  },
  {
    name: "",
    forms: "^主要(?:水|大气)?污染物(?=化学需氧量|氨氮|氮氧化物|二氧化硫|挥发性有机物)",
    source: "国务院《“十四五”节能减排综合工作方案》",
  },
  { name: "再就业", forms: "(?<=人员)实现再就业", source: REPORTS },
  { name: "义务教育学位", forms: "义务教育阶段学位", source: REPORTS },
  { name: "平均受教育年限", forms: "人均受教育年限", source: "《中国儿童发展纲要（2021—2030年）》统计监测" },
  { name: "户籍人口城镇化率", forms: "^户籍城镇化率$", source: REPORTS },
  {
    name: "村集体收入$1的村",
    forms: "^(?:农村|村社?|村级)?集体(?:经济)?年?收入(\\d[^的]*?)的?(?:行政)?村(?=占比|比例|比重|$)",
    source: REPORTS,
  },
  {
    name: "村集体经营性收入$1的村",
    forms: "^(?:农村|村社?|村级)?集体(?:经济)?年?经营性收入(\\d[^的]*?)的?(?:行政)?村(?=占比|比例|比重|$)",
    source: REPORTS,
  },
  { name: "危旧房", forms: "危旧房屋|危旧住房", source: REPORTS },
  { name: "中小学", forms: "中小学校|中、小学校?", source: REPORTS },
  { name: "改造", forms: "(?:提质|升级|提升|更新|综合)改造|改造(?:提升|升级|提质)", source: REPORTS },
  {
    name: "老旧小区",
    forms: "城镇老旧(?:住宅)?小区|城市老旧小区|老旧住宅小区",
    source: "国务院办公厅《关于全面推进城镇老旧小区改造工作的指导意见》",
  },
  {
    name: "保障性租赁住房",
    forms: "保租房|保障性租赁房",
    source: "国务院办公厅《关于加快发展保障性租赁住房的意见》",
  },
  {
    name: "高等学校",
    forms: "高等院校|高等学校|高校(?!毕业生|院所)",
    source: "《中华人民共和国高等教育法》",
  },
  { name: "比例", forms: "比率", source: REPORTS },
  { name: "产值", forms: "总产值", source: SNA },
  { name: "水产品", forms: "水产(?=产量|总产)", source: REPORTS },
  { name: "", forms: "^日(?=(?:生活)?(?:污水|垃圾|供水|处理).{2,}能力$)", source: REPORTS },
  { name: "固定资产投资", forms: "(?<=协议|项目|完成|计划)固投$", source: REPORTS },
  {
    name: "国考断面水质优良比例",
    forms:
      "^(?=.{0,6}(?:国考|国控|地表水))(?:地表水)?(?:国考|国控)?(?:地表水)?(?:考核)?断面(?:水质)?优良(?:水体|水质)?(?:比例|比率|率)$",
    source: "GB 3838-2002《地表水环境质量标准》",
  },
  { name: "", forms: "(?<=改造|建设|治理|整治|修复|创建|培训)任务$", source: REPORTS },
  { name: "治理", forms: "(?:综合|系统|集中)治理(?=$|面积|长度)", source: REPORTS },
  { name: "开工", forms: "(?<=.{2})(?:开工建设|启动建设)$", source: REPORTS },
  { name: "投产", forms: "(?<=.{2})(?:建成投产|竣工投产|投产达产|投产达效)$", source: REPORTS },
  { name: "", forms: "(?<=企业)入库(?=总数|数量?|家数|$)", source: REPORTS },
  { name: "农产品加工业产值", forms: "^农产品加工(?:总产值|产值)", source: REPORTS },
  { name: "高速铁路", forms: "^高铁(?=.{0,4}里程|$)", source: REPORTS },
  { name: "高速铁路里程", forms: "^高速铁路(?:通车|运营|营运|营业)?总?里程$", source: REPORTS },
  { name: "高速公路里程", forms: "^高速公路(?:通车|运营|营运)?总?里程$", source: REPORTS },
  {
    name: "班列$1",
    forms: "班列([^占和、]{0,4}?)年?(?:累计)?(?:开行|通行|发送)(?:列数|数量|量|列|数)?",
    source: REPORTS,
  },
  { name: "十亿", forms: "(?<![\\d.])10亿(?=(?:元级|元以上|级|元)?企业)", source: REPORTS },
  { name: "二十亿", forms: "(?<![\\d.])20亿(?=(?:元级|元以上|级|元)?企业)", source: REPORTS },
  { name: "三十亿", forms: "(?<![\\d.])30亿(?=(?:元级|元以上|级|元)?企业)", source: REPORTS },
  { name: "五十亿", forms: "(?<![\\d.])50亿(?=(?:元级|元以上|级|元)?企业)", source: REPORTS },
  { name: "百亿", forms: "(?<![\\d.])100亿(?=(?:元级|元以上|级|元)?企业)", source: REPORTS },
  { name: "五百亿", forms: "(?<![\\d.])500亿(?=(?:元级|元以上|级|元)?企业)", source: REPORTS },
  { name: "千亿", forms: "(?<![\\d.])1000亿(?=(?:元级|元以上|级|元)?企业)", source: REPORTS },
  {
    name: "$1级企业",
    forms:
      "(?:年?营业收入|营收|年?产值)?(?:超过|超|过|突破)?((?:[五二三]?十|百|五百|千)亿)(?:元级|元以上|级|元)?企业",
    source: REPORTS,
  },
  {
    name: "",
    forms: "^(?:地级及以上|地级以上|地级|设区的?)(?:城市|市)(?=(?:环境)?空气|优良天数|细颗粒物|PM)",
    source: "GB 3095-2012《环境空气质量标准》",
  },
  {
    name: "细颗粒物浓度",
    forms:
      "(?:PM2\\.5|PM25|细颗粒物)(?:\\(?PM2\\.5\\)?)?(?:年?均|平均)?浓度(?:均值|年均值|平均值)?|^(?:PM2\\.5|细颗粒物)(?:均值)?$",
    source: "GB 3095-2012《环境空气质量标准》",
  },
];
