import { parseNumeral } from "../../text/numbers/numerals.js";
import { readTimes } from "../../text/numbers/times.js";
import type { PlanPeriod } from "../fields/deadlines.js";
import { GOAL_SECTION, REVIEW_SECTION, SITUATION_SECTION } from "../sift/lexicon-context.js";

/** What the headings above a sentence say of its numbers. */
const SECTION_KINDS = [
  "review",
  "situation",
  "targets",
  "tasks",
  "annex",
  "glossary",
  "box",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Whether the numbers of a section look back. */
export function isPast(kind: SectionKind): boolean {
  return kind === "review" || kind === "situation";
}

/** What the title of one heading says of the numbers below it. */
export interface TitleKind {
  readonly kind: SectionKind;
  /** Whether its very words are 目标, 指标 …, rather than that they occur in it: 发展目标, not 锚定目标不松劲. */
  readonly named: boolean;
  /** The opening words of a paragraph (——…。), which head that paragraph alone. */
  readonly lead: boolean;
  /** Whether it heads what was reached before what is aimed at: 发展成就和主要目标任务. */
  readonly both: boolean;
  /** The years that the title names for what stands below it; null where it names none that are not over. */
  readonly years: PlanPeriod | null;
}

const MARK =
  /^(?:第[一二三四五六七八九十\d]{1,3}[章节篇部分]*|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])[\s　]*/;
/** 夯实产业基础, 改善发展环境: what is to be done, not what there is. */
const VERB_LED =
  /^(?:着力|大力|积极|持续|切实|坚持|全面|加快|全力|深入|有效|统筹|更加|进一步|不断|努力|聚力|奋力|牢牢|坚决|主动|稳步|高质量|高水平|高标准)*(?:夯实|巩固|筑牢|筑强|打牢|提升|增强|强化|改善|优化|营造|完善|创新|打造|建设|推进|推动|促进|加强|补齐|破解|解决|抢抓|应对|聚焦|健全|深化|培育|构建|实施|突出|厚植|激发|扩大|稳定|守牢|创建|净化|塑造|壮大|做强|做优|建立|防范|化解|拓展)/;
const BOTH = /[和与及、].{0,16}(?:目标|思路|要求|任务|安排|打算|愿景)$/;
const REACHED_FIRST = /(?:成就|成效|成绩|回顾|进展)[^，。；]{0,4}[和与及、]/;
const TASKS = /任务|举措|措施|安排|行动|部署|工作重点|重点工作|工程|怎么干|保障/;
const GLOSSARY = /名词(?:解释|说明|注释)|术语(?:解释|说明|定义)?$|(?:名词|指标|有关用语)(?:术语|解释)/;
/** What somebody who applies has to meet, or is to hand in. */
const APPLYING =
  /(?:申报|申请|推荐|认定|参评|报名|准入|入选|评选|遴选)(?:的)?(?:条件|要求|名额|数量|范围|对象|标准|程序|材料|资格|主体)|报送(?:要求|材料|方式|时间)|(?:奖励|补助|补贴|支持|资助|奖补)(?:的)?(?:标准|条件|方式|额度|对象)|^(?:基本|具体)条件$/;
const PAST_YEAR =
  /(20\d\d)年(?:度)?(?:的)?(?:政府|全市|全省|全区|全县|主要)?(?:工作|发展|情况|主要|经济社会|任务完成|目标完成|$)/;

/** Whether a title names a year before the plan for its section: 2023年工作. */
function namesPastYear(title: string, plan: PlanPeriod): boolean {
  const year = PAST_YEAR.exec(title)?.[1];
  return (
    year !== undefined && plan.start !== null && Number(year) < plan.start && !/[到至]20|-20/.test(title)
  );
}

function kindOfTitle(title: string, plan: PlanPeriod): SectionKind {
  const words = title.replace(MARK, "");
  if (GLOSSARY.test(words) || APPLYING.test(words)) return "glossary";
  const led = VERB_LED.test(words);
  // 发展形势和主要目标: of both, so that the headings below it or the paragraphs decide.
  if (BOTH.test(words) && (REVIEW_SECTION.test(title) || SITUATION_SECTION.test(title))) return "other";
  if (REVIEW_SECTION.test(title) && !(led && !/回顾|成效|成就/.test(words))) return "review";
  if (namesPastYear(title, plan)) return "review";
  if (SITUATION_SECTION.test(title) && !led) return "situation";
  if (GOAL_SECTION.test(title)) return "targets";
  if (title.startsWith("专栏")) return "box";
  if (/^附[件表录]/.test(title)) return "annex";
  return TASKS.test(words) && !led ? "tasks" : "other";
}

/** 推动“十五五”开好局、起好步, 为“十五五”打好基础: a plan that is begun, ended or prepared, and dates nothing. */
const BEGUN =
  /^[”"]?(?:时期|规划)?(?:的?(?:开好局|良好开[局端]|开新局|新开局|开局|起好步|起步|开门红|精彩开篇|圆满收官|收好官|收官|高质量完成)|[^，。；]{0,6}(?:打|奠定|夯实|筑牢)[^，。；]{0,6}基础)/;

/** 实施“十五五”规划，开好局; “十五五”开局之年: what is done in the one year in which the plan begins or is made. */
const IN_ITS_FIRST_YEAR =
  /开好局|开新局|(?:良好|精彩|新)开局|开局(?:之年|年|起步)|起好步|开门红|良好开端|首战|(?:编制|研究)[^，。；]{0,8}十[四五六七]五|十[四五六七]五[”"]?规划(?:纲要)?(?:的)?编制/;

/** 今后五年主要任务, 未来三年发展目标: so many years from the first of the plan on. */
const YEARS_AHEAD = /(?:今后|未来|接下来的?)([两三五235])年/;

/** The years that a title counts from the first of the plan on; null where it counts none. */
export function yearsAhead(title: string, start: number | null): PlanPeriod | null {
  const count = YEARS_AHEAD.exec(title)?.[1];
  if (count === undefined || start === null) return null;
  return { start, end: start + (parseNumeral(count)?.value ?? 1) - 1 };
}

/** The last of the years or five-year plans that a title names and that are not over when the plan begins. */
function yearsOfTitle(title: string, plan: PlanPeriod): PlanPeriod | null {
  if (!/20\d\d|十[四五六七]五/.test(title))
    return plan.start === plan.end ? yearsAhead(title, plan.start) : null;
  const begins = plan.start === plan.end && IN_ITS_FIRST_YEAR.test(title);
  const named = readTimes(title).filter(
    ({ kind, from, until, end }) =>
      ((kind === "plan" && !BEGUN.test(title.slice(end)) && !begins) ||
        kind === "span" ||
        (kind === "year" && !until)) &&
      from !== null &&
      plan.start !== null &&
      from >= plan.start,
  );
  const last = named.at(-1);
  return last === undefined ? null : { start: last.from, end: last.to };
}

/** Reads the title of a heading. */
export function titleKind(title: string, plan: PlanPeriod): TitleKind {
  return {
    kind: kindOfTitle(title, plan),
    named: /(?:目标|指标|愿景|展望|目标任务|目标要求)(?:[（(][^）)]*[）)])?$/.test(title),
    lead: /^(?:--|—)/.test(title),
    both: BOTH.test(title) && REACHED_FIRST.test(title),
    years: yearsOfTitle(title, plan),
  };
}

/** Only the widest of these headings set what stands below in the past. */
const WIDE = 3;

/**
 * What a path of headings, the widest first, says of the numbers below it: a glossary holds none; targets anywhere make targets of
 * them, where that is what a heading says, or where none above looks back; else one of the three widest that looks back makes them past, unless a heading of tasks stands above it.
 */
export function sectionKind(titles: readonly TitleKind[]): SectionKind {
  const kinds = titles.map(({ kind }) => kind);
  if (kinds.includes("glossary")) return "glossary";
  const review = titles.findIndex(({ kind, lead }) => kind === "review" && !lead);
  const targets = titles.some(
    ({ kind, lead, named }, index) =>
      kind === "targets" && (named || (!lead && (review < 0 || index < review))),
  );
  if (targets) return "targets";
  const wide = titles.slice(0, WIDE);
  const past = wide.findIndex(({ kind, lead }) => isPast(kind) && !lead);
  const tasks = kinds.indexOf("tasks");
  if (past >= 0 && (tasks < 0 || past < tasks || kinds[past] === "review")) return kinds[past] ?? "review";
  if (kinds.includes("box")) return "box";
  if (kinds.includes("annex")) return "annex";
  return tasks >= 0 ? "tasks" : "other";
}
