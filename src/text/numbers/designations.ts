import { codeAt } from "../code-at.js";
import { SPACE } from "./numeral-characters.js";
import type { Quantity } from "./quantity.js";

const LATIN = /[A-Za-z]$/;
/** GB/T 19001—2016, ISO 9001: a standard by its letters, over a blank, with its year. */
const STANDARD = /(?:GB|ISO|IEC|DB|HJ|SL|CJJ?|JGJ?|QB|YY)\d{0,2}(?:\/T)? ?(?:\d+(?:\.\d+)?[-—])?$/;
/** 5G基站, 4A级景区, 3D打印: one digit and one capital. */
const GENERATION = /^[A-Z](?![A-Za-z/])/;
/** 10G-PON端口, 400G全光网: how fast a kind of network is. */
const NETWORK = /^G ?(?:-?E?PON|网|全光|光|带宽|宽带|小区|端口)/;
/** 12号, 一季度, 二十届三中全会, 三年行动, 101国道, 90年代, 一是: what a number behind the words before it is one of. */
const NUMBERED =
  /^(?:号(?![召令称])|季度|届[一二三四五六七]中全会|中全会|年(?:行动|攻坚|规划|大变样|代)|世纪|[国省县]道|是(?!否)|月(?![均产活租入息薪])|·\d)/;
/** 8时30分: a time of the day. */
const HOUR = /^时(?:\d{1,2}分|整)/;
const MINUTES = /(?:^|\D)\d{1,2}时$/;
/** 三级医院, 三甲医院: a grade. */
const GRADED = /^(?:级|甲(?=等|医|综|公))/;
/** 二十大: a congress by its number. */
const CONGRESS = /^大(?=精神|报告|以来|召开|部署|提出|胜利|决策|代表|[，。；、和]|$)/;
/** What counts off right before a number: 表3, 附件2, 地铁4号. */
const COUNTED_OFF = /(?:表|图|附件|附表|附图|专栏|[国省县]道)(?:\d+[-—])?$/;
/** 3.加快…, （三）…: the number of a paragraph at its start. */
const ENUMERATED_BEFORE = /(?:^|[\n。；])\s{0,9}(?:[（(] ?|\d{1,2}[.．])?$/;
const ENUMERATED_BEHIND = /^ ?(?:[）)]|[.．、] ?(?=[一-龥“])| (?=[一-龥]))/;
/** A telephone number by the word before or behind it. */
const CALLED = /(?:电话|热线|拨打|传真|邮编|代码|编号|账号)(?:为|号码)?[:：]? ?(?:\d{3,4}[-—])?$/;
const HOTLINE = /^(?:热线|电话|便民|政务服务|服务[电热])/;
/** The year of a document number: 〔2025〕12号. */
const DOCUMENT_YEAR = /^[〕］\])）]第?\d{1,5}号/;
/** What a rate is reckoned over: 每10万人口, 每百户, 千人床位, 万元GDP. */
const PER = /^(?:1?0*)[十百千万]+(?:名|位)?(?:常住|户籍|劳动力|就业)?(?:人口?|户|居民|老年人|职工|儿童)/;
const RATE_NAME =
  /^(?:[千万]人(?:口)?(?:床位|拥有|发明|有效发明|医师|医生|护士|病床|托位|[一-龥]{1,4}率)|[万亿]元(?:GDP|地区生产总值|生产总值|工业增加值|产值)|[千万]兆(?:光网|宽带|用户|小区|城市|网|端口|家庭|接入))/;
const LOOK_BACK = 12;
/** 1 for what may stand behind a designation that looks like a number with its unit: 二十届, 5G, 三年行动, 千人床位. */
const BEHIND = new Uint8Array(65536);
for (const character of "号季届中年月世国省县是人元兆ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  BEHIND[character.charCodeAt(0)] = 1;
const EACH = "每".charCodeAt(0);
const QUOTE = "“".charCodeAt(0);
const O_CLOCK = "时".charCodeAt(0);
const MONTH = "月".charCodeAt(0);

/** A quantity with the words on both sides of its numeral. */
interface Surroundings {
  readonly quantity: Quantity;
  readonly printed: string;
  readonly before: string;
  readonly behind: string;
}

/** Whether a unit or a multiplier says that something is counted; 大 of 三大 and C919大飞机 does not. */
function isMeasured(quantity: Quantity): boolean {
  return (quantity.hasUnit && quantity.unit_printed !== "大") || quantity.unit_mult > 0;
}

/** Whether letters right before a number make it part of a name: C919, ISO 9001, PM2.5; GDP5000亿元 has a measure of its own. */
function isLettered({ quantity, before }: Surroundings): boolean {
  if (quantity.unit_mult > 0) return false;
  if (STANDARD.test(before)) return true;
  return !isMeasured(quantity) && quantity.bound === "eq" && LATIN.test(before);
}

/** Whether a number is one of a series: 12号, 一季度, 三级医院, 表3. */
function isNumbered({ quantity, printed, before, behind }: Surroundings): boolean {
  if (NUMBERED.test(behind) || HOUR.test(behind)) return true;
  if (
    (quantity.unit === "point" && MINUTES.test(before)) ||
    (quantity.unit === "day" && before.endsWith("月"))
  )
    return true;
  if (isMeasured(quantity)) return false;
  if (/^二?十[一二三四五六七八九]?$/.test(printed) && CONGRESS.test(behind)) return true;
  return GRADED.test(behind) || COUNTED_OFF.test(before);
}

/** Whether the words on both sides of a numeral put it into a short quoted name. */
function isQuoted(before: string, behind: string): boolean {
  return /[“"「][^“”"「」\d]{0,5}$/.test(before) && /^[^“”"「」\d]{0,5}[”"」]/.test(behind);
}

/** Whether the numeral between two offsets, of no value, is part of a short quoted name: “七一”, “百千万”. */
export function isQuotedName(text: string, start: number, end: number): boolean {
  return isQuoted(text.slice(Math.max(0, start - LOOK_BACK), start), text.slice(end, end + LOOK_BACK));
}

/** Whether a number is part of a name: “四上”, “两个维护”, “985”, 1+6+N, 工业4.0, 零污染. */
function isNamed({ quantity, printed, before, behind }: Surroundings): boolean {
  if (quantity.bound !== "eq") return false;
  const quoted = isQuoted(before, behind);
  if (quoted && /^[一二两三四五六七八九十]$/.test(printed) && quantity.dimension === "count") return true;
  if (isMeasured(quantity)) return false;
  if (quoted || (printed === "零" && /^[一-龥]/.test(behind))) return true;
  if (/^(?:211|985|863|973)$/.test(printed) || /\d·$/.test(before)) return true;
  if (/^\d\.0$/.test(printed) && /[一-龥]$/.test(before)) return true;
  return (before.endsWith("+") || behind.startsWith("+")) && /^\d$/.test(printed);
}

/** Whether the numeral between two offsets counts off a paragraph: 3.加快…, （三）…, 一、…, 1.2.3 …. */
export function countsOff(text: string, start: number, end: number): boolean {
  return (
    ENUMERATED_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start)) &&
    /^(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]{1,3})$/.test(text.slice(start, end)) &&
    ENUMERATED_BEHIND.test(text.slice(end, end + 4))
  );
}

function isTelephone({ quantity, printed, before, behind }: Surroundings): boolean {
  if (quantity.hasUnit || !/^\d{3,}/.test(printed)) return false;
  return HOTLINE.test(behind) || CALLED.test(before);
}

/**
 * Whether a number names or orders a thing and counts none: a model or standard (C919, 5G, 4A级), a number of a series (12号, 一季度,
 * 表3), a paragraph's (3.加快…), a telephone's, a document's year (〔2025〕12号), what a rate is reckoned over (每万人口).
 */
export function isDesignation(text: string, quantity: Quantity): boolean {
  if (quantity.form !== "number") return false;
  const { start, numberEnd } = quantity;
  const at = codeAt(text, numberEnd) === SPACE ? numberEnd + 1 : numberEnd;
  const touched = codeAt(text, start - 1);
  const plain =
    isMeasured(quantity) &&
    !quantity.shared &&
    touched !== EACH &&
    touched !== QUOTE &&
    touched !== O_CLOCK &&
    touched !== MONTH;
  if (plain && BEHIND[codeAt(text, at)] !== 1) return false;
  const printed = text.slice(start, numberEnd);
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const around = { quantity, printed, before, behind: text.slice(at, at + 8) };
  if (isLettered(around) || isNumbered(around) || isNamed(around) || isTelephone(around)) return true;
  const bare = !quantity.hasUnit && quantity.unit_mult === 0 && quantity.bound === "eq";
  if (bare && countsOff(text, start, numberEnd)) return true;
  if (/^\d$/.test(printed) && GENERATION.test(around.behind)) return true;
  if (/^\d{2,3}$/.test(printed) && NETWORK.test(around.behind)) return true;
  if (/^(?:19|20)\d\d$/.test(printed) && DOCUMENT_YEAR.test(around.behind)) return true;
  const words = text.slice(start, start + LOOK_BACK);
  return (before.endsWith("每") && PER.test(words)) || RATE_NAME.test(words);
}
