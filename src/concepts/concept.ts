import { withoutLead } from "./action-words.js";
import { withPlainBuilding } from "./bracketed-building.js";
import { CROWD } from "./crowds.js";
import { deedBehind } from "./deed-behind.js";
import { withoutExample, withoutQuotedExamples } from "./examples.js";
import { withJoints } from "./joints.js";
import { withMeasureNoun } from "./measure-noun.js";
import { plainPhrase } from "./plain-phrase.js";
import type { QuantityClass } from "./quantity-class.js";
import { withoutRank } from "./rank-phrase.js";
import { shareOf, sidesOf } from "./share-sides.js";
import { standardWords } from "./standard-words.js";
import { withoutTrail } from "./trailing-words.js";
import { inNameOrder, placeBeforeVerb, withVerb } from "./word-order.js";

/** What a phrase says is measured. Two phrases mean one concept exactly where their names are equal. */
export interface Concept {
  /** The standard name, composed from the components. */
  readonly name: string;
  /** The same without the noun that the numbers call for, as a rate of growth leaves it. */
  readonly bare: string;
  /** Both sides of a share; the denominator is null where none is printed. Null for anything else. */
  readonly share: { readonly numerator: string; readonly denominator: string | null } | null;
  /** The members of a list that one number counts together; empty for a single thing. */
  readonly members: readonly string[];
  /** Whether the phrase itself says that it is a rate of growth (增速). */
  readonly growth: boolean;
  /** The name without the verb that says what is done to the thing; null where it has none. */
  readonly object: string | null;
}

/** 年均增速, 增速达到: the phrase names a rate of growth. */
const RATE_OF_GROWTH = /(?<!自然)(?:增速|增长率|增长速度|增幅)[达到为在约]*$/;
const GROWTH = /(?<!自然)(?:年均|年)?(?:增速|增长率|增长速度|增幅|涨幅|增长)$/;
const UNSTATED = /^(.+?)(?:的?(?:占比|比重))$/;
const BETWEEN =
  /(?:实现|完成|达成|力争|预计|计划|全年|年)+(?=(?:全社会)?固定资产投资$)|(?:实现|完成|达成|力争|预计|计划|全年|年)+(?=(?:主营业务收入|营业收入|营收|总产值|产值|增加值|利润总额|利润|税收|投资|销售额|交易额|成交额|进出口(?:总额|总值|额)?|出口(?:总额|总值|额)?|零售额|旅游收入|总收入)(?:$|占))/g;
/** 推进重点项目建设 counts 重点项目, 推进养老院建设 养老院. */
const WORKS =
  /(项目|工程|示范点|示范片|[院馆站园厂桥村镇库]|[聚示试育片园社迁新]区|矿山|网点|(?<!道|基础)路|(?<![市])场|中心|基地|学校|幼儿园|设施|平台|街区|小区|社区|泊位|公园|集群|实验室)建设$/;
/** 重点项目建设投资 is what is invested in the projects. */
const BUILT_FOR = /(?<=项目|工程)建设(?=(?:年度|总)?投资$)/;
/** 学位供给: how many there are to be. */
const SUPPLIED = /(?<=学位|床位|托位|泊位|车位)供给$/;
/** 项目新增实际投资, 风光项目建成并网: verbs that the noun behind them says itself. */
const OF_ITSELF = /(?<=.{2})(?:新增(?=实际(?:投资|到位|利用))|建成(?=并网))/;
/** 在园幼儿数占比 is 在园幼儿占比. */
const OF_WHOM = /(?<=[幼儿生童员者])人数(?=占(?!比))|(?<=[幼儿生人童员者校企业户村])数(?=占(?!比))/;
/** 参加锻炼的人数占比: the share of those who do. */
const SHARE_OF_THOSE = /的(?=人数(?:占比|比例|比重)$)/;
const MEASURE_ALONE = /^(?:总)?(?:面积|里程|长度|规模|数量|金额|户数|套数|栋数|人数)$/;
/** 12条重点产业链增加值: how many there are is no part of what is measured of them. */
const COUNTED_FIRST =
  /^\d{1,3}(?:条|个(?!月)|项|家|户|类|大)(?!及?以[上下内])(?=[^\d]{4,}(?:增加值|产值|收入|投资|利润|税收|占|率$))/;
/** （2）…, （三）…: the mark of an item. */
const ITEM = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳⑴-⒇])/;
/** 的 before a measure joins what is measured to it. */
const JOINT =
  /的(?=(?:比重|比例|产值|增加值|收入|营业收入|总量|总额|面积|产量|数量|覆盖率|规模|投资|利润|能力|水平|强度|成交额|交易额|里程|人数|浓度)$)/;
/** A modifier that praises and defines nothing: 管理水平高、带动作用强的, 具有示范引领作用的. */
const PRAISE =
  /^[^占]*?(?:具有|富有|(?:示范|辐射|引领|联农)带动|影响力|竞争力|作用|优势|水平|示范|引领|特色|优质|一流|先进|较|高|强|好|优|大|全|新|美|多|完备|齐全|完善|家门口|身边)的(?=[^的]{2,}$)/;
const DEFINING =
  /\d|以上|以下|超|过|占|属于|用于|为[^了]|从事|来自|开展|没有|有研发|获得|通过|达到|更新|进入|入选|入围|跻身|纳入|列入/;
const SCALE = new RegExp(
  `^(每|平均每)?(十万|百万|千|万|百|10万)(?:名|个)?(?![^，]{1,2}(?:工程|计划|行动)|${CROWD})(?:常住|户籍|城乡)*(?:人口|居民|人)(?!及?以[上下])(?:拥有|中(?![医药级小])|的|均(?=医|床|执|护|注|拥|养|托))?`,
);

/** 常住人口千人床位数: whom the denominator counts, before it. */
const RESIDENTS = /^(?:常住|户籍)人口(?=每?(?:十万|百|千|万)人)/;

interface Components {
  readonly name: string;
  readonly growth: boolean;
  readonly object: string | null;
}

function components(phrase: string, sort: QuantityClass = "unknown"): Components {
  const counted = sort === "count";
  const plain = plainPhrase(withoutRank(withoutQuotedExamples(withPlainBuilding(phrase).replace(ITEM, ""))))
    .replace(/新增城镇(?:劳动力)?就业/, "城镇新增就业")
    .replace(/(?<=.{2})(?:所占的?(?:比例|比重|份额)|占比[率例]$)/, "占比")
    .replace(/(?<=.{2})占比[要应须]?达到?(?=[一-龥]{3,}$)/, "占")
    .replace(/^签订(.{2,12}(?:协议|合同|承诺书|责任书))(?=率$|率[达保])/, "$1签订")
    .replace(
      /(?<=.{2})年均(?=(?:培训|演出|举办|接待|开展|发放|服务)$|(?:培养|承担|转移转化|转化|引进|完成|开展|举办|培训|发表|授权|申请|输送|接待|服务|孵化|新增)[一-龥]{2,8}$)/,
      "",
    );
  const outer = withoutLead(withoutTrail(plain, 2, counted || sort === "area" || sort === "length"));
  const placed = placeBeforeVerb(outer.name);
  const led = placed === null ? outer : withoutLead(placed.rest);
  let name = (placed === null ? led.name : placed.place + led.name).replace(COUNTED_FIRST, "");
  if (counted) name = name.replace(ADDED_WITHIN, "");
  name = name.replace(SETTLING.test(led.action ?? "") ? SETTLED : /(?<=签约)落地$/, "");
  if (led.action === "盘活") name = name.replace(/(?<=.{2})额$/, "");
  if (!DEFINING.test(/^(.*)的/.exec(name)?.[1] ?? "")) name = name.replace(PRAISE, "");
  name = name.replace(BETWEEN, "").replace(JOINT, "");
  name = withoutExample(inNameOrder(name)).replace(SHARE_OF_THOSE, "").replace(OF_WHOM, "");
  const growth = RATE_OF_GROWTH.test(plain.slice(-10));
  if (GROWTH.test(name) && name.replace(GROWTH, "").length >= 2) name = name.replace(GROWTH, "");
  name = standardWords(
    name
      .replace(RESIDENTS, "")
      .replace(SCALE, (_, _every, number: string) => `每${number === "10万" ? "十万" : number}人`),
  );
  name = name
    .replace(/^(?:各级各类|各级|各类|各型号?|各项|一批|各种|一系列|多个|各)(?=.{2})/, "")
    .replace(/(?<=[和、])(?:一批|若干|各类|各项)(?=.{2})/g, "")
    .replace(WHEN, "")
    .replace(/(?:等)?各类(?=平台|载体|企业|主体|人才|项目)/, "等");
  name = name.replace(WORKS, "$1").replace(BUILT_FOR, "").replace(OF_ITSELF, "").replace(SUPPLIED, "");
  // 新开工老旧小区改造: a renovation that begins is one, as 新开工改造 is.
  if (led.action === "开工" && /改造$/.test(name)) return { name: withJoints(name), growth, object: null };
  const behind = led.action === null ? deedBehind(name) : null;
  name = (behind?.name ?? name).replace(/新(?=开通$)/, "");
  const object = led.action === null ? (behind?.object ?? null) : withJoints(name);
  // 转移农村劳动力就业: the verb stands before the noun that it belongs to.
  if (led.action === "转移" && /(?<!转移)(?:就业|劳动力)$/.test(name))
    return { name: withJoints(`${name.replace(/就业$/, "")}转移就业`), growth, object: null };
  if (/^(?:帮扶|引进)$/.test(led.action ?? "") && /(?:就业|创业|就业创业|创新创业)$/.test(name))
    return { name: withJoints(name), growth, object: null };
  // 新开工面积: the measure of what is begun, and of nothing that is named.
  if (led.action !== null && MEASURE_ALONE.test(name))
    return { name: withJoints(led.action + name), growth, object: null };
  if (led.action !== null && !name.endsWith(led.action) && !/(?:率|比例|比重|占比)$/.test(name))
    name = withVerb(name, led.action);
  return { name: withJoints(name), growth, object };
}

/** 科创港新增科技型企业: that things are added is told by the measure, wherever it stands. */
const ADDED_WITHIN =
  /(?<=^[^占每]{2,12})新增(?=[^占]{3,}|[学床托车泊]位)(?!就业|城镇|劳动|人口|贷款|建设用地|[^占]*(?:率|比例|比重)$)/;
/** 引进项目落地: said twice. */
const SETTLING = /^(?:引进|引育|签约)$/;
const SETTLED = /(?<=.{2})落地$/;
/** 项目年内投产, 重大项目全面开工: when and how far, before what is done. */
const WHEN =
  /(?<=.{2})(?:上半年|下半年|年内|年底前|全部|全面|高质量|顺利|计划|力争|确保|争取|尽早|尽快|早日|陆续|相继|加快|提前|如期|按期|按时|集中)+(?=(?:新?开工|投产|竣工|完工|投运|达产|落地|并网|开工率)(?:建设)?$)/;

/** 城镇新建建筑: a whole that is only of what is new. */
const OF_NEW = /^(?:城镇|城市|农村)?(?:新建|新开工|新增[和及或、]?更新的?)(?=.{2})/;

/** How much of a name tells where it begins in the words that it was made of. */
const HEAD = 3;
/** 新建建筑节能达标率, 新增绿地开放度: a rate of what is new is none of all; 新增X亿元 says only that X grows. */
function freshness(phrase: string, name: string): string {
  if (!RATE_OF_THOSE.test(name)) return "";
  const at = phrase.indexOf(name.slice(0, HEAD));
  return at < 2
    ? ""
    : (/新(?:建|增|开工|签约|引进|出让|认定|注册|登记)$/.exec(phrase.slice(0, at))?.[0] ?? "");
}
const RATE_OF_THOSE = /.{4}(?<!增长)(?:率|度|比例|覆盖面?)$/;

/** The denominator of a share by its standard name. */
function wholeOf(phrase: string): string {
  const kind = OF_NEW.exec(phrase)?.[0] ?? "";
  return kind + components(phrase.slice(kind.length)).name;
}

function membersOf(name: string): readonly string[] {
  const pieces = name.split(/、|和/);
  return pieces.length < 2 ? [] : pieces;
}

const KEPT = 20_000;
const known = new Map<string, Concept>();

/**
 * Reads a noun phrase into the concept it names: words that are no part of a name fall away, components get their standard words, a share
 * its two sides, an amount the noun that its numbers call for. Composition is the identity.
 *
 * @param phrase as printed, with the verbs and times around it
 * @param sort the sort of its numbers
 * @example
 * conceptOf("力争R&D经费支出占GDP的比重达到", "ratio").name; // => "研发投入占地区生产总值比重"
 */
export function conceptOf(phrase: string, sort: QuantityClass): Concept {
  const key = `${sort} ${phrase}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const concept = compose(phrase, sort);
  if (known.size > KEPT) known.clear();
  known.set(key, concept);
  return concept;
}

/** 技能人才总量占从业人员比重: a share is of all of them anyway. */
const WHOLE_NUMBER = /(?<=人才|人员|企业|人口|职工|学生|车辆)(?:总量|总数|总人数|数量)$/;

/** 软件产业收入占全省软件产业收入比重: the same of a wider region, without which it were a share of itself. */
const WIDER = /^全(?:国|省|区|自治区|球)/;

function compose(phrase: string, sort: QuantityClass): Concept {
  const { name, growth, object } = components(phrase, sort);
  // 工业占比排名: the place of a share is no share.
  const sides = name.endsWith("排名") ? null : sidesOf(name);
  if (sides !== null) {
    // 新增贷款: a share of what is added is one of two things that are.
    const added = /^新增(?!.?更新)/.test(sides.denominator) ? "新增" : "";
    const part = components(sides.numerator).name.replace(WHOLE_NUMBER, "");
    const whole = wholeOf(sides.denominator);
    const wider = part.startsWith(whole) ? (WIDER.exec(sides.denominator)?.[0] ?? "") : "";
    const share = shareOf(added + part, added + wider + whole);
    const name = `${share.numerator}占${share.denominator}比重`;
    return { name, bare: name, share, members: [], growth, object: null };
  }
  const unstated = /(?:比重|占比)$/.test(name) ? UNSTATED.exec(name) : null;
  if (unstated !== null) {
    const numerator = unstated[1] ?? name;
    const whole = `${numerator}占比`;
    return {
      name: whole,
      bare: whole,
      share: { numerator, denominator: null },
      members: [],
      growth,
      object: null,
    };
  }
  const kind = sort === "ratio" ? freshness(phrase, name) : "";
  return {
    name: kind + withMeasureNoun(name, sort),
    bare: kind + withMeasureNoun(name, "unknown"),
    share: null,
    members: membersOf(name),
    growth,
    object,
  };
}
