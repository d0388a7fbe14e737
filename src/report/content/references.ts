import type { RootContent } from "mdast";
import { referenceOrder } from "../document-order.js";
import type { Facts } from "../facts.js";
import { numberedList, paragraph } from "../phrase.js";
import { allTargets } from "./appendix.js";
import { ofDocument } from "./sides.js";

/** The documents as a numbered reference list: by GB/T 7714 in Chinese. */
export function references(facts: Facts): RootContent[] {
  const entries = referenceOrder(facts).map((id) => ofDocument(id, "reference", facts));
  // A sentence behind the list would stand alone on a last page.
  return [...allTargets(facts), numberedList(entries.map((entry) => [paragraph(entry)]))];
}
