import type { Concept } from "../concept.js";
import { classOfUnit } from "../quantity-class.js";
import { measureAtEnd } from "./measures.js";
import { nounPhrase } from "./noun-phrase.js";
import { withoutQuoted } from "./quoted-names.js";
import { ENGLISH_TERMS } from "./terms.js";

/** 每万人口发明专利, 人均公园绿地面积, 亩均税收: what a number is per. */
const PER: readonly (readonly [RegExp, string])[] = [
  [/^每?十万(?:名)?(?:常住|户籍)?(?:人口|居民|人)(?:拥有)?/, "per 100,000 persons"],
  [/^每?百万(?:名)?(?:常住|户籍)?(?:人口|居民|人)(?:拥有)?/, "per million persons"],
  [/^每万(?:名)?(?:常住|户籍)?(?:人口|居民|人)(?:拥有)?/, "per 10,000 persons"],
  [/^每千(?:名)?(?:常住|户籍)?(?:人口|居民|人)(?:拥有)?/, "per 1,000 persons"],
  [/^每百户(?:居民)?(?:拥有)?/, "per 100 households"],
  [/^每百(?:名)?(?:常住|户籍)?(?:人口|居民|人)(?:拥有)?/, "per 100 persons"],
  [/^每千(?:名)?老年人(?:拥有)?/, "per 1,000 elderly people"],
  [/^人均/, "per capita"],
  [/^亩均/, "per mu"],
  [/^户均/, "per household"],
  [/^村均/, "per village"],
];
/** 油茶林亩均产油量: whose acres it is per. */
const PER_WITHIN = /^([^占、和]{2,}?)(亩均|户均)(.{2,})$/;
const PER_LAND_AND_HOME: Readonly<Record<string, string>> = { 亩均: "per mu", 户均: "per household" };
/** 集体经济年收入50万元以上的行政村: the thing, with what it has. */
const HAVING =
  /^(\D{2,}?)((?:(?:\d[\d.]*)(?:万|亿|千万)?(?:元|人|亩|吨)?(?:以上|以下))|[超过](?:\d[\d.]*)?[十百千]?[万亿]美?元)的?((?![^的\d]*(?:比例|占比|比重)$)[^的\d]{1,8})$/;
/** 新增公交车中新能源汽车: those meant among all that there are. */
const AMONG =
  /^(.{3,}?)(?<![集高初其当之])中(?!心|小|医|学|国|欧|央|等|型|试|青|药|外|高|低|长|期|级|亚|部|职|专|院|餐|水)([^中]{3,})$/;
/** What there is no number of. */
const UNCOUNTED =
  /(?:质量|品质|环境|流量|水平|能力|经济|贸易|消费|制造业|服务业|旅游业|标准|排放|PUE|系数|之比|倍差)$/;

/** 中欧班列（郑州）: what the bracket at the end says stands behind in English too. */
const ASIDE = /^([^（）]{3,})（([^（）]{2,})）$/;

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 改善农房, 参加境外展会: what is done stands first. */
const DONE: Readonly<Record<string, string>> = {
  改善: "improved",
  提升: "improved",
  清理: "cleared",
  整理: "cleared",
  参加: "attended",
  增加: "added",
  支持: "supported",
  服务: "served",
  整治: "improved",
  引进: "attracted",
  引育: "attracted or nurtured",
  检查: "checked",
  创建: "created",
  开工: "started",
  竣工: "completed",
  投产: "put into operation",
  签约: "signed",
  优化调整: "adjusted",
  新增优化调整: "added or adjusted",
  新建续建: "newly built or carried on",
  新改建: "built or rebuilt",
  新改扩建: "built, rebuilt or extended",
  改扩建: "rebuilt or extended",
  改建: "rebuilt",
  扩建: "extended",
  打通: "opened",
  盘活: "put to use",
};
const DONE_FIRST = new RegExp(
  `^(${Object.keys(DONE).join("|")})(?![业站点中平设机质区型外贸]|工程|项目|消费)(.{2,})$`,
);

/** A thing or a measure of one in English, without “Number of” for things alone. */
function phrase(name: string, inside = false): string {
  const whole = ENGLISH_TERMS.get(name);
  if (whole !== undefined) return whole.replace(/^~|^[^|]*\|/, "");
  const per = PER.find(([pattern]) => pattern.test(name) && name.replace(pattern, "").length >= 2);
  if (per !== undefined) return `${phrase(name.replace(per[0], ""), inside)} ${per[1]}`;
  const [, whose, reckoned = "", what] = PER_WITHIN.exec(name) ?? [];
  if (whose !== undefined && what !== undefined)
    return `${phrase(what, inside)} ${PER_LAND_AND_HOME[reckoned] ?? ""} of ${nounPhrase(whose)}`;
  const [, all, some] = (inside && AMONG.exec(name)) || [];
  if (all !== undefined && some !== undefined) return `${nounPhrase(some)} among ${nounPhrase(all)}`;
  const having = HAVING.exec(name);
  if (having !== null)
    return `${nounPhrase(having[3] ?? "")} with ${phrase(having[1] ?? "", true)} ${nounPhrase(having[2] ?? "")}`;
  const measured = measureAtEnd(name);
  // What is done to things is said of their number alone: investment in renovation.
  if (measured === null || (inside && measured.measure.en.startsWith("number of"))) {
    const done = DONE_FIRST.exec(name);
    return done === null ? nounPhrase(name) : `${nounPhrase(done[2] ?? "")} ${DONE[done[1] ?? ""] ?? ""}`;
  }
  // 对非贸易额 is trade with, not trade of.
  const thing = phrase(measured.thing, true);
  // The size of the gold industry, but of gold and silver industries.
  const one = / and |,|clusters/.test(thing) ? thing : thing.replace(/(?<=.)\bindustries$/, "industry");
  return measured.measure.en.replace("$", () => one).replace(" of with ", " with ");
}

/**
 * The English name of a concept, composed from its components: a share as “Share of … in …”, a measure before what it measures (“Output
 * of …”), things that are counted as “Number of …”. A component without a known term keeps its Chinese name, a quoted one in its
 * quotation marks; a denominator that no document prints is in no name.
 *
 * @example
 * englishName("绿色工厂", null, "count"); // => "Number of green factories"
 */
export function englishName(name: string, share: Concept["share"], unit: string): string {
  if (share !== null) {
    const numerator = phrase(share.numerator, true);
    return share.denominator === null
      ? `Share of ${numerator}`
      : `Share of ${numerator} in ${phrase(share.denominator, true)}`;
  }
  const [, before, aside] = ASIDE.exec(name) ?? [];
  if (before !== undefined && aside !== undefined)
    return `${englishName(before, share, unit)} (${nounPhrase(aside)})`;
  const { plain, restore } = withoutQuoted(name);
  const english = phrase(plain);
  const counted = classOfUnit(unit) === "count" || unit.startsWith("per-");
  const says = measureAtEnd(plain) !== null && english !== plain;
  return restore(counted && !says && !UNCOUNTED.test(plain) ? `Number of ${english}` : sentenceCase(english));
}
