import type { NumberToken } from "../../text/numbers/number-scan.js";
import { readFolded } from "../../text/numbers/quantities.js";
import type { TimeExpression } from "../../text/numbers/times.js";
import { type PlanPeriod, type TimedRole, timeRoles } from "../fields/deadlines.js";
import { isPast, type SectionKind } from "../frame/section-kind.js";
import { LINE_MARK } from "../sentence/line-joins.js";
import { type Enclosed, enclosedIn } from "../sentence/sentence.js";
import { type Sifted, sift } from "../sift/sift.js";
import type { Passage } from "./passages.js";
import { type Recall, recallSentence } from "./recall.js";
import { type RelativeReading, relativeReadings } from "./relative-readings.js";

/** All numbers of a sentence: those that read as targets in their context, and the others with what they are. */
export interface SentenceReading extends Sifted {
  readonly passage: Passage;
  /** What the numbers are read as: the section's kind, or past where the paragraph looks back. */
  readonly kind: SectionKind;
  readonly enclosed: readonly Enclosed[];
  readonly times: readonly TimeExpression[];
  readonly roles: readonly TimedRole[];
  /** Ordinals, vague and ill-formed numerals. */
  readonly loose: readonly NumberToken[];
  /** Commitments against a benchmark without a number. */
  readonly relative: readonly RelativeReading[];
  /** Where the mark of a heading or a list at the sentence's head ends; 0 where there is none. */
  readonly markEnd: number;
  /** What holds behind the sentence. */
  readonly recall: Recall;
}

const NUMERALS = new Uint8Array(65536);
for (const character of "0123456789一二两三四五六七八九十百千万亿零〇") NUMERALS[character.charCodeAt(0)] = 1;
const WORDS_OF_SHARE = /全覆盖|翻番|倍增|翻倍|过半|半数/;

function worthReading(sentence: string): boolean {
  for (let at = 0; at < sentence.length; at++) if (NUMERALS[sentence.charCodeAt(at)] === 1) return true;
  return WORDS_OF_SHARE.test(sentence);
}

const ITEM_MARK = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]{1,3}）|\d{1,3}[、.．](?!\d))/;
const TITLED_MARK = /^(?:专栏|附件|附表|表|图)/;

/** Where the mark of a heading or a list at a sentence's head ends, the number of a titled one included. */
function markEndOf({ sentence, start, paragraph, opensParagraph }: Passage): number {
  if (paragraph !== start && !opensParagraph && !ITEM_MARK.test(sentence)) return 0;
  const mark = LINE_MARK.exec(sentence)?.[0];
  return mark === undefined ? 0 : mark.length + (TITLED_MARK.test(mark) ? 4 : 0);
}

/**
 * Reads a sentence; null where it holds neither a number nor a commitment.
 * @param before what the paragraphs so far say of its time
 * @param taken whether a reviewer takes the number at an offset of the view for a target
 * @param listed whether it is a line of things under a verb above, and so no cell of a table
 */
export function readSentence(
  passage: Passage,
  before: Recall,
  plan: PlanPeriod,
  taken?: (at: number) => boolean,
  listed = false,
): SentenceReading | null {
  const { sentence, section } = passage;
  const against = isPast(section.kind) || section.kind === "glossary" ? [] : relativeReadings(sentence);
  if (against.length === 0 && !worthReading(sentence)) return null;
  const { quantities, times, loose } = readFolded(sentence);
  const enclosed = enclosedIn(sentence);
  const roles = timeRoles(sentence, times, enclosed, plan);
  const markEnd = markEndOf(passage);
  const { kind, recall } = recallSentence(before, sentence, passage.opensParagraph, roles, section.kind);
  const relative = isPast(kind) || kind === "glossary" ? [] : against;
  const { mentions, others } = sift(
    sentence,
    quantities,
    roles,
    enclosed,
    kind,
    markEnd,
    taken === undefined ? undefined : ({ start }) => taken(passage.start + start),
    listed,
  );
  return { mentions, others, passage, kind, enclosed, times, roles, loose, relative, markEnd, recall };
}
