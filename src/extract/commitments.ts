import type { Commitment } from "../model/codes.js";
import type { Frame } from "./deadlines.js";
import { STRIVE } from "./lexicon-context.js";
import type { Mention } from "./mention.js";

/** The commitment of a mention and the word that decided it. */
export interface CommitmentReading {
  readonly commitment: Commitment;
  readonly why: string;
}

const NUMERIC = /\d|[一二三四五六七八九十百千万]+[个家项年]/;

const HEAD_NOISE =
  /(?:到|至|在|于)?(?:20\d\d年?|[“"]?十[一二三四五六]五[”"]?|[\d一二三四五]+年)(?:规划)?(?:期|时期)?(?:末|底|前|内)*|^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.、])|[，,。：:\s]|其中|主要目标|通过/g;

/**
 * Whether 力争, 争取 or 努力 governs a number. At the head of a sentence (behind a date at most) it governs all that follows,
 * across ；; within a sentence 力争 and 争取 govern what follows up to a new deadline or 确保, 努力 its own clause.
 */
export function commitmentOf(mention: Mention, frame: Frame | null): CommitmentReading {
  const { sentence, quantity } = mention;
  STRIVE.lastIndex = 0;
  let last: { start: number; end: number; word: string } | null = null;
  for (let match = STRIVE.exec(sentence); match !== null; match = STRIVE.exec(sentence)) {
    if (match.index >= quantity.start) break;
    const candidate = { start: match.index, end: match.index + match[0].length, word: match[0] };
    const between = sentence.slice(candidate.end, quantity.outerStart);
    const renewed = mention.roles.some(
      (role) =>
        role.role === "deadline" &&
        /20|五/.test(role.words) &&
        role.start > candidate.end + 2 &&
        role.end <= quantity.start &&
        /[，；。]/.test(sentence.slice(candidate.end, role.start)),
    );
    if (renewed || /[，；]确保|[，；]必须/.test(between)) continue;
    const head = sentence.slice(0, candidate.start).replace(HEAD_NOISE, "").length <= 4;
    const near = !/[，；。]/.test(between);
    const ownClause = between.slice(0, between.search(/[，；。]/));
    if (head || near || (candidate.word !== "努力" && NUMERIC.test(ownClause))) last = candidate;
  }
  if (last !== null) return { commitment: "strive", why: last.word };
  if (frame?.strive === true && mention.roles.every((role) => role.role !== "deadline"))
    return { commitment: "strive", why: frame.source };
  return { commitment: "firm", why: "" };
}
