import type { NumberToken } from "../../text/numbers/number-scan.js";
import type { CommitmentReading } from "../fields/commitments.js";
import type { PeriodReading } from "../fields/periods.js";
import type { DraftFields } from "../row-sink.js";
import type { SentenceContext } from "../sentence/sentence.js";
import { isPlaceAlone } from "../subject/those-ranked.js";

/** Where the clause that holds an offset of a sentence begins. */
export function clauseStart(sentence: string, at: number): number {
  return Math.max(sentence.lastIndexOf("，", at), sentence.lastIndexOf("；", at)) + 1;
}

/** 产值达到500亿元，居全国第五: the words of a rank, with what the clause right before tells the amount of. */
export function rankedWords(
  words: string,
  from: number,
  fields: readonly {
    readonly subject: { readonly phrase: string };
    readonly mention: { readonly clauseEnd: number };
  }[],
): string {
  if (!isPlaceAlone(words)) return words;
  const before = fields.findLast(({ mention }) => mention.clauseEnd + 1 === from);
  return before === undefined ? words : `${before.subject.phrase}${words}`;
}

/**
 * The fields of a draft for a rank aimed at: 世界第三. Quote and place of the number are left to the writer.
 * @param subject the words that say what is ranked, and where
 */
export function rankFields(
  token: NumberToken,
  subject: string,
  { section }: Pick<SentenceContext, "section">,
  period: PeriodReading,
  will: CommitmentReading,
): Omit<DraftFields, "quote" | "valueStart"> {
  return {
    subject: subject.replace(/^(?:力争|将|使|推动)+/, ""),
    tier: null,
    measure: { measure: "level", why: "rank", base_year: null },
    quantity: {
      value: token.value ?? 0,
      value_max: null,
      unit: "rank",
      unit_mult: 0,
      unit_printed: null,
      decimals: 0,
      bound: "eq",
      boundWords: "",
    },
    period,
    commitment: will.commitment,
    commitmentWhy: will.why,
    commitmentAt: will.at,
    section,
    chance: 0.8,
  };
}
