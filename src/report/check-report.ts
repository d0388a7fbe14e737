import type { Nodes, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { Issue } from "../model/issue.js";
import type { MessageCode } from "../model/messages.js";
import type { RowBinding } from "./binding.js";
import type { Facts } from "./facts.js";
import { resolveBinding } from "./resolve-binding.js";

const CHINESE_NUMBER =
  /[〇零一二三四五六七八九十百千万亿两]+(?:个|家|项|件|种|对|倍|成|年|亿|万|元|%|％|个百分点)/u;
const ENGLISH_NUMBER =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|twice|double|half)\b/iu;

/** A number in words of our own: digits of any script, Chinese numerals before a counter, English number words. */
function numberIn(words: string): string | undefined {
  const found = /\p{N}+/u.exec(words) ?? CHINESE_NUMBER.exec(words) ?? ENGLISH_NUMBER.exec(words);
  // 一 before a counter is mostly no number: 一对, 一个, 一项.
  return found === null || /^一\p{L}$/u.test(found[0]) ? undefined : found[0];
}

const rowIsKnown = (row: RowBinding, facts: Facts): boolean => {
  if ("pair" in row) return facts.pairs.has(row.pair);
  if ("target" in row) return facts.targets.has(row.target);
  if ("finding" in row) return facts.findings.has(row.finding);
  if ("version" in row) return facts.versions.has(row.version);
  return facts.documents.has(row.document);
};

/**
 * Walks a content tree and reports every number that has no parent or differs from it, every text that its rows no longer
 * give, and every reference that leads nowhere. An empty list means that the report says what the facts say.
 * @param facts computed anew from the dataset that the report claims to be made from
 */
export function checkTree(tree: Root, facts: Facts): Issue[] {
  const issues: Issue[] = [];
  let section = "";
  const report = (code: MessageCode, received: string, expected?: string): void => {
    issues.push({
      code,
      severity: "error",
      at: section === "" ? {} : { document: section },
      received,
      ...(expected === undefined ? {} : { expected }),
    });
  };
  const checkText = (node: Text): void => {
    const binding = node.data?.binding;
    if (binding === undefined) {
      const number = numberIn(node.value);
      if (number !== undefined) report("report-number-unbound", number, node.value);
      return;
    }
    const made = resolveBinding(binding, facts);
    if (made === null) report("report-row-missing", JSON.stringify(binding));
    else if (made !== node.value) report("report-text-differs", node.value, made);
  };
  const defined = new Set<string>();
  const referred = new Set<string>();
  const ids = new Set<string>();
  const links = new Set<string>();
  const enter = (node: Nodes): void => {
    const id: unknown = "data" in node ? node.data?.hProperties?.id : undefined;
    if (typeof id === "string") {
      if (ids.has(id)) report("report-name-twice", id);
      ids.add(id);
    }
    switch (node.type) {
      case "heading":
        if (typeof id === "string") section = id;
        return;
      case "text":
        checkText(node);
        return;
      case "html":
      case "inlineCode":
      case "code":
        report("report-number-unbound", node.value, node.value);
        return;
      case "image": {
        const description = node.data?.figure?.description ?? [];
        for (const piece of description) checkText(piece);
        const words = description.map((piece) => piece.value).join("");
        if (words !== (node.alt ?? "")) report("report-text-differs", node.alt ?? "", words);
        return;
      }
      case "table":
        for (const piece of node.data?.label ?? []) checkText(piece);
        return;
      case "tableRow":
        if (node.data?.row !== undefined && !rowIsKnown(node.data.row, facts)) {
          report("report-row-missing", JSON.stringify(node.data.row));
        }
        return;
      case "link":
        if (node.url.startsWith("#")) links.add(node.url.slice(1));
        return;
      case "footnoteReference":
        referred.add(node.identifier);
        return;
      case "footnoteDefinition":
        defined.add(node.identifier);
        section = "";
        return;
      default:
        return;
    }
  };
  visit(tree, enter);
  for (const name of referred) if (!defined.has(name)) report("report-row-missing", `[^${name}]`);
  for (const name of links) if (!ids.has(name)) report("report-row-missing", `#${name}`);
  return issues;
}
