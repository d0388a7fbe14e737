import type { TimedRole } from "../fields/deadlines.js";
import type { SectionKind } from "../frame/section-kind.js";
import { LINE_MARK } from "../sentence/line-joins.js";
import { SPAN_OF_YEARS } from "../sift/lexicon-context.js";

/** Words that turn from what was reached to what is to be done. */
const AHEAD =
  /力争|争取|确保|目标|将|要(?!素|求|点)|推进|推动|加快|实施|加强|完善|开展|打造|构建|大力|深入|着力|今年|未来|下一步|到“?十/;
/** Those of them that no report of results uses. */
const PROMISE = /力争|争取|确保|今年|明年|未来(?!产业|技术)|下一步|[到至]20[2-9]\d年|到“?十/;
/** Those that a report uses now and then. */
const HINT = /目标|将|计划|拟|鼓励|支持|引导(?!基金)|给予|以上的?[，。；]/g;
/** What news says of things to come. */
const WILL = /将(?!近)|计划|拟|规划|提出|明确|要求/;
/** Words in which a report tells what was reached: honours, firsts, places in a ranking, completion, growth from one number to another. */
const REACHED = new RegExp(
  [
    "获评|荣获|斩获|跻身|历史性|时隔\\d+年|再次获批|重组入列|投产发电|投产上市|实现量产|贯通[。，]|大关|首次突破|成势见效|标志性成果",
    "入选(?=国家|全国|全省|省级|工信部|世界|首批)",
    "成功(?:举办|创建|获批|入选|研制|下线|发射|签约)|顺利(?:通过|完成|实现)|圆满(?:完成|举办|收官)|全面建成[，。]|挂牌成立|贯通开放|基本建成[^，。]{2,12}中心[，。]",
    "完成(?:全年|年度|年初|预期|预算)?(?:目标|任务|计划|预算)(?:任务|数)?的\\d",
    "同比(?:增长|下降|增加|减少|提高|上涨)|(?:^|\\n)(?:今年)?(?:前[一二三]季度|上半年|一季度|1[-至]\\d{1,2}月份?)，",
    "(?:跃|(?:均|位|稳)?居|升至|跃升至|上升至)(?:全国|全省|世界|全球)?第[一二三四五六七八九\\d]|跃居|(?:均|位|稳)居(?:全国|全省|世界|全球)|位列[^，。]{0,10}(?:第|前)",
    "(?:培育|集聚|建成|形成|实现|完成|突破|提升|增长|打造|获得)了|连续 ?\\d+ ?个?[年月](?:保持|实现|位居|居|提高|增长)",
    "\\d位(?:双双)?(?:跃居|升至)",
    "(?:高于|超过)全国平均水平|高于“?十[二三四五]五”?(?:时期)?|的[五三]年[，。]|(?:国家|中心|建设|高地)获批|获批(?:国家|建设)",
    "^[—-]+[^。，]{0,20}(?:取得|实现|迈出|迈上)[^。，]{0,12}(?:成效|成就|成果|突破|步伐|台阶)",
  ].join("|"),
  "g",
);
/** From one number to another, as results are told and, now and then, goals too. */
const RAISED =
  /[由从](?: ?20\d\d ?年?的?)? ?[\d.]+ ?[%微万亿千元家个户人]{1,4}[^，。；]{0,10}(?:增至|下降至|降至|下降到|增加到|提高到|提升到|提高至|提升至|升至)/g;
/** A rate that is raised, from no year that is named. */
const RATE_RAISED = /[由从] ?[\d.]+ ?%[^，。；\d]{0,10}[至到] ?[\d.]+ ?%/;
/** A figure of three or more digits that is not rounded, without a bound: results are counted to the unit, goals are round. */
const EXACT =
  /(?<![\d.,—-])(?:\d{2,}\.\d*[1-9]|\d\.\d*[1-9]\d*[1-9]|\d{2,}[1-46-9])(?![\d.]|年|[%万亿家个项]*以上|[%万亿家个项]*左右)/g;
/** Bounds, which goals have and results hardly ever. */
const BOUNDED = /\d[^，。；]{0,4}(?:以上|以下|以内|左右)|不低于|不少于|不超过|年均/;
const FIGURE = /\d+(?:\.\d+)?(?!\d|年)/g;
const MANY = 3;
const SOME_DIGITS = /\d\d.*\d\d.*\d\d/;
const OPENING = 12;
/** 五年来，…: a span of years that ends now, where a paragraph opens. */
const SINCE =
  /^[^。；\n]{0,12}(?:刚刚过去|即将过去|已经过去|过去的?一年[，,是里])|^[^。；\n]{0,40}(?:(?:[三五十]|近[三五十几])年来|这五年|过去五年|近五年)[，,]/;
/** 过去五年，…: told of what is gone, without a word of what is to come. */
const GONE_BY =
  /^(?:过去的?(?:五年|一年)|五年来|刚刚过去的[^，。；]{2,12})，(?![^。\n]*(?:力争|争取|确保|[到至]20[2-9]\d年|今后|未来))/;
/** 以上成绩来之不易; 均超额完成任务. */
const ACHIEVEMENT =
  /(?:成绩|成就|成果)[^，。；]{0,8}来之不易|(?:以上|这些)成[绩就]|超额完成|均(?:已|全部)?完成(?:年度)?(?:目标)?任务/;
/** A line that is a year or a title of its own sets what follows in the past or ahead of it. */
const LOOKING_BACK = /^(?:回头看|成绩单|工作回顾|主要成绩|工作成效)$/;
const LOOKING_AHEAD = /^(?:向前看|任务书|今年|工作安排|重点工作|目标任务|主要目标)/;
const A_YEAR = /^(20\d\d)年$/;
/** A title without a mark that names a year: 奋力完成2023年的各项任务. */
const TITLE_OF_A_YEAR = /^(?![^。]*[到至]20)[^，。；：、]{0,20}(20\d\d)年[^，。；：\d]{2,24}$/;
/** 一年来，我们主要做了以下工作： */
const WORK_DONE =
  /^(?:各位代表[，！])?(?:一年来|过去的?一年|过去五年|五年来|20\d\d年|回顾[^，。]{0,12}|刚刚过去的[^，。]{2,10})[，,]?[^。；]{0,16}(?:做了|抓了|开展了|完成了|推进了|办了|取得了)[^。；]{0,16}[：:。]$/;
/** 我代表市人民政府，向大会报告工作，请予审议: a report to a congress begins with what was done. */
const GREETING = /(?:代表|受)[^。\n]{0,30}(?:报告|汇报)[^。\n]{0,12}，(?:请|提请)[^。\n]{0,10}审议/;
const GREETING_REACH = 2000;
const AHEAD_OPENING =
  /今年，?是|新的一年|预期目标|总体要求|总体思路|今年(?:政府)?工作|做好今年|下一步|主要目标/;
const GLOSSARY_LINE =
  /^(?:附[件录]?\d*[：:]?)?[^，。；]{0,20}(?:名词(?:解释|说明|注释)|术语解释|用语说明|名词术语)[》）：:]?$|^(?:注释|注解|脚注|尾注)[：:]?$/;
const SHORT = 12;
/** A title without a mark is no longer than this. */
const TITLE = 40;
const OPENING_WORDS = 120;
const LONG = 60;
/** More than this of a paragraph does not tell how it is to be read; it keeps the work on one bounded. */
const LONGEST = 2000;

/** Whether three figures of a paragraph or more, and a good part of all, are exact. */
function isExact(paragraph: string): boolean {
  if (!SOME_DIGITS.test(paragraph)) return false;
  const exact = paragraph.match(EXACT)?.length ?? 0;
  return exact >= MANY && exact * 2 >= (paragraph.match(FIGURE)?.length ?? 0);
}

/** What the paragraphs so far say of the time that the next sentence speaks of. */
export interface Recall {
  /** The paragraph looks back. */
  readonly back: boolean;
  /** The paragraph, or the one before it, tells results. */
  readonly told: boolean;
  /** The paragraph opens with the years gone by, whatever its heading says. */
  readonly since: boolean;
  /** What a line above, or the kind of document, sets all that follows to: results, news or a glossary; null for none. */
  readonly block: "past" | "news" | "glossary" | null;
  /** The paragraph that is open, until its first number is read. */
  readonly unread: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** What holds at the beginning of a document. */
export const NO_RECALL: Recall = { back: false, told: false, since: false, block: null, unread: null };

/**
 * Begins the paragraph at an offset; its sentences follow, those without a number may be left out.
 * @param begins the plan's first year, where it is known
 */
export function recallParagraph(recall: Recall, text: string, start: number, begins: number | null): Recall {
  // A paragraph is read when its first number comes; a long one without any parts what stands before it from what follows.
  const { unread } = recall;
  const told = recall.told && !(unread !== null && unread.end - unread.start > LONG);
  const feed = text.indexOf("\n", start);
  const end = Math.min(feed < 0 ? text.length : feed, start + LONGEST);
  const line = end - start <= TITLE + 2 ? text.slice(start, end).trim() : null;
  const titled = line !== null && line.length <= TITLE;
  const greets = start < GREETING_REACH && GREETING.test(text.slice(start, end));
  const block = greets
    ? "past"
    : titled
      ? turned(line.replace(LINE_MARK, ""), recall.block, begins)
      : recall.block;
  if (titled && line.length <= SHORT) return { back: recall.back, told, since: false, block, unread };
  const ahead =
    block === "past" && opensAhead(text.slice(start, Math.min(end, start + OPENING_WORDS)), begins);
  const since = GONE_BY.test(text.slice(start, Math.min(end, start + OPENING_WORDS)));
  return { back: recall.back, told, since, block: ahead ? null : block, unread: { text, start, end } };
}

/**
 * Whether a sentence looks back, without a heading that says so. It does where its paragraph opens with a time before the plan
 * (2020年，…) and goes on with neither a deadline nor a word of what is to be done; where that tells results and promises nothing; and
 * under a line that is a year before the plan.
 * @returns the kind of section that the sentence is to be read as, and what holds behind it
 */
export function recallSentence(
  recall: Recall,
  sentence: string,
  opensParagraph: boolean,
  roles: readonly TimedRole[],
  kind: SectionKind,
): { readonly kind: SectionKind; readonly recall: Recall } {
  let { back, told, unread } = recall;
  const { since } = recall;
  if (unread !== null && isOpen(kind)) {
    told = back = tells(unread.text.slice(unread.start, unread.end), told, kind === "tasks");
    unread = null;
  }
  // 五年累计完成…, where results are told, sums up the years gone by.
  const deadline = roles.some(
    ({ role, words }) => role === "deadline" && !(told && SPAN_OF_YEARS.test(words)),
  );
  const first = roles.find(({ role }) => role === "past" || role === "deadline");
  let here = back;
  if (opensParagraph && first?.role === "past" && first.start <= OPENING) back = true;
  else if (!told && (deadline || AHEAD.test(sentence))) back = here = false;
  if (recall.block === "glossary")
    return { kind: "glossary", recall: { back, told, since, block: recall.block, unread } };
  // A heading that sets tasks or targets ends what a line above it has set.
  const ends = recall.block !== "news" && (kind === "tasks" || kind === "targets");
  const block = ends ? null : recall.block;
  const set = block === "past" || (block === "news" && !PROMISE.test(sentence) && !WILL.test(sentence));
  const looksBack = since || ((here || set) && !deadline && isOpen(kind));
  return { kind: looksBack ? "review" : kind, recall: { back, told, since, block, unread } };
}

/** Whether the headings leave it open of what time a section speaks. */
function isOpen(kind: SectionKind): boolean {
  return kind === "other" || kind === "tasks" || kind === "annex";
}

/**
 * Whether a paragraph tells results and promises nothing.
 * @param told whether the one before did
 * @param tasks whether its headings set tasks, among which raises from one number to another are goals where nothing else tells results
 */
function tells(paragraph: string, told: boolean, tasks: boolean): boolean {
  if (PROMISE.test(paragraph)) return false;
  if (SINCE.test(paragraph) || ACHIEVEMENT.test(paragraph)) return true;
  const strong =
    (paragraph.match(REACHED)?.length ?? 0) + (isExact(paragraph) && !BOUNDED.test(paragraph) ? 1 : 0);
  const raised = paragraph.match(RAISED)?.length ?? 0;
  // A single raise of a rate, where no results were told before, is as often a goal: 办结率由86%提升到98%.
  const alone = raised > 1 || ((told || !RATE_RAISED.test(paragraph)) && !BOUNDED.test(paragraph));
  const reached = strong + (strong > 0 || (alone && !tasks) ? raised : 0);
  if (reached === 0) return false;
  const results = reached - new Set(paragraph.match(HINT)).size;
  return results > 1 || (results === 1 && (told || !AHEAD.test(paragraph)));
}

/** What a line of its own sets what follows to; `block` where it says nothing. */
function turned(line: string, block: Recall["block"], begins: number | null): Recall["block"] {
  if (GLOSSARY_LINE.test(line)) return "glossary";
  if (LOOKING_BACK.test(line) || WORK_DONE.test(line)) return "past";
  if (line.length <= SHORT && LOOKING_AHEAD.test(line)) return null;
  const year = (A_YEAR.exec(line) ?? TITLE_OF_A_YEAR.exec(line))?.[1];
  if (year === undefined || begins === null) return year === undefined ? block : null;
  return Number(year) < begins ? "past" : null;
}

/** Whether a paragraph opens with what is to come, so that it ends a stretch of results. */
function opensAhead(opening: string, begins: number | null): boolean {
  if (AHEAD_OPENING.test(opening)) return true;
  const year = /(20\d\d)年，?是/.exec(opening)?.[1];
  return year !== undefined && begins !== null && Number(year) >= begins;
}
