import { anyOf } from "../text/any-of.js";
import { listedWords } from "../text/listed-words.js";
import { remembered } from "../text/remembered.js";
import {
  BETTERED,
  BETTERING,
  BUILDING,
  BUILT_AND,
  CHANGING,
  EXTENDED,
  MAKING,
  MANNER,
} from "./action-word-lists.js";
import { bracketedBuilding, withJoinedBuilding } from "./bracketed-building.js";
import { TORN } from "./torn-words.js";

/** What a word before a name says: nothing of it (null), or the verb that belongs to it. */
const LEADS: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...[...listedWords(MANNER), ...listedWords(MAKING), ...listedWords(BETTERING)].map(
    (word) => [word, null] as const,
  ),
  ...Object.entries(CHANGING),
]);
/** The longest word of each first character. */
const LONGEST = new Map<string, number>();
for (const word of LEADS.keys())
  LONGEST.set(word.charAt(0), Math.max(word.length, LONGEST.get(word.charAt(0)) ?? 0));
const BUILDS: ReadonlySet<string> = new Set(listedWords(BUILDING));
const MAKES: ReadonlySet<string> = new Set(listedWords(MAKING));
const BETTERS: ReadonlySet<string> = new Set(listedWords(BETTERING));
const VERBS: ReadonlySet<string> = new Set([...listedWords(MAKING), ...Object.keys(CHANGING)]);

/** Verbs that nouns are made of: 建设用地, 发展水平, 培训基地, 服务中心. */
const NOMINAL: ReadonlySet<string> = new Set(
  listedWords(
    "建设 发展 保有 恢复 共建 投运 保供 收购 招聘 推介 洽谈 培训 服务 支持 支撑 改造 治理 推广 更新 维修 修复 硬化 亮化 疏浚 转化 开发 认证 储备 孵化 种植 养殖 登记 注册 发布 供应 采购 保障 扶持 救助 帮扶 安置 回收 规划 计划 目标 试点 组织 引导 参与 带动 辐射 培育 引进 生产 包装 安装 管理 创建 认定 转移 资助 拓展 提升 整治 体检 筛查 研制 养护 处置 签约 对接 开工 投产 入库 入驻 调整 落实 办理 覆盖 惠及 改善 提质 扩容 整理 清理 整合 投入 消化 淘汰 创办 供给 配置 配备 设置 谋划 策划 发行 制作 创作 出版 增长 降低 集中 集聚 稳定 运营 运行 交付 新",
  ),
);
const PART_OF_NAME =
  /^(?:[前后](?=.{0,6}率$)|(?:比例|占比|比重)$|效率|率|量|额|业|费|值|者|权|券|性|型(?!号)|林(?!业|草|下)|(?:数|度|类|化|站|点|员|师|商|器|桩|园|场|期)(?:$|[的、和等（(])|器(?![具材械官])|区(?!域|块|县|市|级)|站点|类(?![似风])|面积|指数|水平|能力|规模(?!以上|工业|服务|企业|养|化)|用地|用房|用水|用电|资金|基金|基地|中心|平台|机构|场所|场地|会(?:$|活动)|粮(?!食)|房(?!屋)|链(?![主长])|单元|贸易|零售|消费(?!券|品)|收入|进?出口|进口|外包|网点|人数|人次|工程$|项目|活动$|标准$|制度(?!创新|型)|载体|岗位|单位|部门|模式|方案|任务|地产|的|体系|环境|质量(?!基础设施|管理|监督|检验|检测|[官师员])|周期|成本|技术(?!经理|人员|工人|骨干|员|能手|改造)|人才(?!公寓|驿站|社区|团队|项目|飞地|工作站|平台|基地|卡|港|大厦|学院)|政策|计划|规划|库|用品|病种|物(?!流|联)|社(?!区|会)|业|企业$|产品$|总(?!部)|时限|时长|时间$|护士|会计师|建筑师|商标|资本|线(?=$|[智数自建改技升]))/;
/** Manners that only a verb can have: 高标准建设, but 高标准农田. */
const ADVERBS: ReadonlySet<string> = new Set(
  listedWords(
    "精准 靶向 滚动 主动 全程 规范化 快速 高标准 高质量 高水平 高效 高起点 高规格 优先 集中 联合 成功 分类 分区分类 分类分区 因地制宜 免费 安全 常态化 柔性 全职 规划 目标 通过 利用 围绕 精心 加力 直接 动态 梯度 梯队",
  ),
);
/** 带动就业 is no 就业: alone, the noun would say less than the two. */
const OWN_VERB =
  /^服务组织(?=$|发展|达|总|数|[、和与及])|^新签(?:约|订)?的?[一-龥]{0,4}(?:项目|合同)[^，。；、\d]{0,8}率$|^新建[^，。；、\d]{2,10}[、和与及]新建[^，。；、\d]{2,16}(?:率|比例|比重|占比)$|^[对向]上争取[一-龥]{0,6}(?:资金|项目)|^争取(?:上级|中央|国家|政策|各类|项目|专项|国债){1,3}(?:政策|项目|补助)?资金|^(?:带动|拉动|撬动|吸纳|稳定|扩大|促进|扶持|支持|帮扶|新增|创业带动)(?:就业|创业|增收|投资|消费|社会资本|社会资金|民间资本|金融资本|信贷资金)(?:人数|岗位)?$|^(?:入驻|接入|加入|上线|通过|获得|获评|拥有|具备|配备|开设|开展|实施|使用|应用|参加|参与)[^，。；、\d率]{3,20}(?:企业|商户|民宿|学校|医院|机构|园区|社区|农户|家庭|产品|人员|人口|项目|单位|[村县镇]|基地|合作社)(?:占比|比例|比重)$|^(?:谋划储备|谋划|储备)项目(?:计划)?总?投资|^(?:取得|获得|获取|考取)[^，。；]{0,18}(?:证书|证|资格|学历|称号)$|^(?:达到|符合)[^，。；、的]{2,16}(?:水平|标准|等级|要求|条件|能力)的(?=.{2})|^(?:开展|开设|举办|提供|拥有|具备|使用|应用|采用|实施|从事|加入|接入)[^，。；、\d的]{2,14}的[一-龥]{0,8}(?:企业|机构|院校|高校|学校|医院|单位|园区|社区|家庭|农户|商户|景区|场所|城市|县|县区|乡镇|村)$|^(?:建立|设立|建成)[^，。；、\d的]{2,14}的[一-龥]{0,6}企业$|^签约落地项目[^，。；]{0,6}(?:额|率|投资|资金)$|^(?:签约|登记|注册|培训|治理|处置|回收|转化|安置|救助|筛查|监测|养护|参与)(?:服务|管理|利用|处理|使用|办理|完成|覆盖|达标)率$|^签约服务|^参与[^，。；、\d]{2,12}(?:学生|人数|人次|群众|人员|青少年|人口)$|^(?:年均?)?接待[一-龥]{0,4}(?:超过?|突破)\d|^签约(?:居民|家庭|医生|人群|对象)|^新增大宗固|^新增[和及或、]?更新的?(?=[^，]{2,14}(?:中|占))|^(?:进入|入选|入围|跻身|纳入|列入)[^，。；、的]{3,20}的(?=[一-龥]{2,})|^(?:新?开工|续建|竣工|在建)项目(?=(?:年度|年内|当年|计划|预计|力争|完成)*总?投资)|^提升村(?=$|[、和与及])|^(?:新采购|新购置|新注册|注册登记|新登记|新增)的?[一-龥]{0,4}(?:车辆|汽车)(?=中|占|$)|^孵化器|^超过?[\d.]+[万亿]+元的(?![企公][业司])(?=[一-龥]{2,})|^(?:盘活|入库|出让|经营)收益|^利用(?:产值|率|量|水平)|^参赛选手|^(?:入驻|在孵|孵化)(?:实体|企业|机构|商户|团队|主体)$|^(?:孵化|转化)成功率|^(?:提供|设置|配备|拥有|具备|开展|建有|配有|开设|完成|实施|达到)[^，。；]{0,12}\d[^，。；]{0,16}的(?=[^，。；]*(?:占比|比例|比重|率)$)|^建成区(?!域|块|级)|^帮扶车间|^辐射(?:监测|环境|安全|防护)|^带动从业|^带动农户$|^(?:带动|吸纳|促进|帮助)(?:农民工?|农户|群众|村民|居民|农村劳动力|牧民|妇女|残疾人|周边群众|当地群众)(?:就近|就地|转移|稳定)*(?:就业|创业|增收)(?:人数)?$|^(?:吸纳|带动|帮助|帮扶)脱贫(?:人口|劳动力|户)|^平均(?:担保费率|综合费率|贷款利率|费率|住院日|受教育年限|预期寿命|利润率|增长率)|^(?:回收|循环|综合)利用|^硬化路|^(?:降低|节约|节省|减轻)[^，。；、\d占率比]{0,10}(?:成本|负担|费用|支出|开支|经费|资金|税费|电费)$|^吸纳(?:和输出)?技术合同|^新建(?:城镇|民用|公共)?建筑(?!面积|物|材)/;
const NEVER = /^(?:蔗|式(?!样)|施(?!工)|林(?:$|面积)|率|量$|额$|数$|的|值|性|者|型)/;
const TIME =
  /^(?:到|至|在)?(?:20\d\d年?[-—–~～至到／/]20\d\d(?:年(?:度(?=.{3}))?|(?=年?度?(?:榨季|[采供取]暖[季期]|雪季|雪期|生产季|种植季|学年)))|20\d\d(?:年(?:度(?=.{3}))?|(?!年|[吨米万亿个家项千公平元级人户名张床头只亩座台套条]))|“?十[一二三四五六]五”?)(?:时期|期间|年?度?(?:榨季|[采供取]暖[季期]|雪季|雪期|生产季|种植季|学年))?(?:年?(?:末|底|前|初|时))*[，,]?/;
/** （2）, 3.: the mark of an item; （段）: the rest of a unit; 三年: how long it takes. */
const ITEM =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]|[①-⑳⑴-⒇]|\d{1,3}[.、．](?!\d)|[（(][段处项家次户人类个台条所座套]{1,2}[)）])/;
const UNIT_REST = /^[（(][^一二三四五六七八九十\d]/;
const YEARS =
  /^(?:用|今后|未来)?[一二三四五两\d]{1,2}年(?:时间|内|共|累计)?(?![级期制龄代度均平生来后前以行规计攻大限提]|滚动(?:计划|规划|方案|投资))(?=[一-龥]{2})/;
/** 第一期（2022—2025年）: a stage of a work; 建议今年: the proposal to the assembly; 向企业发放: to whom something is given. */
const STAGE =
  /^在(?:全[国省市县区州]|[东中西]部地区)(?:率先|首创|领先)(?=.{2})|^(?:主要|预期|核心|发展|约束性|预期性)*(?:目标|指标)(?:包括|即|为|是)(?=[^占]{3})|^(?:包括|即(?![墨将刻席期时办]))(?=[^占]{3})|^年(?=(?:授权|申请|申报|培训|举办|开展|兑现|减免|投入|发放|组织|安排|引进|培养|认定|孵化|救助|援助|检测|抽检|养护|巡查)[^量额率值数能力]{2})|^参加(?=[^，。；]*培训$)|^通车(?=[^，。；]{4,}里程$)|^吸引(?=[^，。；]{0,6}(?:观众|游客|群众|市民|消费者)(?:人次|人数)?$)|^在(?=[^，。；]{1,20}(?:领域|行业|环节)[^，。；]*(?:比例|比重|占比|率)$)|^(?:向|给)[^，。、]{1,8}?(?=(?:发放|投放|提供).{2})|^补充(?=[^，。；]{0,10}(?:教师|师资|医师|医生|护士|护理员|人员|人才|辅警)$)|^调度(?=[一-龥]{2,8}产量)|^(?:[国省市县][家局厅委级]?)?(?:考核|下达|规定)?要求(?:为|是)(?=.{3})|^省内(?=[一-龥]{2,8}(?:飞行器|车辆|船舶|企业|高校|机构|景区|机场|港口|园区).{2})|^建议(?=今年|20\d\d|“?十[一二三四五六]五|[一-龥]{0,8}(?:生产总值|增加值|总产值|预算收入|财政收入|固定资产投资|零售总额|失业率|消费价格|可支配收入)|全[省市区年]|本[省市])|^(?:改造|整治|提升|修缮|建成)?后的(?=.{2})|^为(?:基层|农村|乡村|边远地区|艰苦地区|企业|社区|学校|中小学)(?=(?:招录|招聘|培养|定向培养|输送|选派|配备).{2})|^在\d{1,3}个[^，。\d]{1,12}[和与及][^，。\d]{1,10}(?:新区|[市州县区镇村])(?=新?(?:增补|增设|新增|新建|建设|布局|设立|开展|实施|打造|建成))|^在(?:\d{1,3}个[^，。\d]{1,20}?[和与及、])*\d{1,3}个[^，。\d]{0,20}?(?:新区|城区|开发区|市县|县区|县市|市州|区县|乡镇|街道|[市州县区镇村])[内中]?(?=[^，。\d和与及]{0,4}?新?(?:增补|增设|新增|新建|建设|布局|设立|开展|实施|打造|建成))|^在(?![建册校园岗库孵线职营运])[^，。；、\d的]{1,8}?(?:[市州县镇乡区村]|街道)(?=新?(?:引进|种植|栽植|试种|养殖|新增|增设|增补|开展|实施|推广|举办|发展|建成|新建|建设|改造|布设|安装|打造|培育|创建|试点)[^，。；、率]{2,})|^在[^，。]{2,14}(?:基础|前提)[上下](?=.{2})|^(?:优先)?在(?![^，。；]*(?:比例|比重|占比|率)$|[建册校园岗库孵线职营运用])[^，。]{1,16}(?=新?(?:培育|建设|打造|布局|认定|设立|建成|突破|攻克|形成).{2}|新[建增设].{2})|^各地区?(?![区方块质段级市州县])(?=.{3})|^资金(?=(?:发放|用于|支持|投入)[^，。；率占]{2})|^所有(?=[县市区村乡镇企学])|^新进(?=规模|规上|限额|限上)|^涉及(?=[一-龥]{2,8}类?项目$)|^中国(?=[一-龥]{2,10}(?<!专利申请|专利授权)(?:率|量|盖度|面积|增加值|总值|总产值|里程)$)|^第[一二三四]期(?:[（(]?20\d\d[^）)年]{0,8}年[）)]?)?(?=.{2})/;
const JOINTS = /^(?:和(?![美谐平睦])|与|及(?!时)|并(?![网轨购联])|或|、)/;
/** 在湘高校, 在汉企业: a place in one character. */
const HERE =
  /^在[京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵黔粤青藏川蜀宁琼潭汉宁杭深穗蓉](?=(?:高校|高等|国家|企业|院所|科研|全国))/;
/** The province that issues is no part of a name. */
const PROVINCE =
  /^(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|广西|西藏|宁夏回族|宁夏|新疆维吾尔|新疆)自治区|(?:北京|天津|上海|重庆)市)(?=.{3})/;
/** 嵊州将新改建, 区文旅局拟举办: who is to do it. */
const WHO_WILL =
  /^[一-龥]{2,10}?(?:将|(?<![虚模草])拟)(?=(?:陆续|继续|再|同步|集中|重点|全面|分批)?(?:新建|新改建|新[增设]|改扩建|改造|建设|建成|实施|开展|完成|培育|打造|引进|推进|创建|举办|开通|组织|更新|安装|发放))/;

/** Each of these that a text may begin with. */
const OPENING = anyOf(ITEM, TIME, YEARS, STAGE, PROVINCE, WHO_WILL, HERE);

/** A name without the words before it, and the verb among them that is part of the concept. */
export interface Led {
  readonly name: string;
  readonly action: string | null;
  /** Whether a verb was among the words. */
  readonly verb: boolean;
}

const LEADING_MARK = /[，、；：。\s—\-“"（(·●◆■▪◇□★☆※○•▲△►➢➤✓√]/;

/**
 * Takes the words before a name away: time, place, will, manner and verbs of making; a verb that changes what is counted is kept apart.
 * The longest word is taken first; a verb that belongs to the name (建设用地, 培训基地) stays.
 *
 * @param least characters that are left at least
 * @example
 * withoutLead("力争新增高新技术企业").name; // => "高新技术企业"
 * withoutLead("完成改造老旧小区").action; // => "改造"
 */
export function withoutLead(words: string, least = 2): Led {
  return LEAVING[least]?.(words) ?? withoutLeadIn(words, least);
}

function withoutLeadIn(words: string, least: number): Led {
  const text = withJoinedBuilding(words);
  let at = 0;
  let action: string | null = null;
  let verb = false;
  let builds = false;
  let built = "";
  let joins = false;
  for (;;) {
    while (
      at < text.length &&
      LEADING_MARK.test(text.charAt(at)) &&
      text.length - at > least &&
      !ITEM.test(text.slice(at, at + 5))
    )
      at += 1;
    const rest = text.slice(at);
    const time = OPENING.exec(rest)?.[0].length ?? 0;
    if (time > 0 && rest.length - time >= least) {
      at += time;
      // 道路20条（段）及街巷: what joins the next item behind the rest of a unit.
      if (UNIT_REST.test(rest)) at += JOINTS.exec(text.slice(at))?.[0].length ?? 0;
      continue;
    }
    const bracketed = bracketedBuilding(rest);
    if (bracketed !== null && rest.length - bracketed.length >= least) {
      action = bracketed.action;
      verb = true;
      at += bracketed.length;
      continue;
    }
    const taken = leadOf(rest, least);
    if (taken === 0) break;
    const word = rest.slice(0, taken);
    const alone = joins || builds || !MAKES.has(built) || CARRIED_OUT.has(built);
    const betters = BETTERS.has(word) && alone && isBettered(rest.slice(taken));
    const said = LEADS.get(word) ?? (betters ? word : null);
    if (said !== null)
      action =
        (builds && (BUILT_AND[`${built} ${said}`] ?? BUILT_AND[said])) ||
        EXTENDED[`${action} ${said}`] ||
        said;
    // 改造提升和新建: the other way round.
    else if (joins && action !== null && BUILDS.has(word)) action = BUILT_AND[action] ?? action;
    if (VERBS.has(word)) verb = true;
    at += taken;
    const joint = JOINTS.exec(text.slice(at))?.[0].length ?? 0;
    const joined = joint > 0 && verb && leadOf(text.slice(at + joint), least) > 1;
    // 新增改造车位 are renovated, 新增和改造车位 are built too.
    builds = BUILDS.has(word) && (joined || word !== "新增");
    built = word;
    joins = joined;
    if (joined) at += joint;
  }
  return { name: text.slice(at), action, verb };
}

/** 完成提升, but 创建提升: verbs that add nothing to what is done. */
const CARRIED_OUT: ReadonlySet<string> = new Set(listedWords("完成 实施 开展 组织实施"));
/** 提升|农贸市场, but 提升|打造农贸市场: whether a verb of bettering is all that is done to things. */
const isBettered = (rest: string): boolean => BETTERED.test(rest) && !MAKES.has(rest.slice(0, 2));

/** By how many characters are left at least, which are none, one or two nearly always. */
const LEAVING = [0, 1, 2].map((least) => remembered((words: string) => withoutLeadIn(words, least)));

/** 新增|加氢站, 新增|加工企业, 新建|设施农业: the second half of 增加 and 建设 begins the name. */
const BUILT_WITHIN = /^(?:备(?![用案份])|施[农工])/;
const ADDED_WITHIN = /^(?:氢|油[站点]|气站|工(?!业|程|作|会|厂|资|人|匠|地|位)|装(?!备|机|置|卸)|固|注站|密)/;

/** How long the word is that leads a text; 0 where a name begins. */
function leadOf(rest: string, least: number): number {
  for (let length = Math.min(LONGEST.get(rest.charAt(0)) ?? 0, rest.length - least); length >= 1; length--) {
    const word = rest.slice(0, length);
    if (!LEADS.has(word)) continue;
    const behind = rest.slice(length);
    if (NOMINAL.has(word) ? PART_OF_NAME.test(behind) : VERBS.has(word) && NEVER.test(behind)) continue;
    if (word.endsWith("增加") && ADDED_WITHIN.test(behind)) continue;
    if (word === "新建设" && BUILT_WITHIN.test(behind)) continue;
    // 新|增长点: what grows is no thing that is added.
    if (word.startsWith("新") && /^(?:增?长[点极])/.test(behind)) continue;
    if (ADVERBS.has(word) && behind !== "" && leadOf(behind, least) === 0) continue;
    if (OWN_VERB.test(rest) || (TORN.test(rest) && !rest.startsWith(`${word}加装`))) continue;
    const joined = JOINTS.exec(behind);
    if (joined !== null && behind.length > 2 && leadOf(behind.slice(joined[0].length), least) === 0) {
      // 新增、复线泊位: half of the verb is no word of its own.
      if (length > 1 && VERBS.has(word)) return 0;
      continue;
    }
    if (length === 1 && !SINGLE.test(rest) && !(word === "新" && leadOf(behind, least) > 1)) continue;
    return length;
  }
  return 0;
}

/** A single character is a word of its own only before what can't go on with it. */
const SINGLE =
  /^(?:(?:其|并|且|还|又|也|要|将|拟(?!上市|升|入规|挂牌|报会)|再(?!制造|就业|利用|保险|担保|融资|贷款|电气化|加工)|共|各|均|使|让|把|为|由|的|与|和|及)(?!田|款|贷|用|同|网|轨|购|享|富|识|建|性|计|级|需|求|素|点|料|生|类|界|公|筹|体|有|费|类|项|美|谐|平|睦|时|民办)|新(?=(?:增|建|改|开|培|认|引|设|创)[^能])|(?:要|将|拟)(?=建(?:成|设|立))|建(?=\d|成)|办(?=\d)|有(?=\d)|对(?=\d)|以(?=\d))/;
