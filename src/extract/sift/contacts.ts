import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { CONTACT_BEFORE } from "./lexicon-context.js";

/** Whether a number is a telephone number, a postal code or another identifier. */
export function isContact(mention: Mention): boolean {
  return (
    !mention.quantity.hasUnit &&
    ((mention.quantity.boundWords === "" &&
      mention.words.match(CONTACT_BEFORE, ending(mention.clauseLeft))) ||
      (mention.quantity.value >= 1e7 &&
        mention.quantity.decimals === 0 &&
        (mention.quantity.tokens[0]?.text.length ?? 0) >= 8))
  );
}
