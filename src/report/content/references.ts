import type { RootContent } from "mdast";
import type { Facts } from "../facts.js";
import { list, paragraph, phrase } from "../phrase.js";
import { documentsOf } from "./coverage.js";
import { ofDocument } from "./sides.js";

/** More documents than this run on in one paragraph. */
const MOST_LINES = 12;

/** The documents as a reference list: by GB/T 7714 in Chinese. */
export function references(facts: Facts): RootContent[] {
  const entries = documentsOf(facts).map((id) => ofDocument(id, "reference", facts));
  if (entries.length <= MOST_LINES) return [list(entries.map((entry) => [paragraph(entry)]))];
  const space = facts.language === "zh" ? "\u3000" : " ";
  return [paragraph(entries.flatMap((entry, index) => (index === 0 ? [entry] : phrase(space, entry))))];
}
