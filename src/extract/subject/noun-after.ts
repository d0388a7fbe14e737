/** 管理水平高、带动作用强的…: a modifier that goes on over a pause mark. */
const PRAISING = /[高强好优大多新快足全广深美明显突出显著完善齐全密集鲜明合理健全雄厚活跃领先]$/;
/** 营业收入超过50亿元的企业: an amount that says which. */
const OF_AMOUNT = /(?:达到?|超过?|突破)(?:\d[\d.]*|[一二三五十百千]+)[万亿]+元?(?:以上)?的[一-龥]{2,}$/;
/** Ends of names of things that are counted. */
const COUNTED_HEAD =
  /(?:企业|公司|平台|中心|基地|项目|工程|活动|园区|小区|学校|医院|机构|产品|品牌|人才|人员|岗位|站|点|村|县|镇|家|桩|位|线|路|公园|设施|场|区|集群|工厂|车间|团队|标准|专利)$/;
/** 铸造、水泥等高耗能企业|开展新一轮整治: trades that say which enterprises are meant. */
const OF_EXAMPLES =
  /^[^，。；、\d]{1,6}(?:、[^，。；、\d]{1,6}){1,3}等[^，。；、\d等]{1,8}?企业(?=开展|实施|进行|完成|$)/;
/** 能耗领域的国家/行业标准、地方标准和团体标准: the kinds of standards are of no level. */
const STANDARDS =
  /^([^，。；\d的]{2,18}(?:领域|方面|行业))的?(?:(?:国际|国家|行业|地方|团体|企业)(?:标准)?[/／、和及与或]+){1,4}(?:行业|地方|团体|企业)标准$/;
/** 停建、闲置和低效运营的资产项目: states side by side, which say which are meant. */
const STATE =
  "(?:停[建工产业]|资不抵债|未开工|未利用|缓建|未建|闲置|低效|空置|废弃|关停|破产|破旧|危旧|老旧|烂尾|逾期|失能|失智|独居|空巢|留守|孤寡|高龄|困难|残疾|伤残|患病|贫困|撂荒|退化|受损|受污染)";
const OF_STATES = new RegExp(
  `^(?:以上|左右)?的?((?:长期|常年|已)?${STATE}[^，。；、\\d的]{0,4}(?:(?:[、和与及或]{1,2})?${STATE}[^，。；、\\d的]{0,4}){1,4}的[一-龥]{2,10})$`,
);
/** 排放重点企业的治理工作: the work that is done on those behind the number. */
const WORK_ON =
  /^(?:以上|左右)?的?([^，。；、\d的]{2,20})的((?:[^，。；、\d的]{2,6})?(?:整治|治理|改造|修复|修缮|排查|整改|搬迁|拆除|提升改造|改造提升|检测|评估|验收|清理|清淤))(?:工作|任务)?$/;
/** 创新产品进入国际市场: where those behind the number are to be sold. */
const ON_MARKET =
  /^(?:以上|左右)?的?([^，。；、\d的]{2,16}(?:产品|品种|品牌|药械|技术|装备|软件))((?:进入|走进|进军|打入)[一-龥]{2,8}市场)$/;
/** 渔船定位终端安装|以及船上消防栓、救生筏更新改造: another deed, on other things. */
const DEED_AND_ANOTHER =
  /^(?:以上|左右)?的?([^，。；、\d的]{3,16}(?:安装|改造|更新|建设|修缮|治理|检测|购置|配备|加固|整治|修复|清淤))以及[^，。；]{2,16}、[^，。；]{3,}$/;
/** 独居、空巢老年人安装呼叫设备: two kinds of those whom something is done for. */
const PERSONS_LISTED =
  /^[^，。；、\d]{2,4}、[^，。；、\d]{2,6}(?:老年人|儿童|妇女|家庭|残疾人|学生|农户)(?:免费)?(?:安装|配备|配发|提供|发放|实施|开展)[^，。；、\d]{2,12}$/;
/** 200个行政村建成美丽乡村: what those counted become. */
const BECOME =
  /^(?:以上|左右)?的?(?:行政村|自然村|村庄|村|社区|小区|乡镇|县(?:（[市、区]+）|区|市区?)?|市县|区县|镇|乡|街道|学校|园区|企业|医院|景区)(?:成功)?(?:建成|创成|入选|获评|创建成?为?|建设成为?|打造成为?)([^，。；、的\d]{4,16})$/;
/** 3处古遗址成功列入全国重点文物保护单位: whatever they are, what they become. */
const SUCCEEDS =
  /^(?:以上)?的?[一-龥（）、]{1,12}成功(?:创建(?:成?为)?|创成|入选|列入|纳入|获评|获批|晋升为?)([^，。；、的\d]{4,20})$/;
/** 达到国家4A级景区标准的茶庄园: which of them are meant, by what they come up to. */
const UP_TO_STANDARD =
  /^(?:以上)?((?:达到|符合|具备|通过|满足)[^，。；、的]{2,16}(?:标准|水平|等级|要求|条件|认证|认定|级别)的[一-龥]{2,16})(?=[、和与及]|$)/;
/** 市、区级…: levels side by side, which no pause mark parts. */
const LEVELS = /^(?:(?:国家|自治区|[省市州县区旗镇])级?、)+(?=[省市州县区旗镇村]级)/;
/** 新建、续建项目: stages side by side, at which those counted stand. */
const OF_STAGES =
  /^(?:以上|左右)?的?((?:(?:新建|续建|在建|改建|扩建|改扩建|新改扩建|新开工|续建类|新建类|储备|前期|竣工|拟建)(?:[、和与及]|(?=[^、和与及]))){2,4}(?:类)?[一-龥]{0,8}(?:项目|工程))(?:建设)?$/;
/** 套（间）, 条(段): the rest of a unit. */
const UNIT_REST = /^[（(](?!近[)）])[^（）()]{1,3}[)）]/;
/** 10家（指估值高的企业）: a remark on what has been counted. */
const REMARK = /^[（(](?!近[)）])[^（）()]*[）)]/;
/** 80个村庄（包括|50个重点村: where the parts of what is counted begin. */
const PARTS_BEGIN = /（(?:含|包括|包含|其中)$/;
/** 保障房和某村、某片区等, before another number: a second list, which that one counts. */
export const NEXT_LIST = /^([^，。；、和与及]{2,14})[和与及][^，。；]*等$/;
/** 万亿级集群和智能装备、软件服务, before another number: the names of what that one counts. */
const NEXT_NAMES =
  /^([^，。；、和与及]{4,16}(?:集群|产业|园区|基地|链|带))[和与及][^，。；、]{2,12}、[^，。；]*$/;
/** 享受国务院政府特殊津贴的后备人才: what those hold who are meant; what praises them (具有国际影响力的) narrows nothing. */
const HOLDING = /(?:享受|持有|取得|获得)(?!感|世界|全国瞩目)[^，。；、的\d]{2,14}的[一-龥]{2,12}$/;
/** 通用机场和一批起降点: others, which the number does not count. */
const AND_SOME =
  /^([^，。；、\d]{2,16}?)(?:以及|[和与及])(?:一批|若干|一系列|部分|多[个处座家条])[^，。；]*$/;
/** 通用机场及兼具航空服务功能的运输机场: two kinds that are counted together, the second of which is described. */
const AND_DESCRIBED = /^([一-龥]{2,12})(?:以及|[和与及])([一-龥]{2,16}的[一-龥]{2,10})$/;
/** What a thing does or comes to behind its name. */
const DOES =
  /(?:以上|左右|以内)?(?:(?<=.{2})(?:今年|明年|年内|20\d\d年)(?:年?[内底末]前?)?(?:全部|全面|均|如期)(?=[一-龥])|(?:全部|全面|如期|陆续|均)(?=建成|投用|投运)|加快(?:建设|推进|实施|开工|投产|落地)|进行|在(?=[^，]{2,}(?:中|内|上)|[省市县区]内)|实现|达到|进入|入选|(?:参加|参与)(?!者)|参展|落地(?!率|$|[，。；、])|投用|向(?:公众|社会|市民)开放|通过(?!率)|完成(?!率|额)|晋级|获评|获得(?!者)|获批|列入|纳入|投入使用|建成投用|建成投运|升级为|上升为|走进|用于|(?<!到[^，]{1,6})开展|争创|培育为|成为|挂牌运营|授予|给予|予以|对接(?!活动|会|平台|中心|$)|面向|超过|突破|组织收入|(?<![免不只次])提交|组建(?!率)|赴|下沉|(?<!送[一-龥]{1,3})下(?=基层|乡)|任职|挂职|[到至](?=(?:[省市县区镇乡村]|乡镇|街道|基层|园区){1,4}$)|到(?=[^，]{1,10}(?:支教|任教|任职|挂职|工作|锻炼)$)|来(?=[^，]{0,5}(?:就业|创业|工作|落户))|(?<=企业)带动|(?:助推|助力|赋能|支撑)(?=[^，]{0,6}(?:振兴|发展|建设|转型|升级|创新|企业|产业|基层))|(?<=[员人队师者家生])(?:帮助|指导|帮扶|结对)(?=企业|农户|农民|村|园区|产业|生产|基层)|(?<=[员部人队组师团生者家])服务(?=乡村振兴|基层|企业|三农|群众|县域)).*$/;
const VERBAL =
  /^(?:以|由|对(?![外口接])|向|用于|的?目标(?![镇村户])|用(?!人单位|[水电地]|户)|给|从(?!业)|被(?!征)|把|将|是|为(?!民)|来(?!华)|去|左右|以上|至|到|并|且|等(?![级候])|和(?![美谐平睦])|与|及)/;

/**
 * The noun behind a number and its unit: 8家左右管理水平高、带动作用强的现代农业产业园, 70公里河堤加固工程. Empty where none stands there.
 * @param right from the number's end to the next mark or number
 * @param closes whether the clause ends with it
 */
export function nounAfter(right: string, closes: boolean): string {
  const behind = right.replace(UNIT_REST, "").replace(REMARK, "").replace(PARTS_BEGIN, "");
  if (/^[）)]|^[（(][^）)]*$/.test(behind)) return "";
  const whole = (/^[^，。；：！？]*/.exec(behind)?.[0] ?? "")
    .replace(NEXT_LIST, "$1")
    .replace(AND_SOME, "$1");
  const clause = closes ? whole : whole.replace(NEXT_NAMES, "$1");
  if (/^[（(][^）)]*$/.test(clause)) return "";
  const upTo = UP_TO_STANDARD.exec(clause)?.[1];
  if (upTo !== undefined) return upTo;
  const staged = closes ? OF_STAGES.exec(clause)?.[1] : undefined;
  if (staged !== undefined) return staged;
  const stated = closes ? OF_STATES.exec(clause)?.[1] : undefined;
  if (stated !== undefined) return stated;
  const worked = closes ? WORK_ON.exec(clause) : null;
  if (worked !== null) return `${worked[1]}${worked[2]}`;
  const abroad = closes ? ON_MARKET.exec(clause) : null;
  if (abroad !== null) return `${abroad[2]}的${abroad[1]}`;
  const field = STANDARDS.exec(clause)?.[1];
  if (field !== undefined) return `${field}标准`;
  const persons = closes ? PERSONS_LISTED.exec(clause)?.[0] : undefined;
  if (persons !== undefined) return persons;
  const kind = OF_EXAMPLES.exec(clause)?.[0];
  if (kind !== undefined && closes) return kind;
  const become = (SUCCEEDS.exec(clause) ?? BECOME.exec(clause))?.[1];
  if (become !== undefined) return become;
  const done = closes ? DEED_AND_ANOTHER.exec(clause)?.[1] : undefined;
  if (done !== undefined) return done;
  const pause = clause
    .replace(/（[^）]*）/g, (remark) => "　".repeat(remark.length))
    .indexOf("、", LEVELS.exec(clause)?.[0].length ?? 0);
  const first = pause < 0 ? clause : clause.slice(0, pause);
  let noun = first;
  if (pause >= 0) {
    const joint = clause.lastIndexOf("的");
    const modifies = PRAISING.test(first) || !COUNTED_HEAD.test(first);
    if (modifies && joint > pause && clause.length - joint > 3)
      noun = clause.slice(joint + 1).split("、")[0] ?? "";
    else if (closes && isList(clause.slice(joint > 3 && joint < pause ? joint + 1 : 0).replace(DOES, "")))
      noun = clause;
  }
  const described = closes ? AND_DESCRIBED.exec(noun.replace(/^(?:以上|左右|以内|以下)?的?/, "")) : null;
  if (described !== null && COUNTED_HEAD.test(described[1] ?? "") && COUNTED_HEAD.test(described[2] ?? ""))
    return described[0];
  const held = HOLDING.exec(noun)?.[0];
  if (held !== undefined) return held;
  const last = noun.lastIndexOf("的");
  // “医养融合”的养老机构: the quoted word says which.
  const quoted = noun.startsWith("“") && noun.indexOf("”") === last - 1;
  if (last > 3 && !quoted && noun.length - last > 3 && !/\d|以上|超|过|亿|占|属于/.test(noun.slice(0, last)))
    noun = noun.slice(last + 1);
  if (/^的[^，]{0,14}(?:目标|任务|规模|计划|要求)/.test(noun)) return "";
  const name = noun
    .replace(/^(?:以上|左右|以内|以下|的)+(?:现有)?|^现有/, "")
    .replace(OF_AMOUNT.test(noun) ? "" : DOES, "")
    .replace(closes ? "" : INVESTED, "")
    .replace(closes ? "" : GIVING, "")
    .replace(closes || noun === "产能" ? "" : CAPACITY_OF, "")
    .replace(/(?:和|及|与|以及|(?<!结)对|等)$/, "")
    .replace(/(?<=加装|安装|更新|更换|改造|整治|治理|修缮|修复|检测|排查)(?:工作|任务)$/, "");
  return VERBAL.test(name) || BAND.test(name) ? "" : name;
}

/** 300个重点项目年度投资|3000亿元: what the next number measures of the things counted. */
const INVESTED = /(?<=项目|工程)(?:年度|当年|全年|计划|总|完成|预算)*投资(?:总?额)?(?:达到?|超过?|突破)?$/;

/** 17台煤电机组产能|36.5万千瓦: what the next number says of the things counted. */
const CAPACITY_OF =
  /(?<=机组|锅炉|企业|窑炉|生产线|电站|电厂|泊位|冷库)(?:总?产能|总?装机容量|总?装机|总?容量|总?库容)$/;

/** 2万名脱贫人口提供|14亿元: what the next number gives to those counted. */
const GIVING = /(?<=.{2})(?:提供|发放|投放|落实)$/;

/** 16万头合理区间: where a number is to stay; 3000套全面完成: how it is done. */
const BAND =
  /^(?:的?(?:任务|目标))?的?基础上?$|^(?:全面|全部|如期|按期|按时|提前|顺利|高质量)+$|^(?:的?合理)?(?:区间|水平)(?:以上|以内|运行)?$/;

/** 教师、医生、文化工作者: who is counted together, however many kinds of them are told. */
const PERSONS = /(?:人员|人才|教师|医生|护士|药师|工作者|干部|农民|职工|专家|[员师手匠家])$/;

/** 经营管理、创意设计、…|市场营销等人才: the callings of those who are counted. */
const OF_CALLINGS = /等[一-龥]{0,4}(?:人才|人员)$/;

/** 钢铁、水泥|企业超低排放改造: who does what is told behind the last trade. */
const OF_TRADES = /^[^、]{2,6}(?:企业|行业|领域|园区|机组|锅炉|项目)[^、]{2,10}$|^[^、]{2,10}(?:人才|人员)$/;

/** 充电桩、换电站: short names side by side, without a verb among them. */
function isList(clause: string): boolean {
  const pieces = clause.split("、");
  return (
    (pieces.length <= 4 ||
      (pieces.length <= 8 &&
        (pieces.every((piece) => PERSONS.test(piece)) || OF_CALLINGS.test(pieces.at(-1) ?? "")))) &&
    pieces.every(
      (piece, at) =>
        piece.length >= 2 &&
        (piece.length <= 9 || (at === pieces.length - 1 && OF_TRADES.test(piece))) &&
        !/^(?:新|建(?!材|筑)|打|推|完|实|培|引|举|开|加|提|改|发|支|组|促|做|抓)/.test(piece),
    )
  );
}
