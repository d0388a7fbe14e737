import type { RootContent } from "mdast";
import type { Facts } from "../facts.js";
import { joined, list, paragraph } from "../phrase.js";
import { documentsOf } from "./coverage.js";
import { ofDocument } from "./sides.js";

/** More documents than this run on in one paragraph. */
const MOST_LINES = 12;

/** The documents as a reference list: by GB/T 7714 in Chinese. */
export function references(facts: Facts): RootContent[] {
  const entries = documentsOf(facts).map((id) => ofDocument(id, "reference", facts));
  if (entries.length <= MOST_LINES) return [list(entries.map((entry) => [paragraph(entry)]))];
  const running = entries.map((entry) => [entry]);
  return [paragraph(joined(running, { zh: "\u3000", en: " " }, facts.language))];
}
