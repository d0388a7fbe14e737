/** 残疾人提供托养服务, 对适龄妇女进行两癌筛查: what is done for whom. */
const PROVIDING =
  /^(?:对|为|向|给)?(.{2,14}?)(?:免费)?(?:提供|开展|实施|进行|发放|做)(?:免费)?(.{2,}(?:服务|培训|救助|补贴|补助|体检|检查|筛查|接种|改造))$/;
/** 为独居老人安装呼叫设备, 为适龄女生接种疫苗: what they get; of an injection, that they get it. */
const FITTED =
  /^(?:对|为|向|给)?((?!.*(?:企业|机构|单位|学校)).{2,14}(?:老年?人|居民|儿童|女生|女孩|妇女|家庭|残疾人|群众|学生|人群|[农用]户|(?:特困|困难|供养)人员|患者))(?:免费)?(?:安装|配备|配发|适配|发放)(?:免费)?(.{2,})$/;
const INJECTED = /^(?:对|为|向|给)?(.{2,14})(?:免费)?接种(.{1,12}疫苗)$/;
/** 面向高校毕业生提供市场化岗位: what somebody gets. */
const GIVEN =
  /^(?:面向|针对)([^，]{2,14}?)(?:免费)?(?:提供|发放|推出|安排|开发|开展|举办|新增)(?:免费)?(.{2,})$/;
/** 高校毕业生开发见习岗位, 劳动者提供法律咨询: what whom is given, the preposition taken as a lead before. */
const GIVEN_TO =
  /^([^，占]{0,16}(?:毕业生|人员|劳动者|劳动力|青年|学生|女生|学龄前儿童|妇女|儿童|老年人|老人|残疾人|家庭|农户|群众|职工|居民))(?:免费)?(?:提供|办理|开发|推出|安排|筹集|配租|落实|开展)(?:免费)?(?=[^，占]{2,16}(?<!率|比例|比重|收入|支出)$)/;
/** 科技企业提供贷款, 企业获得融资: what is lent to whom. */
const LENT =
  /^(?:对|为|向|给)?([^，占]{0,12}(?:企业|机构|主体|工商户|农户|创业者|项目))(?:提供|发放|投放|获得)(?=[^，占]{0,8}(?:贷款|融资|担保|授信|(?:信贷|资金|融资)支持)(?:金额|余额|规模)?$)/;
/** 老旧小区实施改造: that a deed is carried out. */
const CARRIED_OUT = /(?<=.{2})(?:实施|进行)(?=[^，占]{0,6}(?:改造|整治|治理|修缮|修复|更新)(?:$|受益))/;
/** 女生免费接种某疫苗: what is given, and then that it is. */
const VACCINATED = /(?:免费)?接种([^，占]{2,12}疫苗)$/;
/** 体检一次: how often it is done to each. */
const TIMES = /(?<=体检|检查|筛查|服务|培训|接种|检测|巡查|诊疗|慰问|探访)(?:[一1两2]次|[一1]遍)$/;
/** 链主企业等牵头培育研发机构: examples of those who do it. */
const DOERS = /^[^，占]{2,14}等(?:牵头|联合|共同|合作)(?:组建|建设|培育|打造|创建|共建|开展)(.{2,})$/;
/** 免费 says who pays, not what is done. */
const FREE = /免费(?=.{0,10}(?:检查|筛查|体检|接种|检测|诊疗|培训|服务|救助|改造)$)/;
/** 食品抽检达到每千人: what a number is per stands first. */
const PER_BEHIND =
  /^(.{2,}?)(?:达到|达|为|拥有)?(每(?:十万|10万|百万|千|万|百)(?:城镇|农村)?(?:常住|户籍)?人(?:口)?|每[2-9]万人(?:口)?|每百户(?:居民)?)(?:配置|配备|拥有|设置)?$/;
/** 婴幼儿每千人口托位: the same inside a name. */
const PER_WITHIN = /^([^占每]{2,8})(每(?:十万|百万|千|万|百)(?:名)?(?:常住)?(?:人口|人)(?:拥有)?)(?=.{2})/;
/** 城镇新建改建供热管网: a place before the verb belongs to the thing. */
const PLACE_BEFORE_VERB =
  /^(城镇|城市|城乡|农村|乡村|城区|中心城区|主城区|县城|社区|乡镇|综保区|综合保税区|自贸区|开发区|经开区|高新区|[一-龥“”]{2,12}(?=建(?:成(?!区)|有)))((?:建成|建有|引进|新引进|新增|增补|新建|新改建|新改扩建|新设|改建|改扩建|扩建|增设|改造提升|更新改造|提升改造|开工改造|完成改造)(?!就业|劳动力|用地|项目$|区).{2,})$/;
/** Nouns of measure, which stay at the end of a name. */
const MEASURE_NOUN = /(?:长度|里程|面积|规模|金额|数量|装机容量)$/;
/** Measures of a business: the verb before them says whose business it is (吸纳京津技术合同成交额). */
const BUSINESS = /(?:成交额|交易额|销售额|收入|产值|增加值|利润|税收|固定资产投资|^灌溉面积)$/;
/** Verbs that a name of a thing reads with in front: 新改建养老床位, 打通断头路. */
const IN_FRONT =
  /^(.{2,}?)(新建续建|新改建|新改扩建|新改续扩建|改扩建|改建|扩建|加装|新增优化调整|优化调整|打通|盘活|营造|放映|引育|新登记)(长度|里程|面积|额|量)?$/;

/** 重大项目开工, 薄弱学校项目改善: a programme of works reads with what is done in front. */
const DONE_TO_PROJECTS =
  /^((?:综合保税区|综保区|自贸区|开发区|经开区|高新区|园区)?)((?!(?:总?投资)?\d|总?投资).{2,}(?:项目|工程))(开工|竣工|投产|签约|落地|引进|储备|改善|改造|提质|扩容|治理|整治|修复|更新|续建)$/;

/** 项目续建: the stage of projects that no word narrows. */
const STAGE_OF_ANY = /^(项目|工程)(开工|竣工|投产|签约|落地|储备|续建)$/;

/** 参加城镇职工基本养老保险: those who take part in it are its participants. */
const INSURED = /^参加(.+保险)(?:的?人数)?$/;

/** 市财政安排教育专项经费, 省财政五年统筹安排水利资金: whose money it is. */
const BUDGETED =
  /(?<=财政)(?:[三五两四]年(?:内|共|累计)?|累计|每年)?(?:统筹|整合|集中)?(?:安排|投入|统筹|筹措)(?=.{2,}(?:资金|经费|基金)$)/;
/** 社会资本组建子基金: who brings the money of a fund. */
const FUNDED =
  /^(?:社会|民间|金融|产业|各类)(?:资本|力量|资金|机构)(?:参与|共同|联合|发起|投资)*(?:组建|设立)(?=[^，占]{0,12}基金)/;
/** 上市公司通过首发、增发等方式融资: by which means. */
const BY_MEANS = /(?<=.{2})通过[^，占]{2,24}等(?:多种)?(?:方式|渠道|途径|形式|手段)(?=.{2,})/;
/** 服务业增加值总量: the same as the value added. */
const IN_ALL = /(?<=.{2}增加值)总量$/;
/** 企业年产白酒: what is made in a year is its output. */
const MADE_IN_YEAR =
  /^(.*?)(?<!当)年产(?![值能量业生]|[一二两三五六八十百千万]+吨)([一-龥]{1,6}?)(?:产?量|产值)?$/;
/** 企业降低融资成本: what becomes less stands first. */
const SPARED =
  /^(企业|经营主体|市场主体|小微企业|群众)?(降低|节约|节省|减轻)(.{0,10}(?:成本|负担|费用|支出|开支|经费|(?<!占用)资金|税费|电费))$/;
/** 社区设立服务站: where things stand. */
const SET_UP =
  /^(社区|行政村|村|乡镇|街道|学校|中小学|园区|企业|医院|(?:乡镇)?卫生院|(?:社区)?卫生服务中心)(?:设立|建立|新建|配备|设置)(?=.{2,}(?:站|点|室|所|馆|中心|机构|组织)$)|^([^，]{0,10}(?:学校?|医院|企业|社区|园区|村|乡镇))(?:实施|开展|推行)(?=.{3,}(?:工程|行动|计划)$)/;
/** 数字化改造中小企业, 微改造投放点: what is done stands behind. */
const DONE_IN_FRONT =
  /^(数字化改造|智能化改造|绿色化改造|智改数转)((?:规模以上|规上|中小|工业|制造业|重点|传统)*(?:企业|车间|工厂|产线))$|^(微改造)(.{3,})$/;

/** 亿元以上新开工项目: the stage before its noun. */
const STAGE_BEFORE = /^(.{2,}(?:以上|以下)的?)新?(开工|竣工|投产|签约|落地|引进)(项目)$/;

/** 开工投资5000万元以上项目: the stage behind the thing. */
const STAGE_FIRST = /^新?(开工|竣工|投产|签约|落地)((?:总?投资)?(?:额)?(?:超过?)?[\d.]+[万亿]元.{0,14}项目)$/;
/** 区域品牌价值超百亿元: the thing behind the size that says which. */
const SIZE_BEHIND_THING =
  /^([^占，、]{2,10}?)(价值|年?(?:综合|销售|主营业务|营业)?(?:产值|收入|营收))((?:超过?|过|突破)[\d.一二三五十百千]+[万亿]元(?:以上)?)的?$/;
/** 乡镇卫生院配备救护车: where things are put. */
const EQUIPPED =
  /^([^，占]{0,12}(?:学校|中小学|幼儿园|医院|卫生院|卫生室|卫生服务中心|消防(?:救援)?站|社区|行政村|乡镇|街道|养老机构|公共场所|图书馆|派出所|景区|园区))(?:配备|配置|配齐|配发|添置)([^，占]{2,}(?<!率|比例|比重))$/;

/** 开工项目: the projects that are begun. */
const STAGE_ALONE = /^新?(开工|竣工|投产|签约|落地|入库)(项目)$/;
/** 授权实用新型专利: how many are granted. */
const GRANTED = /^授权([^，占率]{0,10}专利)$/;

/** 年出栏肉羊: what is told of animals that are kept. */
const TOLD_OF_HERD = /^年?(出栏|存栏)((?:[一-龥]{0,4}[猪牛羊鸡鸭鹅兔驴马]|[一-龥]{0,2}家禽))$/;
/** 减排二氧化碳, 减少碳排放: what is spared stands first. */
const SAVED =
  /^([^占]{0,12}?)(?:年)?(?:减排|减少)(二氧化碳|碳|温室气体|主要污染物|挥发性有机物|氮氧化物)(?:排放)?(?:当量)?量?$/;
/** 年节约标准煤: what is saved, and that it is. */
const SPARED_FUEL = /^([^占]{0,12}?)(?:年)?节约(标准煤|标煤|能源|用电|用水|用地|水资源)量?$/;

/** 农产品加工规上企业, 商贸限上企业: how large the enterprises of a trade are, before the trade as most print it. */
const SCALE_WITHIN =
  /^([一-龥]{2,10}?(?<=加工|[^企专就创产行]业|商贸|贸易|建筑|软件|物流|文旅|文化))(规模以上|规上|限额以上|限上)(?=企业$)/;

/** Words about a name in the order of a name: for whom first, what it is per first, what it costs left out. */
export function inNameOrder(name: string): string {
  return name
    .replace(STAGE_ALONE, "$2$1")
    .replace(SCALE_WITHIN, "$2$1")
    .replace(TOLD_OF_HERD, "$2$1")
    .replace(GRANTED, "$1授权量")
    .replace(SAVED, "$1$2减排量")
    .replace(
      SPARED_FUEL,
      (_, who: string, what: string) => `${who}${what === "标煤" ? "标准煤" : what}节约量`,
    )
    .replace(PER_BEHIND, "$2$1")
    .replace(PER_WITHIN, "$2$1")
    .replace(STAGE_BEFORE, "$1$3$2")
    .replace(STAGE_FIRST, "$2$1")
    .replace(SIZE_BEHIND_THING, "$2$3的$1")
    .replace(DOERS, "$1")
    .replace(TIMES, "")
    .replace(CARRIED_OUT, "")
    .replace(VACCINATED, "$1接种")
    .replace(FITTED, "$1$2")
    .replace(INJECTED, "$1$2接种")
    .replace(GIVEN, "$1$2")
    .replace(GIVEN_TO, (_, whom: string) => whom)
    .replace(LENT, "$1")
    .replace(PROVIDING, "$1$2")
    .replace(INSURED, "$1参保")
    .replace(BUDGETED, "")
    .replace(FUNDED, "")
    .replace(BY_MEANS, "")
    .replace(MADE_IN_YEAR, (whole, who: string, what: string) => madeInYear(whole, who, what))
    .replace(SPARED, "$1$3$2")
    .replace(SET_UP, "$1$2")
    .replace(EQUIPPED, "$1$2")
    .replace(DONE_IN_FRONT, "$2$1$4$3")
    .replace(FREE, "")
    .replace(IN_ALL, "");
}

/** 每万人口律师: how many of them there are. */
const PER_HEAD_OF =
  /^每(?:十万|百万|百|千|万|\d+万)人(?:口)?(?!.*(?:率|量|数|额|值|度|面积|比例|比重|人次|次|里程|长度|收入|支出|投入|产出|强度|水平|能力|用地|排放|浓度|消费|死亡|授权|申请|批次|抽检)$).{2,}$/;

function madeInYear(whole: string, who: string, what: string): string {
  return who + what + (whole.endsWith("产值") ? "产值" : "产量");
}

/** A place that stands before the verb, and what stands behind it; null where none does. */
export function placeBeforeVerb(name: string): { readonly place: string; readonly rest: string } | null {
  const parts = PLACE_BEFORE_VERB.exec(name);
  return parts === null ? null : { place: parts[1] ?? "", rest: parts[2] ?? "" };
}

/** A name with the verb that belongs to it, before the noun of measure at its end. */
export function withVerb(name: string, verb: string): string {
  if (BUSINESS.test(name)) return verb + name;
  const measure = MEASURE_NOUN.exec(name);
  const thing = measure === null ? name : name.slice(0, measure.index);
  // 播种粮食面积: the area is by its name that of what is sown.
  if (measure !== null && thing.endsWith(verb)) return name;
  return measure === null || thing.length < 2 ? name + verb : thing + verb + measure[0];
}

/**
 * A standard name as people write it, the verb in front where it reads so. Read again, it is the same concept.
 *
 * @example
 * writtenName("养老床位新改建"); // => "新改建养老床位"
 */
export function writtenName(name: string): string {
  const named = name
    .replace(/保险参保$/, "$&人数")
    .replace(/社会消费品零售额(?!占)/, "社会消费品零售总额")
    .replace(/增速高于(?!.*水平$)[^增]{2,}$/, "$&增速")
    .replace(/^每(?:十万|百万|百|千|万)人(?!口|就业人员|从业人员|劳动力|职工|.*抽检)/, "$&口")
    .replace(/((?<!加)工业|农业|农林牧渔业)产值/g, "$1总产值")
    .replace(PER_HEAD_OF, "$&数")
    .replace(/^每.*(?:授权|申请)$/, "$&量");
  if (STAGE_OF_ANY.test(named)) return named.replace(STAGE_OF_ANY, "$2$1");
  return /[、和]/.test(named) ? named : named.replace(DONE_TO_PROJECTS, "$1$3$2").replace(IN_FRONT, "$2$1$3");
}
