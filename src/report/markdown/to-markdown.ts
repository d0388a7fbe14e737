import { createRequire } from "node:module";
import type { Html, Root, RootContent, TableRow, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { forMarkdown } from "../../model/clean-text.js";

const require = createRequire(import.meta.url);

/** Markdown has no names for headings and rows; an empty anchor before them carries the name. */
const anchor = (id: string): Html => ({ type: "html", value: `<a id="${id.replace(/[^\w-]/gu, "-")}"></a>` });

const nameOf = (node: RootContent | TableRow): string | undefined => {
  const id: unknown = node.data?.hProperties?.id;
  return typeof id === "string" ? id : undefined;
};

/**
 * Words that no reader of Markdown takes for anything else: no white space but single blanks inside, none of the marks that
 * any of the rules of the writer names. It would try all of its rules on each of several thousand texts.
 */
const PLAIN = /^[^\s!-$&-+\-.:<-@[-`{-~]+(?: [^\s!-$&-+\-.:<-@[-`{-~]+)*$/u;

/**
 * A report as GitHub Flavored Markdown: tables, footnotes, charts as image files beside it.
 * @param figureUrl the address of a figure's image file
 */
export function toMarkdown(tree: Root, figureUrl: (id: string) => string): string {
  const copy = structuredClone(tree);
  const linked = new Set<string>();
  visit(copy, "link", (node) => {
    if (node.url.startsWith("#")) linked.add(node.url.slice(1));
  });
  visit(copy, (node) => {
    if (node.type === "text" || node.type === "inlineCode") node.value = forMarkdown(node.value);
    switch (node.type) {
      case "image": {
        const id = node.data?.figure?.id;
        if (id !== undefined) node.url = figureUrl(id);
        return;
      }
      case "heading": {
        const name = nameOf(node);
        if (name === undefined || !linked.has(name)) return;
        node.children.unshift(anchor(name));
        return SKIP;
      }
      case "tableRow": {
        const name = nameOf(node);
        if (name !== undefined && linked.has(name)) node.children[0]?.children.unshift(anchor(name));
        return;
      }
      default:
        return;
    }
  });
  const { gfmToMarkdown }: typeof import("mdast-util-gfm") = require("mdast-util-gfm");
  const write: typeof import("mdast-util-to-markdown") = require("mdast-util-to-markdown");
  return write.toMarkdown(copy, {
    bullet: "-",
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: {
      text: (node: Text, parent, state, info) =>
        PLAIN.test(node.value) ? node.value : write.defaultHandlers.text(node, parent, state, info),
    },
  });
}
