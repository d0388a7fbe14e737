import type { Element, ElementContent } from "hast";
import type { Heading, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Language } from "../../model/language.js";
import { unparted } from "./element.js";

const idOf = (heading: Heading): string => {
  const id: unknown = heading.data?.hProperties?.id;
  return typeof id === "string" ? id : "";
};

const item = (heading: Heading, inner: readonly Element[], language: Language): Element => ({
  type: "element",
  tagName: "li",
  properties: {},
  children: [
    {
      type: "element",
      tagName: "a",
      properties: { href: `#${idOf(heading)}` },
      children: unparted(plainText(heading), language),
    },
    ...(inner.length === 0
      ? []
      : [{ type: "element" as const, tagName: "ol", properties: {}, children: [...inner] }]),
  ],
});

/** The table of contents: headings of the second level, with those of the third below them. */
export function contents(tree: Root, language: Language): Element {
  const headings = tree.children.filter((node): node is Heading => node.type === "heading" && node.depth > 1);
  const items: Element[] = [];
  headings.forEach((heading, index) => {
    if (heading.depth !== 2) return;
    const rest = headings.slice(index + 1);
    const next = rest.findIndex((other) => other.depth === 2);
    const inner = next < 0 ? rest : rest.slice(0, next);
    items.push(
      item(
        heading,
        inner.map((one) => item(one, [], language)),
        language,
      ),
    );
  });
  const label = language === "zh" ? "目录" : "Contents";
  const children: ElementContent[] = [
    {
      type: "element",
      tagName: "p",
      properties: { className: ["contents-title"] },
      children: [{ type: "text", value: label }],
    },
    { type: "element", tagName: "ol", properties: {}, children: items },
  ];
  return {
    type: "element",
    tagName: "nav",
    properties: { ariaLabel: label, className: ["contents"] },
    children,
  };
}
