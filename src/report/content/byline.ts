import type { Paragraph } from "mdast";
import type { Facts } from "../facts.js";
import { bound, paragraph } from "../phrase.js";

/** Who signs a report and when, in the order of a cover. */
const SIGNED = ["unit", "author", "date"] as const;

/** Unit, author and date, each a line of the cover; none of those that are not told. */
export function byline(facts: Facts): Paragraph[] {
  return SIGNED.filter((show) => facts.settings[show] !== null).map((show) => ({
    ...paragraph(bound({ from: "setting", show }, facts)),
    data: { signed: show },
  }));
}
