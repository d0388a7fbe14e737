import type { List, Paragraph, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { displayWidth } from "../../text/text-table.js";

/** Columns of text that fill two thirds of a page, and a quarter of one: both together stand on one page. */
const MOST = { before: 2600, last: 900 } as const;

const isProse = (node: RootContent): node is Paragraph | List =>
  node.type === "paragraph" || node.type === "list";

const isShort = (nodes: readonly RootContent[], most: number): boolean =>
  nodes.every(isProse) && nodes.reduce((columns, node) => columns + displayWidth(plainText(node)), 0) <= most;

/**
 * The blocks kept on the page of what follows them: the prose of the last two sections, where both are short. A last section of a few lines then takes it along, instead of standing alone on a page that is nearly empty.
 */
export function keptSections(nodes: readonly RootContent[]): ReadonlySet<RootContent> {
  const headings = nodes.flatMap((node, index) => (node.type === "heading" ? [index] : []));
  const [start, end] = headings.slice(-2);
  if (start === undefined || end === undefined) return new Set();
  const before = nodes.slice(start + 1, end);
  const last = nodes.slice(end + 1).filter(({ type }) => type !== "footnoteDefinition");
  // A long list of references goes over pages wherever it begins.
  return new Set(isShort(before, MOST.before) && isShort(last, MOST.last) ? [...before, ...last] : []);
}
