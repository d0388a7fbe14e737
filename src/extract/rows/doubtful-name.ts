import type { Measure } from "../../model/codes.js";
import { anyOf } from "../../text/any-of.js";
import { isBareHead, partHead } from "../subject/measure-heads.js";
import { isPerUnitAlone } from "../subject/per-unit-alone.js";
import { isTerritory } from "../subject/places-alone.js";
import { isStateAlone } from "../subject/state-words.js";
import { AND } from "./told-name.js";

/** What a share or rate is called; a percentage of anything else has no name of its own. */
const OF_SHARE = /率|比|占|度|覆盖|份额|指数|水平|含量|浓度|系数|增速|涨幅|降幅|缺口/;
/** What an amount of money is called. */
const OF_MONEY =
  /[额值费款金税价资债利润]$|收入|支出|产值|投资|资金|资产|规模|余额|总量|营收|工资|标准|成本|预算|经费|基金|贷款|融资|授信|经济|产业|贸易|进出口|[出进]口|外资|内资|消费|花费|财政|赤字|保费|账款|集群|园区|市值|收益|增收/;
/** 产值规模, 装机规模: the size of something that is not named. */
const SIZE_ALONE = /^(?:产值|营收|收入|市场|装机|业务|产业|经济|资产|总)(?:总?规模|容量)$/;
/** Levels and sizes without what they are of: 五星级, 五十亿级, 500亿, 省级, 一级企业. */
const LEVEL_ALONE =
  /^\d[\d.]*[万亿]*元?(?:[-—~～至到][\d.]+[万亿]+)?元?$|^[^，。]{1,5}级$|^(?:[特一二三四甲乙丙]级|[初中高]级)(?:企业|单位|认定|资质|资格|证书|评定)$/;
/** Whom something covers, read out of 甲实现乙全覆盖, which says it of either. */
const COVERS = /.对.+覆盖率$/;
/** Words of a sentence rather than of a name. */
const OF_SENTENCE =
  /将(?!军)|稳定在|让|使(?!用|命|馆|投)|实现|达到|做到|确保|进一步|加力|选择|凝聚|要求|包括|目标|同比|其他|上述|分别|各自|^(?:新办|其中|含|共|再|较|比|或|且|因|以上|以下)/;
/** What is left of a comparison, a date or a rank, or a verb at the head of a name. */
const NO_NOUN =
  /(?:高于|快于|优于|好于|低于|慢于)(?!.*(?:企业|机构|比例|占比|比重)$)|跻身|率先|(?<!水土)保持(?!率)|[一二三四]季度|[上下]半年|^(?:改造|培训|整治|治理)(?:企业|场地|场所|设施|点位|线路|站点|房屋|地块)$|^获(?:奖|得|评|批)|20\d\d年|^(?:以(?!工代|色列|旧换新)|有(?=\d)|了|增加(?!值)|新增(?!.{4,}(?:率|度|比例)$)|减少|提高|扩大|消除|进入|形成|推动|推进)|^高(?:质量|标准|水平)(?:面积|长度|金额)?$/;
/** A rate, an amount or a coverage without what it is of: 治理率, 计划总投资, 镇街覆盖率, 核心产业增加值. */
const OF_NOTHING =
  /^核心产业|^(?:增加值|总?产值|产量|面积|营业收入|销售收入|总?规模)?占.*(?:比重|比例|占比)$|^(?:(?:公众|群众|社会)(?:覆盖|知晓|参与|认知)率|(?:设施|运行|精深)?(?:治理|处理|处置|达标|合格|优良|利用|转化|加工|办结|完成|正常运行|入学|开工|满意|回收|收集)率|(?:年度|计划|实际|规模|国际化|核心产业|首位产业|经营性|先发行|先|本级|主营)(?:总?投资|收入|增加值|金额|利润)|(?:普惠|公办|优质|绿色|省内|本地)占比|(?:人均|户均|生均|平均)(?:占地|建筑)?面积|问题解决率|典型案例|(?:园区|集群|产业|企业|基地)(?:总?产值|营业收入|收入|增加值)|(?:全|各)?(?:镇街|乡镇|街道|县域|区级|县级|市级|行政村|村级|村?社区|村(?:[（(]社区[）)]|居)?|县区|(?:规模以上)?(?:工业)?企业|(?:高速公路)?服务区|景区|园区|学校|医院|平台|终端|站点|设施|网点)覆盖率)$/;
/** 认证面积, 升级企业: what is done, without what it is done to. */
const DONE_ALONE =
  /^(?:认证|升级|经营|登记|注册|备案|推广|种植|养殖|治理|整改|改造|服务|使用|建设|监测|保护|管护|培育|示范|检测|受益|申报|完工|新增|投产|交易|结算|销售|加工|生产|应用|安置|救助|参保|参训|获证|取证|试验|集成|实验)+(?:总?面积|收入|企业|机构|规模|数量|产值|金额|人数|人员|里程|长度|户数|能力|产品)$/;
/** 生态整改, 提质改造: how it is done, and not to what. */
const MANNER_AND_DEED =
  /^(?:生态|综合|全面|整体|专项|集中|规范|提质|提升|提档|节能|绿色|智能化?|数字化?|标准化)(?:整改|改造|整治|修复|治理|更新|升级)$/;
/** 志愿者队伍, 宣传活动, 良种覆盖率, 标准化基地: what any campaign or trade has, and the rate of any crop or herd. */
const OF_ANY_TRADE =
  /^(?:志愿(?:者|服务)|宣讲|宣传|专业|专职)(?:队伍|服务队)$|^(?:集中|主题|普法|宣传|宣讲|培训|演练|推广|教育)+活动$|^(?:良种|优良品种)覆盖率$|^良种化率$|^(?:知名|著名)品牌$|^(?:标准化|规模化|规范化|优质|生产|种植|养殖|加工|原料)+基地$|^(?:公共服务|研发)平台$|^(?:零部件|配套|新型材料|原料|原材料)(?:生产|供应)?(?:企业|基地)$|^(?:直接|间接)从业(?:人员|人数)$|^(?:全民|总体|综合)?参保率$|^(?:总|开放)?床位(?:总数|数)$/;
/** 先导区, 示范村, 普惠率: a place or a rate by its rank alone, and not of which trade or thing. */
const RANK_ALONE =
  /^(?:(?:示范|先导|达标|试点|标杆|样板|先行|引领|重点|特色|精品)+(?:区|村|点|镇|乡|县|户|园|带|片|街|路|片区|乡镇|村镇|社区|街区)|(?:示范|先导|达标|试点|标杆|样板|先行|引领|精品)+(?:基地|单位|组织|联合体|线路|点位|平台|项目|企业|主体|工厂|车间|场景|节庆|民宿|活动|课程)|(?:骨干|头部|优势|优质|领军)企业|(?:产业|教育|创新)基地|联合体|创新案例)$|^(?:普惠|优质|达标|示范|精品)率$|^(?:[存出]栏)(?:总?量|总数)$|^(?:连片|集中|核心|功能)?片区$|^(?:全产业链|产业链|上下游)(?:规模以上)?企业$/;
/** 入园率, 城市受训率: the rate of a deed, and at most where it is taken, and not of whom. */
const RATE_OF_DEED =
  /^(?:毛|净|城市|农村|城镇|乡村|县城|城区|城乡)?(?:入园|入托|受训|参训|参与|培训|持证|上岗|持证上岗|建档|签约|随访|检测|监测|整改|修复|更新|改造|配备|配置|安装|发放|履约|抽检|筛查|(?:报告)?发病|患病|感染|检出|治愈|转诊|供养|接入|联网|投用|复垦|盘活|规范|达标|知晓|合格|治理|利用|完成)率$/;
/** 本科以上学历占比, 高级职称占比: the share of those who have it, and not among whom. */
const SHARE_OF_GRADUATES =
  /^(?:大专|专科|本科|硕士|博士|研究生|[初中高]级)(?:及?以上)?(?:学历|学位|职称)(?:人员|人才|人数)?(?:占比|比例|比重)$/;
/** 服务站, 监测站点, 园区改造率: a body by what it is for, or the rate of works on one, and not of which field. */
const BODY_ALONE =
  /^(?:服务|工作|监测|自动|检测|观测|收购|回收|创业|实训|培训|孵化|联络|宣传|体验|展示|指导|管理|调解)(?:站|点|站点|网点|中心|基地|室|所|驿站|窗口)$|^(?:园区|企业|学校|医院|机构|小区|社区|乡镇|村庄|设施)(?:改造|治理|整治|创建|建设|升级)率$/;
/** 接入景区, 入驻商户: what takes part in something that is not named. */
const PART_ALONE = /^(?:接入|入驻|上线|归集|汇聚|联通)[一-龥]{2,4}$/;
/** 接卸能力, 储备能力: how much can be done, and not with what. */
const CAPABLE_ALONE =
  /^(?:新增|年|日|总)*(?:接卸|装卸|通过|加工|储存|储备|仓储|供应|供给|输送|烘干|处置|处理|服务|接待|诊疗|收治|生产)?能力$/;
/** 示范户收入, 带动农户增收: what those earn who take part in a trade that is not named. */
const INCOME_OF_PART =
  /^(?:示范|带动|种植|养殖|经营|参与|加工|社员|成员|入社|脱贫|受益)(?:户|农户|群众|社员)(?:年|人均|户均|年均)*(?:纯收入|收入|增收)$|^户均?年?收入$/;
/** What somebody does in a year or has room for, and what each earns, without who: 年服务患者, 可容纳人员, 人均年收入. */
const OF_NOBODY =
  /^(?:年均?|每年)(?:服务|接待|培训|募集|处理|孵化|诊疗)[^率]{2,6}$|^可?容纳.{2,4}$|^(?:产业链|产业|行业|集群|链上|本地)企业$|^全产业链$|^人均年?(?:收入|工资|补助|补贴|津贴|报酬|消费|花费)$/;
/** 项目覆盖 of so many counties: what takes part, without what is covered. */
const COVERS_ALONE = /(?<!全)覆盖$/;
/** 总出口34个, 总站点: a sum of things that were named before. */
const SUM_ALONE = /^总(?![部装会台裁厂署机体值额量成]|站$)[一-龥]{1,3}$/;
/** 上市（过会）: what becomes of those that are not named. */
const FATE_ALONE =
  /^(?:上市|过会|报会|入[规库统]|升规|开工|竣工|投产|签约|落地|闭库|闭坑|销号|关停|关闭|退出|取缔|验收|复垦|复绿|搬迁|拆除|腾退)+(?:[（(][^（()）]*[)）])?$/;
/** 新品种, 企业户数: what is new, or how many there are, and not of which trade or whose. */
const NEW_ALONE =
  /^新(?:品种|产品|技术|工艺|品系|项目|场景|企业|装备)$|^(?:企业|单位|机构|项目|人员|学校|网点|公司)(?:总?户数|家数|个数|总?数量|总数)$/;
/** 新增核准1000万千瓦: the capacity of something that is not named. */
const CAPACITY_ALONE =
  /^(?:核准|并网|开工|投产|建成|投运|在建|在运|新增|储备)+(?:装机容量|装机|容量|规模|产能)$/;
/** 县域面积, 中心城区比例: where it is measured, and not what. */
const WHERE_ALONE =
  /^(?:县域|城区|中心城区|主城区|市域|市区|县城|镇区|农村|城镇|城市|城乡)(?:总?面积|比例|占比|数量|规模|总量|长度|里程|人数|金额)$/;
/** 茶山岛长度, 甲变电站里程: a place with the measure of works in it. */
const WORKS_PLACE_ALONE = /^[一-龥]{2,8}(?:[镇乡岛村]|街道|电站|水厂|新区|片区)(?:总?长度|里程)$/;
/** 海堤推进达标长度, 两岸共整治河道: a verb with who does it before, where none was taken off. */
const VERB_WITHIN = /^[一-龥]{2,8}(?:推进|共(?:整治|治理|建设|改造|新建|建成)).{2,}(?:长度|里程|面积)$/;
/** A general noun with what is done to it, and no more: 项目引进, 企业投资. */
const GENERAL_ALONE =
  /^(?:项目|企业|产业|工程|活动|平台|园区|中心|基地|小区|社区|学校|机构|人才|岗位|设施|任务|产品|工作|行动|场景|单元|标准|集群)(?:总?投资|引进|开工|竣工|投产|签约|落地|建设|创建|认定)$/;
/** 服务居民, 惠及老年人: whom something is done for, without what; 产业链项目: of which chain? */
const WHOM_ALONE =
  /^(?:服务|惠及|受益|带动|覆盖)?(?:各类|广大|城乡|辖区|全部)?(?:居民|群众|市民|村民|农民|小?农户|老年人|老人|儿童|青少年|妇女|学生|师生|患者|病人|职工|人员|用户|家庭|对象|人口|人群|游客人员|服务对象|客户|商户)$|^(?:产业链|上下游|补链|强链|延链|配套|产业化|产业)(?:项目|企业)$/;
/** 每千人口: per whom, and not what. */
const PER_ALONE = /^每(?:十万|百万|千|万|百)(?:名|户)?(?:常住|户籍)?(?:人口?|居民|户)$/;
/** 位的监控系统, 数的机构: what is left of a unit before the thing. */
const UNIT_LEFT = /^[位数量个]的/;
/** 入驻企业, 年招生规模, 投入资金: of which park or school, for what? */
const OF_WHICH_HOUSE =
  /^年?(?:入驻|入园)(?:企业|项目|商户)$|^年?(?:招生|办学)规模$|^(?:在校|在园)(?:生|学生|幼儿|师生)(?:数|人数|规模)?$|^(?:投入|投资|筹措|到位)资金$|^.{0,6}缴存(?:职工|人数|人员|单位)?$|^村均面积$/;
/** 每个服务区不少于8个: only where so many are, and not what. */
const PLACE_OF_EACH = /^每(?:个|座|所|家|支|条|处)?[一-龥]{1,6}$/;
/** 解析量, 周转额: a measure without what it is of. */
const MEASURE_ALONE = /^[一-龥]{1,2}[量额值]$/;
/** A numeral with its unit inside a name: 新建5000个停车位, 专项行动22项工程, 大型装置投运一个. */
const COUNTS_WITHIN = /(?<!每)\d[\d.]*[万亿]?(?:多|余)?[个家名所套座户人项](?!以上|以下|月)|[一两]个(?!月)/;
/** What somebody does, rather than what is counted: 城区做强数字经济, 园区要扩大增量, 数据向平台应接尽接. */
const PREDICATE =
  /.{2,}(?:做[大强优]|多出|要[扩做加提实推建]|以[^，]{2,}赋能|向[^，]{2,}[应集倾]|应.尽.|来.留.|挂图作战)/;
/** What praises or exhorts and ends no name. */
const NO_THING = /(?:迫切|突出|明显|显著|齐全|雄厚|斗志|信心|决心|精神|牙关|一线|一条心)$/;
/** A district or a road by its own name is no thing that is counted. */
const PLACE_ALONE = /^[^，。、和]{2,4}(?:新区|新城|大道)$/;
/** A works or its stage with a weight behind: what it will produce is not said. */
const CAPACITY = /(?:一期|二期|三期|投产|开工|公司|集团|项目|基地|园区?|港)量$/;
/** What tells how large somebody is in money. */
const SIZE = "(?:产值|营收|收入|投资|税收|利润|规模|交易额|销售额|市值)";
/** 产值超过50亿元: how large those are that no word names. */
const SIZE_OF_NOTHING = new RegExp(
  `^[^，。；]{0,8}${SIZE}(?:超过?|过|突破|达到?)[\\d一二三五十百千]+[万亿]+元?(?:以上)?$`,
);
/** 产值50亿—100亿元: between which sizes those are that no word names. */
const SIZES_OF_NOTHING = new RegExp(
  `^[^，。；\\d]{0,8}${SIZE}[\\d.]+[万亿]*元?[-—~～至到]+[\\d.]+[万亿]+元?(?:以上)?$`,
);
/** 投资额超5000万元的项目数占比: the share of those of a size, and not of which. */
const SHARE_OF_SIZE =
  /^[^，。；]{0,8}(?:超过?|突破|达到?)[\d.]+[万亿]*元?(?:以上)?的(?:企业|项目)(?:个?数|数量)?(?:占比|比重|比例)$/;
const UNPAIRED = /^[^（(]*[）)]|[（(][^）)]*$/;
/** What no name of an indicator is, or holds. */
const NO_NAME = anyOf(
  SIZE_ALONE,
  LEVEL_ALONE,
  COVERS,
  OF_SENTENCE,
  NO_NOUN,
  UNPAIRED,
  OF_NOTHING,
  MEASURE_ALONE,
  GENERAL_ALONE,
  DONE_ALONE,
  MANNER_AND_DEED,
  RANK_ALONE,
  OF_ANY_TRADE,
  RATE_OF_DEED,
  SHARE_OF_GRADUATES,
  PART_ALONE,
  BODY_ALONE,
  CAPABLE_ALONE,
  INCOME_OF_PART,
  COUNTS_WITHIN,
  SIZE_OF_NOTHING,
  SIZES_OF_NOTHING,
  SHARE_OF_SIZE,
  OF_NOBODY,
  PREDICATE,
  NO_THING,
  PLACE_ALONE,
  CAPACITY,
  SUM_ALONE,
  FATE_ALONE,
  NEW_ALONE,
  CAPACITY_ALONE,
  WHERE_ALONE,
  WORKS_PLACE_ALONE,
  VERB_WITHIN,
  COVERS_ALONE,
  WHOM_ALONE,
  UNIT_LEFT,
  PER_ALONE,
  OF_WHICH_HOUSE,
);
/** 预增产值 for so many: an amount of money is no thing that is counted. */
const OF_AMOUNT = /(?:产值|营收|收入|增加值|税收|利润)$/;
const SHORTEST = 3;
/** What things that are counted end in. */
const COUNTED =
  /(?:企业|公司|集团|平台|中心|基地|项目|工程|活动|园区?|小区|社区|学校|高中|小学|幼儿园|医院|卫生[院室]|机构|产品|品牌|人才|人员|人口|教师|医师|护士|学生|团队|岗位|[站点村县镇乡家桩位线路道桥井池库馆所厅房栋厂场区室院校店铺街圈带群链机]|学位|公园|广场|设施|设备|车间|标准|专利|论文|床位|泊位|车位|驿站|厕所|农田|合作社|农场|专业|课程|试点|示范区|行动|实验室|专项|技术|成果|培训|改造|治理|修复|整治|筛查|体检|检查|救助|服务|造林|建设|应用|场景|事项|服务器|机器人|农房|住房)$/;
const LISTED = new RegExp(`[、与及或]|${AND}`);
const LONGEST = 16;

/**
 * Whether the name of a concept that no list knows has the plain form of an indicator's: one thing or one measure of one thing.
 *
 * @example
 * isPlainName("城镇社区养老服务设施"); // true
 * isPlainName("智慧光网、威力传动增速器等在建项目"); // false: a list
 */
export function isPlainName(name: string): boolean {
  if (LISTED.test(name) || name.length > LONGEST) return false;
  return COUNTED.test(name) || partHead(name).head !== "";
}

/**
 * Whether the name of a concept that no list knows looks cut, made up or too general to be taken for an indicator's.
 * @param printed the words that it was made of
 *
 * @example
 * isDoubtfulName("城区比例", "城区", "percent", "level"); // true: a percentage of what?
 * isDoubtfulName("城镇社区养老服务设施", "新建城镇社区养老服务设施", "count", "increment"); // false
 */
export function isDoubtfulName(
  name: string,
  printed: string,
  unit: string | null,
  measure: Measure,
): boolean {
  if (name.length < SHORTEST || !/[一-龥]/.test(name)) return true;
  if (
    isBareHead(name) ||
    isStateAlone(name) ||
    isPerUnitAlone(name) ||
    isTerritory(name) ||
    PLACE_OF_EACH.test(printed) ||
    NO_NAME.test(name)
  )
    return true;
  if (unit === "count" && OF_AMOUNT.test(name)) return true;
  if (measure !== "level") return false;
  if (unit === "percent" || unit === "per-mille") return !OF_SHARE.test(printed);
  return unit === "CNY" && !OF_MONEY.test(printed);
}
