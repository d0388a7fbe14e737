import type { FootnoteDefinition, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { DescribedTarget } from "../../tables/dataset.js";
import type { Facts } from "../facts.js";
import { link, paragraph, phrase, say } from "../phrase.js";
import { ofDocument, ofTarget } from "./sides.js";

/** The name by which a target's passage is found on the evidence page. */
export const passageId = (targetId: string): string => `t-${targetId}`;

/** Where a target is printed: document, number of the document, section, quote, and the way to the passage. */
export function source(target: DescribedTarget, facts: Facts): PhrasingContent[] {
  const zh = facts.language === "zh";
  const title = ofDocument(target.document_id, "title", facts);
  const number = ofDocument(target.document_id, "number", facts);
  const section = target.section === null ? [] : phrase(ofTarget(target, "section", facts));
  const quote = ofTarget(target, "quote", facts);
  const { evidence } = facts.options;
  const passage =
    evidence === undefined
      ? []
      : phrase(" ", link(`${evidence}#${passageId(target.target_id)}`, zh ? "查看原文" : "see the passage"));
  return zh
    ? say`${title}（${number}）${section.length === 0 ? "" : "，"}${section}：“${quote}”${passage}`
    : say`${title} (${number})${section.length === 0 ? "" : ", "}${section}: “${quote}”${passage}`;
}

/** The notes of all targets that a tree refers to, in the order of their first reference. */
export function notes(tree: Root, facts: Facts): FootnoteDefinition[] {
  const met = new Set<string>();
  visit(tree, "footnoteReference", (node) => {
    met.add(node.identifier);
  });
  return [...met].flatMap((identifier) => {
    const target = facts.targets.get(identifier);
    if (target === undefined) return [];
    return { type: "footnoteDefinition" as const, identifier, children: [paragraph(source(target, facts))] };
  });
}
