import type { DraftProblem } from "../../model/draft-problems.js";
import type { DraftFields } from "../row-sink.js";
import { isTouchedBefore, isTouchedBehind } from "./touching.js";

const GARBLED = /\ufffd|[\ue000-\uf8ff]|锟斤拷|[À-ÿ]{3}|烫烫|[ÃÂâ€]{2}/;
/** Names that say too little of what is counted, and pieces of sentences. */
const GENERAL =
  /^(?:项目|企业|工程|平台|中心|人才|资金|投资|面积|总数|总量|数量|规模|比例|占比|比重|强度|任务|目标|指标|收入|产值|能力|水平|基地|园区|全年|左右|以上|个|家|人|人次)$/;
const PIECE =
  /[，。；：]|^[一二三四五六七八九十\d]+[、.]|^[（(]|^(?:的|和|与|及|等|以|使|让|为|将|对|在|从|由|把|其)/;
const LONGEST_NAME = 28;
/** 8万: a multiplier is no unit. */
const ONLY_POWER = /^[十百千]*[万亿]+$/;

/**
 * What is fishy about a draft as its fields and the text around them tell.
 * @param unsure what is so of its name and its time
 */
export function draftProblems(
  fields: DraftFields,
  unsure: readonly DraftProblem[],
  text: string,
  assumedBase: boolean,
  doubtfulName: boolean,
): readonly DraftProblem[] {
  const { quantity, subject, valueStart, numberEnd, quote, table, measure } = fields;
  const found: DraftProblem[] = [...(fields.problems ?? []), ...unsure];
  if (valueStart !== null && table === undefined) {
    const touched =
      isTouchedBefore(text, valueStart) || (numberEnd !== undefined && isTouchedBehind(text, numberEnd));
    if (touched && quantity.bracketed !== true) found.push("touching-number");
  }
  const unprinted =
    quantity.unit_printed === null ||
    (quantity.unit === "count" && ONLY_POWER.test(quantity.unit_printed) && table === undefined);
  if (quantity.value !== null && unprinted && measure.measure !== "relative") {
    const none = /^(?:rank|index-point|times|per-1)/.test(quantity.unit ?? "");
    if (table !== undefined && !none) found.push("no-unit-in-table");
    if (table === undefined && !none && quantity.unit !== "percent") found.push("no-unit");
  }
  if (GARBLED.test(text.slice(quote.start, quote.end))) found.push("mojibake");
  const name = subject.trim().replace(/^其中[，：]?(?=.{2})/, "");
  if (name.length < 2) found.push("no-indicator");
  else if (doubtfulName || GENERAL.test(name) || PIECE.test(name) || name.length > LONGEST_NAME)
    found.push("doubtful-indicator");
  if (assumedBase) found.push("base-assumed");
  return [...new Set(found)];
}

/**
 * What each problem leaves of the chance that the row is right in all its fields, the name included. Measured at first sight on 1,865 rows
 * of 135 plans and work reports that no rule was written with, and again on the rows of them that later rules left as they were. Of rows
 * with one problem alone, right were at first sight: a name put together or behind its number, 181 of 242; a measure from the item before,
 * 58 of 72; a name that looks cut, 19 of 45; one that goes on from words before it, 23 of 25; one in another clause, 13 of 16; words of the
 * past, 12 of 15; another year, all of 8; several things, 7 of 8; no verb, 4 of 13; another number with the name and year, 1 of 13; a trade
 * that was spoken of, 3 of 7. Each stands between that share and the share of later rules, and less sure where few rows tell it. Of rows of
 * tables in laid-out text half were right at first sight. Without a problem, 475 of 494 rows of known names were right and 490 of 552 of
 * new ones.
 */
const LEFT: Readonly<Record<DraftProblem, number>> = {
  "touching-number": 0.45,
  "no-numeral": 0.55,
  "no-unit": 0.7,
  "no-unit-in-table": 0.75,
  "laid-out-table": 0.75,
  "unit-unlike": 0.5,
  "cell-twice": 0.4,
  mojibake: 0.5,
  "no-indicator": 0.55,
  "doubtful-indicator": 0.6,
  "new-name": 0.9,
  "wider-indicator": 0.83,
  "no-verb": 0.45,
  "measure-inherited": 0.96,
  "rate-or-whole": 0.8,
  "yearly-carried": 0.7,
  "words-left-out": 0.45,
  "how-often": 0.3,
  "past-near": 0.75,
  "base-assumed": 0.95,
  "other-deadline": 0.95,
  "deadline-carried": 0.9,
  "stage-start": 0.85,
  "this-year": 0.85,
  "first-year": 0.6,
  "long-sentence": 0.8,
  "far-subject": 0.85,
  "owner-above": 0.8,
  "name-carried": 0.98,
  "joined-subjects": 0.85,
  "which-whole": 0.85,
  "coverage-promoted": 0.85,
  "narrowed-list": 0.35,
  "other-owner": 0.45,
  "region-carried": 0.8,
  "region-unclear": 0.5,
  "named-twice": 0.3,
  "measures-differ": 0.85,
  "second-differs": 0.5,
  "second-lacks": 0.8,
};
/** What is left of the chance of a row whose name another number of its sentence has too. */
export const TWICE_LEFT = LEFT["named-twice"];
/** What is left of the chance of a row that another printing of it tells as a number of another kind. */
export const DIFFERS_LEFT = LEFT["measures-differ"];
/** What they leave where a list knows the name: what is measured then says well enough how and by when. */
const LEFT_IF_KNOWN: Readonly<Partial<Record<DraftProblem, number>>> = {
  "no-verb": 0.98,
  "measure-inherited": 0.98,
  "other-deadline": 0.98,
  "base-assumed": 0.96,
  "doubtful-indicator": 0.8,
};
const SURE = 0.96;

/** What says that the number may be another thing's, or a part's, whatever its words are. */
const WHOSE: ReadonlySet<DraftProblem> = new Set([
  "other-owner",
  "named-twice",
  "narrowed-list",
  "words-left-out",
]);
/** Doubts of what the number is about or whose it is, which leave the number as it is printed alone. */
const OF_NAME: ReadonlySet<DraftProblem> = new Set([
  ...WHOSE,
  "no-indicator",
  "doubtful-indicator",
  "new-name",
  "wider-indicator",
  "far-subject",
  "owner-above",
  "name-carried",
  "joined-subjects",
  "no-verb",
]);

/** The share of rows with these problems whose number is read right, with its unit, bound and years: as it is told without the doubts of its name and of its kind. */
export const numberConfidenceOf = (problems: readonly DraftProblem[]): number =>
  confidenceOf(
    problems.filter((one) => !OF_NAME.has(one)),
    false,
  );

/** How sure a link is of whose number that is left open: of five judged sets of plans, 9 of 18 were right. */
const LINK_OF_OPEN = 0.5;

/** How sure it is that a number is of the indicator that its words are linked to, when it is not sure whose it is. */
export const linkConfidenceOf = (confidence: number, problems: readonly DraftProblem[]): number =>
  problems.some((one) => WHOSE.has(one)) ? Math.min(confidence, LINK_OF_OPEN) : confidence;

/**
 * The share of rows like this one that are right in all their fields, as measured on plans and reports whose rows are known.
 * @param counted whether things or persons are counted: what is known of a measure does not say whether so many are made or are there
 */
export function confidenceOf(
  problems: readonly DraftProblem[],
  known: boolean,
  chance = SURE,
  counted = false,
): number {
  const leaves = (problem: DraftProblem): number =>
    (known && !(counted && problem === "no-verb") ? LEFT_IF_KNOWN[problem] : undefined) ?? LEFT[problem];
  const left = problems.reduce((share, problem) => share * leaves(problem), chance);
  return Math.max(0.1, Math.round(left * 100) / 100);
}
