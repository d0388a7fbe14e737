import type { Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Pair } from "../../compare/types.js";
import type { DocumentFinding } from "../../findings/finding.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { pairKey } from "../binding.js";
import { byGrade } from "../content/families.js";
import type { Facts } from "../facts.js";
import { toFixedZip } from "../office/fixed-zip.js";
import { answerColumns } from "./answer-columns.js";
import { allTargetColumns, findingColumns, pairColumns, sourceColumns } from "./columns.js";
import { finishSheets } from "./finish-sheets.js";
import { type SheetColumn, toSheet } from "./sheet.js";
import { versionColumns } from "./version-columns.js";

/** What a tree shows in its tables and notes, each thing once, in order. */
interface Shown {
  readonly pairs: readonly Pair[];
  readonly targets: readonly DescribedTarget[];
  readonly findings: readonly DocumentFinding[];
  readonly notes: readonly { readonly number: number; readonly target: DescribedTarget }[];
  /** Headings and paragraphs of the parts that explain: title, method, what was read. */
  readonly about: readonly { readonly section: string; readonly text: string }[];
}

const EXPLAINING: ReadonlySet<string> = new Set(["report", "method", "coverage"]);

function shownIn(tree: Root, facts: Facts): Shown {
  // The workbook holds every pair and every target, also those that the pages only count.
  const pairs = new Map<string, Pair>(
    facts.families
      .flatMap((family) => [...family.pairs, ...family.neighbours])
      .map((pair) => [pairKey(pair), pair]),
  );
  const targets = new Map<string, DescribedTarget>(facts.selected.map((row) => [row.target_id, row]));
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

/**
 * A report as an Excel workbook, by the library `write-excel-file`: the rows that the tree's tables and notes show, with
 * numbers as numbers and bounds and units in columns of their own. The same tree gives the same bytes.
 */
export async function toXlsx(tree: Root, facts: Facts): Promise<Uint8Array> {
  const { default: write } = await import("write-excel-file/node");
  const zh = facts.language === "zh";
  const shown = shownIn(tree, facts);
  const noteColumns = sourceColumns(facts).map(
    ({ title, value, format, most }): SheetColumn<Shown["notes"][number]> => ({
      title,
      value: ({ target }) => value(target),
      ...(format === undefined ? {} : { format: ({ target }) => format(target) }),
      ...(most === undefined ? {} : { most }),
    }),
  );
  const told = byGrade(shown.pairs).filter((pair) => pair.grade !== "not-comparable");
  const sheets = [
    // The answer comes first; of many regions the targets are it, since no pairs are told.
    ...(facts.matrix === null ? [toSheet(zh ? "结论" : "Answer", answerColumns(facts), told)] : []),
    toSheet(zh ? "比较" : "Comparison", pairColumns(facts), shown.pairs, 2),
    toSheet(zh ? "目标" : "Targets", allTargetColumns(facts), shown.targets),
    toSheet(
      zh ? "注释" : "Notes",
      [
        {
          title: zh ? "注" : "note",
          value: (note: Shown["notes"][number]) => note.number,
          format: () => "0",
        },
        { title: zh ? "目标标识" : "target id", value: (note) => note.target.target_id },
        ...noteColumns,
      ],
      shown.notes,
    ),
    toSheet(zh ? "发现" : "Findings", findingColumns(facts), shown.findings),
    ...(facts.versions.size === 0
      ? []
      : [toSheet(zh ? "版本变化" : "Versions", versionColumns(facts), [...facts.versions.values()])]),
    toSheet(
      zh ? "说明" : "About",
      [
        { title: zh ? "部分" : "part", value: (one: Shown["about"][number]) => one.section, most: 24 },
        { title: zh ? "内容" : "text", value: (one) => one.text, most: 110 },
      ],
      shown.about,
    ),
  ];
  const bytes = await write(sheets, { fontFamily: zh ? "等线" : "Calibri", fontSize: 10.5 }).toBuffer();
  return toFixedZip(bytes, {
    date: facts.settings.date,
    title: tree.children[0] === undefined ? "" : plainText(tree.children[0]),
    ...(facts.settings.author === null ? {} : { author: facts.settings.author }),
    change: finishSheets(sheets),
  });
}
