import type { Link } from "../../concepts/link.js";
import { classOfUnit } from "../../concepts/quantity-class.js";
import { withoutRecognition } from "../../concepts/tier-words.js";
import type { DraftProblem } from "../../model/draft-problems.js";
import { OVER_A_PERIOD } from "../../model/over-a-period.js";
import { lastStartingBefore, spanAt } from "../../text/span.js";
import type { DraftTarget } from "../draft.js";
import { changeForm } from "../fields/change-form.js";
import type { PlanPeriod } from "../fields/deadlines.js";
import { INHERITED } from "../fields/measure-reading.js";
import type { ExtractOptions } from "../options.js";
import type { DraftFields } from "../row-sink.js";
import { baseOf, marginBenchmark } from "./base-of-change.js";
import { behindNumber } from "./behind-number.js";
import { isCarriedName } from "./carried-name.js";
import { isDoubtfulName, isPlainName } from "./doubtful-name.js";
import { draftAnchors, type RegionWords } from "./draft-anchors.js";
import { confidenceOf, draftProblems, linkConfidenceOf } from "./draft-problems.js";
import { mayBeOfNumberBefore } from "./second-measure.js";
import { isAnybodys } from "./title-owner.js";
import { isCountedBehind, isCountedInList, isPrintedBefore, isToldBefore, prints } from "./told-name.js";
import { unknownProblems } from "./unknown-problems.js";
import { leavesWordsOut } from "./words-left-out.js";

/** Years from the first to the last of a plan that is not written year by year. */
const LONG_PLAN = 4;

/** The page on which an offset lies; null for a source without pages. */
function pageAt(pages: NonNullable<ExtractOptions["pages"]>, offset: number): number | null {
  return pages[lastStartingBefore(pages, offset)]?.page ?? null;
}

function joined(first: string | null, second: string | null): string | null {
  return first === null ? second : second === null ? first : `${first} ${second}`;
}

/** Fields with the plan's first year where the measure runs over a period and no words tell when it begins. */
function withBeginning(fields: DraftFields, plan: PlanPeriod): DraftFields {
  const { measure, period } = fields;
  if (period.period_start !== null || !OVER_A_PERIOD.has(measure.measure)) return fields;
  const period_start = Math.min(plan.start ?? period.period_end, period.period_end);
  const assumed = [...(period.assumed ?? []), "period_start" as const];
  return { ...fields, period: { ...period, period_start, assumed } };
}

/** 2021年，新增…: what a longer plan says of its first year alone may have come about when it was written. */
function tellsFirstYear(
  { period, measure, table, quote }: DraftFields,
  { start, end }: PlanPeriod,
  text: string,
): boolean {
  if (table !== undefined || start === null || end === null || end - start < LONG_PLAN) return false;
  const at = period.at?.start ?? 0;
  const alone = /^20\d\d年$/.test(period.why) && !/[到至]/.test(text.charAt(at - 1));
  const settled = measure.measure !== "level" || EXPECTED.test(text.slice(quote.start, quote.end));
  return alone && period.period_end === start && settled;
}
/** 2021年，产值预计达到500亿元: how a year that is nearly over is told. */
const EXPECTED = /(?:预计|有望|预估)(?:可|将)?(?:实现|达到?|完成|突破|超过?|增长|为)?/;

/** What is to be said of the name: a link that is not sure and exact has found something wider; an unknown one may be no plain name. */
function nameProblem(
  { known, match, confidence, concept: { name } }: Link,
  fields: DraftFields,
  text: string,
): "new-name" | "wider-indicator" | null {
  const { table, ofRow, subject, quote, valueStart } = fields;
  if (known) return match === "exact" && confidence >= SURE_LINK ? null : "wider-indicator";
  const before = text.slice(quote.start, valueStart ?? quote.end);
  // A row is called what its label prints.
  const label = table?.row ?? (ofRow === true ? subject : undefined);
  if (label !== undefined) return isPlainName(name) || prints(label, name) ? null : "new-name";
  if (mayBeOfNumberBefore(name, text.slice(0, valueStart ?? quote.end))) return "new-name";
  const behind = behindNumber(fields, text);
  const whole =
    isPrintedBefore(name, before) ||
    (isToldBefore(name, before) && isPlainName(name)) ||
    isCountedBehind(name, before.trimEnd(), behind) ||
    (fields.measure.why === INHERITED && isCountedInList(name, before, behind));
  return whole ? null : "new-name";
}
const SURE_LINK = 0.9;
const COUNTED = /^(?:count|person|household)$/;
/** 生猪出栏, 快递业务量: names that say themselves what kind of quantity they are. */
const SAYS_HOW = /(?:出栏|存栏|[产销业务吞吐开行]量)$/;
/** What is doubted of a name whose words stand apart. */
const APART: ReadonlySet<DraftProblem> = new Set(["far-subject", "new-name"]);
/** The chance of a row whose base is another series: a year only stands in for it. */
const MARGIN = 0.9;

/** What is reckoned for a unit of output or of space, whatever list of indicators sets its fall in percent: 单位GDP能耗, 供电煤耗. */
const QUOTIENT = /^(?:单位|万元).{2,}(?:排放|量|强度|用地|面积)$|(?:能|煤|水|电|物|油)耗$|浓度$/;

/** 单位GDP能耗 13%: a percentage for the level of a quotient, which is rather its change. */
const isUnlike = ({ sort, concept }: Link, { measure, quantity }: DraftFields): boolean =>
  measure.measure === "level" &&
  classOfUnit(quantity.unit ?? "") === "ratio" &&
  (sort === "per" || QUOTIENT.test(concept.name));

/** Whether a number stands where rows and columns may be mixed up. */
function isMixedUp({ table, valueStart, quote }: DraftFields, { laidOut = false }: ExtractOptions): boolean {
  if (typeof laidOut === "boolean") return laidOut && table !== undefined;
  const where = spanAt(laidOut, valueStart ?? quote.start);
  return where !== null && (where.of === "all" || (where.of === "tables") === (table !== undefined));
}

/**
 * The row of a draft, without its id, which its place in the document will give it.
 * @param text as stored
 * @param words the same with plain figures and without unseen signs, by which it is judged
 */
export function draftRow(
  read: DraftFields,
  link: Link,
  options: ExtractOptions,
  plan: PlanPeriod,
  text: string,
  words: string,
  place: RegionWords,
  ofOneTrade = false,
): DraftTarget {
  const fields = withBeginning(read, plan);
  const { quantity, measure, period, quote } = fields;
  const at = fields.valueStart;
  const base = baseOf(fields, plan, words);
  const raise = fields.from ?? null;
  const form = changeForm(
    measure.measure,
    fields.words ?? `${measure.why}${fields.subject}${words.slice(quote.start, at ?? quote.end)}`,
  );
  const name = withoutRecognition(link.concept.name);
  const doubtful = !link.known && isDoubtfulName(name, fields.subject, quantity.unit, measure.measure);
  const named = nameProblem(link, fields, words);
  const unsure = [...(link.known ? [] : unknownProblems(fields, words))];
  if (named !== null) unsure.push(named);
  const apart = [...unsure, ...(fields.problems ?? [])].some((one) => APART.has(one));
  const carried = apart && isCarriedName(fields, link.concept.name, words);
  if (ofOneTrade && isAnybodys(fields.subject)) unsure.push("other-owner");
  if (isUnlike(link, fields)) unsure.push("unit-unlike");
  if (fields.table === undefined && leavesWordsOut(fields, link.concept.name, words))
    unsure.push("words-left-out");
  if (tellsFirstYear(fields, plan, words)) unsure.push("past-near");
  if (isMixedUp(fields, options)) unsure.push("laid-out-table");
  const found = draftProblems(fields, unsure, words, base.note !== null, doubtful);
  const problems = carried ? [...found.filter((one) => !APART.has(one)), "name-carried" as const] : found;
  return {
    target_id: "",
    document_id: options.documentId,
    region_code: fields.regionCode ?? options.regionCode,
    indicator_id: link.indicator_id,
    population_id: fields.population ?? null,
    breakdown: fields.breakdown ?? null,
    each: fields.each ?? null,
    tier: fields.tier,
    measure: measure.measure,
    change_direction: form.change_direction,
    pace: form.pace,
    bound: quantity.bound,
    value: quantity.value,
    value_max: quantity.value_max,
    unit: quantity.unit,
    unit_mult: quantity.unit_mult,
    unit_printed: quantity.unit_printed,
    decimals: quantity.decimals,
    base_year: base.year,
    benchmark: fields.benchmark ?? marginBenchmark(fields, text),
    period_start: period.period_start,
    period_end: period.period_end,
    commitment: fields.commitment,
    character: fields.character ?? null,
    agencies: fields.agencies ?? null,
    section: fields.section === "" ? null : fields.section,
    quote: text.slice(quote.start, quote.end),
    quote_start: quote.start,
    quote_end: quote.end,
    value_start: at,
    anchors: draftAnchors(fields, text, place, base.note !== null),
    table_id: fields.table?.id ?? null,
    row_label: fields.table?.row ?? null,
    column_label: fields.table?.column ?? null,
    commitment_id: "",
    principal: true,
    part_of: null,
    page: pageAt(options.pages ?? [], at ?? quote.start),
    status: "draft",
    reviewed_by: null,
    reviewed_on: null,
    note: joined(base.note, raise === null ? null : `Raised or lowered from ${raise}.`),
    note_zh: joined(base.noteZh, raise === null ? null : `由${raise}调整而来。`),
    subject: fields.subject,
    concept: name,
    share: link.concept.share,
    proposed: !link.known,
    link: link.match,
    link_confidence: linkConfidenceOf(link.confidence, problems),
    candidates: link.candidates,
    confidence: confidenceOf(
      problems,
      link.known && named === null,
      base.margin === true ? MARGIN : fields.chance,
      COUNTED.test(quantity.unit ?? "") && !SAYS_HOW.test(link.concept.name),
    ),
    problems,
    why: {
      value: at === null ? "no number" : text.slice(at, Math.min(quote.end, at + 16)),
      bound: quantity.boundWords === "" ? "plain number" : quantity.boundWords,
      measure: measure.why,
      deadline: period.why,
      commitment: fields.commitmentWhy,
      indicator: link.why,
    },
  };
}
