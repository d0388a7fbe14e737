import type { RootContent } from "mdast";
import type { Facts } from "../facts.js";
import { joined, list, paragraph } from "../phrase.js";
import { allTargets } from "./appendix.js";
import { documentsOf } from "./coverage.js";
import { ofDocument } from "./sides.js";

/** More documents than this run on in one paragraph. */
const MOST_LINES = 12;

/** The documents in the order of the regions, within a region in that of the table of documents. */
function byRegion(facts: Facts): string[] {
  const order = (id: string): number => facts.regions.indexOf(facts.documents.get(id)?.region_code ?? "");
  const place = (id: string): number => (order(id) < 0 ? facts.regions.length : order(id));
  return documentsOf(facts).sort((a, b) => place(a) - place(b));
}

/** The documents as a reference list: by GB/T 7714 in Chinese. */
export function references(facts: Facts): RootContent[] {
  const entries = byRegion(facts).map((id) => ofDocument(id, "reference", facts));
  const running = entries.map((entry) => [entry]);
  return [
    entries.length <= MOST_LINES
      ? list(entries.map((entry) => [paragraph(entry)]))
      : paragraph(joined(running, { zh: "\u3000", en: " " }, facts.language)),
    ...allTargets(facts),
  ];
}
