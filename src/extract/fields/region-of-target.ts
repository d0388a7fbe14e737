import { regionsInText } from "../../concepts/regions/regions-in-text.js";
import type { DraftProblem } from "../../model/draft-problems.js";
import type { RegionRow } from "../../model/rows.js";
import type { Span } from "../../text/span.js";
import type { Mention } from "../sentence/mention.js";
import { type RegionRole, regionAtHead } from "./region-at-head.js";
import { extentOf, wholeRegionIn } from "./whole-region.js";

/** The region that a target is of, and where that is told. */
export interface RegionReading {
  readonly code: string;
  /** Where words name it, in the view; null where it is the document's own, or its place is not known. */
  readonly at: Span | null;
  readonly problem: DraftProblem | null;
}

/** What is known of the place where a sentence stands. */
export interface RegionFrame {
  /** The code of the document's region. */
  readonly own: string;
  readonly known: readonly Pick<RegionRow, "region_code" | "name_zh">[];
  /** Where the sentence begins in the view. */
  readonly start: number;
  /** The words of its paragraph before it. */
  readonly before: () => string;
  /** The heading that it stands under. */
  readonly heading: string;
}

/** Words further from a number than this do not tell its region; it keeps the work on a number bounded. */
const REACH = 260;
/** 沅江芦苇等10个产业园: a place within the example of what is counted; one where something is built before it (长沙建设甲、乙等) stays. */
const EXAMPLES =
  /(?:^|[，、；])(?![^，、；]{0,12}(?:建[设成]|新建|打造|培育|创建|形成|实施|引进|布局))[^，、；\d]{2,24}等(?=\d|$)/g;
/** What joins regions that are named together. */
const JOINED = /^(?:[、—\-～和与及]|以及|等)/u;

/** The last region of a kind (市, 县) that words name; null where they name none, or several together. */
function lastOfKind(words: string, kind: string, own: string): { code: string; span: Span } | null {
  const named = regionsInText(words, { within: own, short: true }).filter(
    ({ region }) => region.region_code !== own && region.name_zh.endsWith(kind),
  );
  const [last, before] = [named.at(-1), named.at(-2)];
  if (last === undefined || JOINED.test(words.slice(last.end))) return null;
  if (before !== undefined && JOINED.test(words.slice(before.end, last.start))) return null;
  return { code: last.region.region_code, span: last };
}

/** 支持长沙建设充电桩，到2025年全市…: the region that a whole of its kind means, from the sentence, its paragraph or its heading. */
function meantByWhole(kind: string, sentence: string, end: number, frame: RegionFrame): RegionReading {
  const { own, start, heading } = frame;
  const first = Math.max(0, end - REACH);
  const here = lastOfKind(sentence.slice(first, end), kind, own);
  if (here !== null) {
    const at = { start: start + first + here.span.start, end: start + first + here.span.end };
    return { code: here.code, at, problem: null };
  }
  const before = frame.before();
  const above = lastOfKind(before, kind, own);
  if (above !== null) {
    const from = start - before.length;
    const at = { start: from + above.span.start, end: from + above.span.end };
    return { code: above.code, at, problem: "region-carried" };
  }
  const headed = lastOfKind(heading, kind, own);
  return {
    code: headed?.code ?? own,
    at: null,
    problem: headed === null ? "region-unclear" : "region-carried",
  };
}

/** What one stretch of a sentence tells of the region: one by name, or a whole one; null where it tells nothing. */
function toldIn(
  words: string,
  from: number,
  sentence: string,
  frame: RegionFrame,
): (RegionReading & { readonly role: RegionRole }) | null {
  const { own, known, start } = frame;
  const whole = wholeRegionIn(words);
  const extent = whole === null ? null : extentOf(whole.kind, own, known);
  if (whole !== null && extent !== null) {
    if (extent === "narrower") {
      const { code, at, problem } = meantByWhole(whole.kind, sentence, from + whole.start, frame);
      return { code, at, problem, role: "subject" };
    }
    return { code: own, at: null, problem: extent === "own" ? null : "region-unclear", role: "subject" };
  }
  const head = regionAtHead(words, own, known);
  if (head === null) return null;
  if (head.code === "several" || head.code === own)
    return { code: own, at: null, problem: null, role: "subject" };
  const at = { start: start + from + head.start, end: start + from + head.end };
  return { code: head.code, at, problem: null, role: head.role };
}

/** What the last clause before a number's own that speaks of a region hands on; null where none does. */
function carriedTo(
  { sentence, segmentStart, clauseStart }: Mention,
  frame: RegionFrame,
): RegionReading | null {
  let end = clauseStart;
  for (const clause of sentence
    .slice(segmentStart, clauseStart)
    .split(/(?<=，)/u)
    .reverse()) {
    const from = end - clause.length;
    const told = toldIn(clause, from, sentence, frame);
    if (told?.role === "place" || told?.code === frame.own) return null;
    if (told?.role === "actor") return { code: frame.own, at: null, problem: "region-carried" };
    if (told !== null) return { ...told, problem: told.problem ?? "region-carried" };
    end = from;
  }
  return null;
}

/**
 * The region of a target: that which its item or its clause names at its head (长沙电网供电能力, 全市), else that of the last clause of
 * its part of the sentence that speaks of one, which is doubtful; the document's own where none does, where several are named together,
 * or where one is only told to act (支持长沙建设基地，…).
 */
export function regionOf(mention: Mention, frame: RegionFrame): RegionReading {
  const { sentence, left, clauseLeft, quantity } = mention;
  for (const printed of [left, clauseLeft]) {
    const words = printed.replace(EXAMPLES, (example) => "※".repeat(example.length));
    const told = toldIn(words, quantity.outerStart - words.length, sentence, frame);
    if (told !== null) return told;
  }
  return carriedTo(mention, frame) ?? { code: frame.own, at: null, problem: null };
}
