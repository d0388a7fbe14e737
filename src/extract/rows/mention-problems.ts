import type { DraftProblem } from "../../model/draft-problems.js";
import { YEARLY } from "../fields/lexicon-measures.js";
import { NO_VERB, RISE } from "../fields/measure-reading.js";
import { THIS_YEAR_WORDS } from "../fields/open-time.js";
import { isAddedToSum } from "../fields/stands-in-sum.js";
import type { FieldsFrame, TargetFields } from "../fields/target-fields.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { isUnderWay } from "../sift/coverage-attribute.js";
import { mayBeOfOwnerBefore } from "./other-owner.js";

/** Words that tell of the past, or of how things stand, anywhere in a sentence. */
const PAST_WORD =
  /已(?:有|经|建|达|完成|实现|成)|目前|截至|(?<![比较与同跟])去年|上年末|以来|(?:完成|实现|取得|达到|新增|建成|获得|提升|增长|下降)了|(?<!为|除|确定|提出|明确|制定|设定|设置|规划|描绘|安排|部署|印发|出台|发布)了(?![解不然])|先后|荣获|(?<!(?:推动|力争|争取|支持|助力|助推|促进|确保|新)[^，。；]{0,16})获评|连续\d+年/;
/** “十五五”|考核目标: the plan of another span, by its name. */
const OF_PLAN = /^[”"]?(?:时期)?(?:国家)?(?:考核|规划|目标|纲要|任务|要求)/;
/** 居全国第二: how things stand, where no date lies ahead. */
const STANDS = /(?<!稳)居全[国省]第/;
const LONG = 400;

/** 推动旧厂改造，能耗下降10%, behind a sentence of 到2026年: a sentence that opens with a deed of its own. */
const OWN_DEED =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?\s*(?:着力|大力|积极|持续|全面|深入|加快|全力|进一步|稳步)*(?:推动|推进|加强|加快|实施|开展|建设|完善|支持|鼓励|强化|深化|打造|培育|优化|健全|提升|落实|引导|推广|发展|扩大|改善)/;

/** Whether a number has the year of a sentence before its own, that year is none of the plan's end, and its own turns to another deed. */
function hasYearOfOtherDeed(
  { mention: { sentence }, period }: TargetFields,
  { frame, years, start }: FieldsFrame,
): boolean {
  if (frame === null || frame.to === years.end || period.period_end !== frame.to) return false;
  return period.at != null && period.at.start < start && OWN_DEED.test(sentence);
}

/** 2024年底前完成标准培训；整改率达到100%: what is due by a date, which the next part of the sentence need not be. */
const DUE = /^(?:20\d\d年)?[底末]?前，?[^，。；]{0,10}?(?:完成|建成|出台|制定|印发|实现|启动|建立|组建|编制)/;

/** Whether the date of a number is the one by which the deed of an earlier part of the sentence is due, and not the plan's end. */
function isDueInPartBefore(
  { mention: { sentence, segmentStart }, period }: TargetFields,
  { years, start }: FieldsFrame,
): boolean {
  if (years.end === null || period.period_end >= years.end || period.at == null) return false;
  const from = period.at.start - start;
  return from >= 0 && from < segmentStart && DUE.test(sentence.slice(from, from + 24));
}

/** 2025年底前完成5万台，2026年底前基本完成；新增应用10万台: which of the years that the sentence told before holds for what is behind them? */
function standsBehindSeveralYears({ mention: { roles, segmentStart } }: TargetFields): boolean {
  const years = new Set<number | null>();
  for (const { role, to, start } of roles)
    if (role === "deadline") {
      if (start >= segmentStart) return false;
      years.add(to);
    }
  return years.size > 1;
}

/** 2024年、2025年茶馆分别达到50家、60家: each year has its number. */
const EACH_ITS_YEAR = /20\d\d年[底末]?[、和与及]20\d\d年[^，。；\d]{0,24}分别/;

/** Words that make a rise that of a year. */
const OF_A_YEAR = /年均|每年|逐年|年增|年度|同比|[比较]上年|[比较]去年/;
/** Rises of so many percent are seldom those of a year. */
const STEEP = 10;

/** 到2027年，营业收入增长30%: a rise that may be that of each year of a plan of several, or that of all of them together. */
function mayBeWholeRise({ mention, measure }: TargetFields, { frame, years }: FieldsFrame): boolean {
  if (measure.measure !== "growth" || measure.why !== RISE || mention.quantity.value < STEEP) return false;
  if (years.start === null || years.end === null || years.start >= years.end) return false;
  const time = lastTime(mention, "deadline");
  const ofOneYear = time === null ? frame?.until === false : !time.until && time.from === time.to;
  return !ofOneYear && !OF_A_YEAR.test(mention.segmentLeft);
}

/** 三个产业产值均超: an amount that each of them comes to. */
const EACH_OF_FEW = /[两三四五六七八九][个大][^，。；、]{0,6}(?:产业|行业)[^，。；、]{0,6}(?:均|都|各)$/;

/** 省级、市级各建设, 市、县两级各建成: so many at each level, of which one row tells. */
const EACH_LEVEL =
  /(?:国家|省|市|州|县|区|乡|镇|村)级?(?:[、和与及](?:省|市|州|县|区|乡|镇|村)级?)+(?:[两三四]级)?各[^，。；、\d]{0,6}$/;

/** 上半年、下半年各举办: so many each time, of which one row tells. */
const EACH_TIME =
  /(?:上半年[、和]下半年|[一二三四]季度|[春夏秋冬][、和]?[春夏秋冬]|[两三四]季)(?:各|分别)[^，。；、\d]{0,8}$/;

/** 突破万亿元, 超万家: one of so many is passed. */
const PASSES_ONE = /(?:突破|超过?|[跃迈跨]过|[跃迈跨]上|跨越|(?<!不)过)$/;

/** 每月召开会议|1次, 30天完成|1次, 每两年检测|1次: how often, by a span that is no year. */
const OFTEN =
  /(?:每(?:半|[两三四五六七八九十\d]{1,3})?(?:个)?(?:季度?|月|旬|周末?|星期|学期|[日天晚])|每半年|每[两三四五2-9]年|(?:^|[^第近后前连续\d])\d{1,3}(?:个月|[天日周])|(?:^|[，、；一-龥])(?<![统第])一[年月周天])(?![度内票末底前起产])[^，。；、\d]{0,16}$/;
const TIMES = /^(?:次|场次?|轮|遍|期|回|班次?|架次|趟)$/;

/** 入户走访每月不少于|20户, 分类量日均高于|5520吨: so many in each month, week or day. */
const MONTHLY =
  /每(?:个?月|周|天|日|个?季度)(?:至少|不少于|不低于|走访|完成|办理|服务|接待)?$|[量额]日均(?:约|达到?|高于|低于|不[高低]于)?$/;

/** Whether a number tells how often something is done, in a span of its own. */
function isHowOften({ quantity, clauseLeft }: Mention): boolean {
  if (TIMES.test(quantity.unit_printed ?? "") && OFTEN.test(clauseLeft)) return true;
  // 低保标准提高到每月780元: what a standard comes to is told by the month.
  return quantity.dimension !== "money" && MONTHLY.test(clauseLeft);
}

/** 新增40个，总计达100个, in a plan of three years: added in the last of its stages, or in all of them? */
const isOfStage = ({ mention, measure, period }: TargetFields): boolean =>
  measure.measure === "increment" &&
  period.assumed?.includes("period_start") === true &&
  (period.period_start ?? period.period_end) < period.period_end &&
  isAddedToSum(mention);

/** 农村公路4条，总里程|6.65公里: how long those few are, and not all there are. */
const isSizeOfCounted = ({ left, previous }: Mention): boolean =>
  previous?.dimension === "count" && /^[，、]?总(?:里程|长度?|面积|建筑面积)约?$/.test(left);

const NO_TOPIC = (): null => null;

/** What is fishy about a number in its sentence. */
export function mentionProblems(target: TargetFields, frame: FieldsFrame): readonly DraftProblem[] {
  const { mention, subject, measure, period } = target;
  const { sentence, quantity, roles, left } = mention;
  const found: DraftProblem[] = [];
  if (quantity.boundWords === "" && measure.why === NO_VERB) found.push("no-verb");
  if (measure.why === NO_VERB && isSizeOfCounted(mention)) found.push("words-left-out");
  if (
    /^[万亿]+$/.test(quantity.tokens[0]?.text ?? "") &&
    !PASSES_ONE.test(ending(sentence.slice(0, quantity.start)))
  )
    found.push("no-numeral");
  const dated = roles.some(({ role }) => role === "deadline");
  if (
    mention.words.match(PAST_WORD, sentence) ||
    (!dated && STANDS.test(sentence)) ||
    roles.some(({ role }) => role === "past")
  )
    found.push("past-near");
  const others = roles.some(
    ({ role, to, start, end }) =>
      role === "deadline" &&
      to !== period.period_end &&
      start >= mention.segmentStart &&
      !(start > mention.quantity.end && OF_PLAN.test(sentence.slice(end, end + 8))),
  );
  if (others && !EACH_ITS_YEAR.test(mention.clauseLeft)) found.push("other-deadline");
  if (standsBehindSeveralYears(target) || isDueInPartBefore(target, frame)) found.push("deadline-carried");
  if (hasYearOfOtherDeed(target, frame)) found.push("deadline-carried");
  if (frame.frame?.far === true && period.at === frame.frame.at) found.push("deadline-carried");
  if (sentence.length > LONG) found.push("long-sentence");
  if (left.length < 2 && quantity.dimension === "ratio" && !/分别/.test(mention.clauseLeft))
    found.push("far-subject");
  if (
    measure.measure === "annual" &&
    measure.why === "每年" &&
    !/年均/.test(mention.clauseLeft) &&
    !YEARLY.test(mention.clauseLeft)
  )
    found.push("yearly-carried");
  if (mayBeWholeRise(target, frame)) found.push("rate-or-whole");
  if (period.why === THIS_YEAR_WORDS) found.push("this-year");
  if (subject.ownerFrom === "perhaps" || mayBeOfOwnerBefore(target, frame.topic ?? NO_TOPIC))
    found.push("other-owner");
  if (quantity.form === "coverage" && isUnderWay(mention)) found.push("coverage-promoted");
  if (target.part.open) found.push("which-whole");
  if (EACH_OF_FEW.test(left) || EACH_LEVEL.test(left) || EACH_TIME.test(left)) found.push("joined-subjects");
  if (isOfStage(target)) found.push("stage-start");
  if (isHowOften(mention)) found.push("how-often");
  if (subject.narrowed) found.push("narrowed-list");
  if (subject.ownerFrom === "above") found.push("owner-above");
  return found;
}
