import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Pair } from "../../compare/types.js";
import type { DocumentFinding } from "../../findings/finding.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";

/** What a tree shows in its tables and notes, each thing once, in order. */
export interface ShownRows {
  readonly pairs: readonly Pair[];
  readonly targets: readonly DescribedTarget[];
  readonly findings: readonly DocumentFinding[];
  readonly notes: readonly { readonly number: number; readonly target: DescribedTarget }[];
  /** Headings and paragraphs of the parts that explain: title, method, what was read. */
  readonly about: readonly { readonly section: string; readonly text: string }[];
}

const EXPLAINING: ReadonlySet<string> = new Set(["report", "method", "coverage"]);

/** The rows that a tree shows; pairs and targets all, also those that its pages only count. */
export function shownRows(tree: Root, facts: Facts): ShownRows {
  // The workbook holds every pair and every target, also those that the pages only count.
  const pairs = new Map<string, Pair>(
    facts.families
      .flatMap((family) => [...family.pairs, ...family.neighbours])
      .map((pair) => [pairKey(pair), pair]),
  );
  const targets = new Map<string, DescribedTarget>(
    facts.selected.filter(({ principal }) => principal).map((row) => [row.target_id, row]),
  );
  const findings = new Map<string, DocumentFinding>();
  const notes = new Map<string, DescribedTarget>();
  const keep = <Row>(into: Map<string, Row>, id: string, from: ReadonlyMap<string, Row>): void => {
    const row = from.get(id);
    if (row !== undefined) into.set(id, row);
  };
  visit(tree, (node) => {
    if (node.type === "footnoteReference") keep(notes, node.identifier, facts.targets);
    if (node.type !== "tableRow" || node.data?.row === undefined) return;
    const { row } = node.data;
    if ("pair" in row) keep(pairs, row.pair, facts.pairs);
    else if ("target" in row) keep(targets, row.target, facts.targets);
    else if ("finding" in row) keep(findings, row.finding, facts.findings);
  });
  const about: { section: string; text: string }[] = [];
  let part = "";
  let section = "";
  for (const node of tree.children) {
    if (node.type === "heading") {
      const id: unknown = node.data?.hProperties?.id;
      if (node.depth < 3 && typeof id === "string") part = id;
      section = plainText(node);
    }
    if (!EXPLAINING.has(part)) continue;
    if (node.type === "heading" && node.depth === 1) about.push({ section: "", text: section });
    if (node.type === "paragraph") about.push({ section, text: plainText(node) });
    if (node.type === "list") {
      for (const item of node.children) about.push({ section, text: plainText(item) });
    }
  }
  return {
    pairs: [...pairs.values()],
    targets: [...targets.values()],
    findings: [...findings.values()],
    notes: [...notes.values()].map((target, index) => ({ number: index + 1, target })),
    about,
  };
}
