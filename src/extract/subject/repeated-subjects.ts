import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Tier } from "../../model/codes.js";
import type { Mention } from "../sentence/mention.js";
import { isBareHead, partHead } from "./measure-heads.js";
import { type Run, runAround } from "./number-run.js";
import { LEVELS, tierOf } from "./tier.js";

/** A number that has been read, with its subject. */
export interface ReadSubject<S> {
  readonly mention: Mention;
  readonly subject: S;
}

/** 小学专任教师|本科学历比例, 其中|研究生学历比例: whose shares are told in turn. */
const OF_PERSONS = /^.{2,}?(?:教师|医师|护士|职工|人员|干部|学生|毕业生)(?=.{3,}(?:比例|比重|占比|率)$)/;
const SEVERALLY = /^([^，。；]*?)(?:分别|各)[^，。；]{0,6}(?:20\d\d年(?:底|末)?的|上年的)?$/;

/**
 * The subject of a number of a list that names none, which goes on with the list before it: 2023年关停…20座、治理…30处，
 * 2024年分别关停15座、20处. Null where the lists do not match.
 * @param found the numbers before it, in order
 */
export function repeatedSubject<S extends { readonly phrase: string; readonly tier: Tier | null }>(
  mention: Mention,
  found: readonly ReadSubject<S>[],
): S | null {
  if (found.length < 2 || !/分别|各/.test(mention.clauseLeft)) return null;
  const run = runAround(mention);
  if (run === null || run.count < 2) return null;
  const own = SEVERALLY.exec(behindLast(run.head))?.[1];
  const counterpart = found[found.length - run.count];
  if (own === undefined || counterpart === undefined) return null;
  const part = /^[，（]?其中/.test(own) ? withoutLead(own).name : "";
  const whose = part === "" ? undefined : OF_PERSONS.exec(counterpart.subject.phrase)?.[0];
  const levelled = part === "" ? null : ofLevel(part, counterpart.subject.phrase);
  if (levelled !== null && unitOf(counterpart.mention) === unitOf(mention))
    return { ...counterpart.subject, phrase: levelled, tier: tierOf(part) };
  if (whose !== undefined && unitOf(counterpart.mention) === unitOf(mention))
    return { ...counterpart.subject, phrase: whose + part };
  const measured = ofSameThings(own, run, mention, found);
  if (measured !== null) return { ...counterpart.subject, phrase: measured };
  if (withoutLead(withoutTrail(own, 0), 0).name.length >= 2) return null;
  return unitOf(counterpart.mention) === unitOf(mention) ||
    isGrowthOf(counterpart.mention, mention) ||
    isMultipleOf(counterpart.mention, mention) ||
    isPaceOf(counterpart.mention, mention)
    ? counterpart.subject
    : null;
}

/** 甲、乙存栏量分别达到10万头、20万只、|出栏量分别: the words of a second list in the clause, behind the numbers of the first. */
const behindLast = (head: string): string =>
  head.includes("、") ? head.replace(/^.*分别.*\d[^，。；、\d]*[、，]/, "") : head;

/**
 * 甲、乙存栏量分别达到10万头、20万只，出栏量分别达到15万头、30万只: another measure of the things of the list right before, in their order; null
 * where the words are no measure alone or no such list stands there.
 */
function ofSameThings<S extends { readonly phrase: string }>(
  own: string,
  { count, position }: Run,
  { sentence, segmentStart }: Mention,
  found: readonly ReadSubject<S>[],
): string | null {
  const measure = withoutLead(own.replace(/^[，、]/, ""), 0).name;
  const [last, counterpart] = [found.at(-1 - position), found.at(-count)];
  if (last === undefined || counterpart === undefined || !isMeasureAlone(measure)) return null;
  const { mention } = last;
  const from = mention.quantity.end;
  const behind = sentence.slice(from, from + own.length + 1).replace(/^[，、]/, "");
  if (mention.segmentStart !== segmentStart || !behind.startsWith(own.replace(/^[，、]/, ""))) return null;
  if (runAround(mention)?.count !== count || !/分别|各/.test(mention.clauseLeft)) return null;
  const { thing, head } = partHead(withoutLead(counterpart.subject.phrase).name);
  return thing.length >= 1 && head !== "" && head !== measure ? thing + measure : null;
}
const isMeasureAlone = (words: string): boolean =>
  isBareHead(words) || (words.length > 1 && partHead(words).thing === "");

const LEVEL = new RegExp(`^${LEVELS}级(?:及?以上)?`);

/** 孵化器10家、众创空间20家，其中国家级分别达到2家、5家: those of a level among each; null where the words are no level alone. */
function ofLevel(part: string, whole: string): string | null {
  if (LEVEL.exec(part)?.[0] !== part) return null;
  return part + withoutLead(whole).name.replace(LEVEL, "");
}

/** 分别增长7%、8%，分别达到4万元、2万元: how fast it grows, and in the next clause what it comes to. */
function isGrowthOf(before: Mention, { quantity, clauseStart }: Mention): boolean {
  return (
    before.quantity.dimension === "ratio" &&
    quantity.dimension !== "ratio" &&
    before.clauseEnd + 1 === clauseStart &&
    /(?:增长|增速|增幅)/.test(before.clauseLeft)
  );
}

/** 分别达到200家、100家，分别是2020年的3倍和2.5倍: how many times as many that is. */
function isMultipleOf(before: Mention, { quantity, clauseStart, segmentStart }: Mention): boolean {
  return (
    quantity.unit.startsWith("times") &&
    !before.quantity.unit.startsWith("times") &&
    before.segmentStart === segmentStart &&
    clauseStart - before.clauseEnd < FARTHEST
  );
}

/** How far the first of two amounts may stand before the clause that tells of the pace of both. */
const FARTHEST = 40;

/** 进口突破50亿元，出口突破12亿元，年均分别增长15%和20%: how fast each of the amounts before grows. */
function isPaceOf(before: Mention, { quantity, clauseLeft, clauseStart, segmentStart }: Mention): boolean {
  return (
    quantity.dimension === "ratio" &&
    before.quantity.dimension !== "ratio" &&
    before.segmentStart === segmentStart &&
    clauseStart - before.clauseEnd < FARTHEST &&
    /(?:增长|增速|增幅|下降|提高)/.test(clauseLeft)
  );
}

function unitOf({ quantity }: Mention): string {
  return `${quantity.unit} ${plainUnit(quantity)}`;
}

/** 万家: the unit without what it is taken times. */
const plainUnit = ({ unit_printed }: Mention["quantity"]): string =>
  (unit_printed ?? "").replace(/^[十百千万亿]+/, "");

/** The last subject of the segment that was counted alike; null where there is none. */
export function countedAlike<S>(
  { quantity, segmentStart }: Mention,
  found: readonly ReadSubject<S>[],
): S | null {
  const alike = found.findLast(
    ({ mention }) =>
      mention.segmentStart === segmentStart && mention.quantity.dimension === quantity.dimension,
  );
  return alike?.subject ?? null;
}

/** The last subject of the segment whose number has the unit of this one; null where there is none. */
export function countedInUnit<S>(
  { quantity, segmentStart }: Mention,
  found: readonly ReadSubject<S>[],
): S | null {
  const alike = found.findLast(
    ({ mention }) =>
      mention.segmentStart === segmentStart && plainUnit(mention.quantity) === plainUnit(quantity),
  );
  return alike?.subject ?? null;
}
