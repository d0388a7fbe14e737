import type { PhrasingContent } from "mdast";
import type { Pair } from "../../compare/types.js";
import type { Bilingual } from "../../model/language.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { bound } from "../phrase.js";

/** The mark between counts in a Chinese list. */
export const ENUMERATED: Bilingual = { zh: "、", en: ", " };

/** How many pairs there are, as a sentence counts them. */
export const countOf = (pairs: readonly Pair[], facts: Facts): PhrasingContent =>
  bound({ from: "count", of: "pairs", ids: pairs.map(pairKey) }, facts);
