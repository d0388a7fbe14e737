import type { List, Paragraph, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { displayWidth } from "../../text/text-table.js";

/** Columns of text that fill two thirds of a page: what is longer cannot be kept on the page of what follows it. */
const MOST = 2600;

const isProse = (node: RootContent): node is Paragraph | List =>
  node.type === "paragraph" || node.type === "list";

/**
 * The blocks kept on the page of what follows them: the prose of the last section but one, where it is short. A last section of a few
 * lines then takes it along, instead of standing alone on a page that is nearly empty.
 */
export function keptSections(nodes: readonly RootContent[]): ReadonlySet<RootContent> {
  const headings = nodes.flatMap((node, index) => (node.type === "heading" ? [index] : []));
  const [start, end] = headings.slice(-2);
  if (start === undefined || end === undefined) return new Set();
  const section = nodes.slice(start + 1, end);
  const columns = section.reduce((sum, node) => sum + displayWidth(plainText(node)), 0);
  return new Set(section.every(isProse) && columns <= MOST ? section : []);
}
