import type { FileChild, IParagraphOptions, Paragraph, ParagraphChild } from "docx";
import type { Heading, List, Paragraph as MdastParagraph, PhrasingContent, RootContent, Text } from "mdast";
import type { Caption } from "../captions.js";
import { captionParagraph, leadsTo, reference, SEE, type Surroundings } from "./caption-paragraph.js";
import { bookmarkOf, type WordContext } from "./context.js";
import { runs } from "./inlines.js";
import { MARKS, NUMBERS, POINTS } from "./styles.js";
import { table } from "./table.js";

function heading(node: Heading, context: WordContext): Paragraph {
  const { docx } = context;
  const levels = [docx.HeadingLevel.TITLE, docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2];
  const level = levels[node.depth - 1] ?? docx.HeadingLevel.HEADING_3;
  const children = runs(node.children, context);
  const mark = bookmarkOf(node, context);
  return new docx.Paragraph({
    heading: level,
    // The title stands a third down its page, the cover.
    ...(node.depth === 1
      ? { spacing: { before: 3600, after: 360 }, alignment: docx.AlignmentType.CENTER }
      : {}),
    // At the top of its page a heading needs no room above.
    ...(node === context.breakBefore ? { spacing: { before: 0, after: 160 }, pageBreakBefore: true } : {}),
    children: mark === undefined ? children : [new docx.Bookmark({ id: mark, children })],
  });
}

function list(node: List, context: WordContext, level: number): FileChild[] {
  // The last reference does not stand alone at the head of a page.
  const nextToLast = node.ordered ? node.children.at(-2) : undefined;
  const kept = context.kept?.has(node) === true;
  return node.children.flatMap((item) =>
    item.children.flatMap((child, index): FileChild[] => {
      if (child.type === "list") return list(child, context, level + 1);
      if (child.type !== "paragraph") return blocks([child], context);
      return [
        new context.docx.Paragraph({
          style: node.ordered ? "Reference" : "ListParagraph",
          numbering: node.ordered
            ? { reference: NUMBERS, level: 0 }
            : { reference: POINTS, level: Math.min(level, MARKS.length - 1) },
          keepNext: kept || item.children[index + 1]?.type === "list" || item === nextToLast,
          children: runs(child.children, context),
        }),
      ];
    }),
  );
}

/** A sentence with references to figures and tables before its full stop. */
function withReferences(
  nodes: readonly PhrasingContent[],
  captions: readonly Caption[],
  context: WordContext,
): ParagraphChild[] {
  const last = nodes.at(-1);
  const text = last?.type === "text" ? last.value : "";
  const stop = /[。.：:]$/u.exec(text)?.[0] ?? "";
  const before =
    last?.type === "text"
      ? [...nodes.slice(0, -1), { ...last, value: text.slice(0, text.length - stop.length) }]
      : nodes;
  const [open, close] = SEE[context.language];
  const words = (value: string): Text => ({ type: "text", value });
  const joint = context.language === "zh" ? "、" : ", ";
  return [
    ...captions.flatMap((caption, index) => {
      const [lead, number] = reference(index === 0 ? open : joint, caption, context);
      return [...runs([...(index === 0 ? before : []), words(lead)], context), number];
    }),
    ...runs([words(close + stop)], context),
  ];
}

/** The look of a paragraph of the cover: the byline stands in its lower third. */
function coverStyle(
  node: MdastParagraph,
  { before }: Surroundings,
  { cover }: WordContext,
): IParagraphOptions {
  if (cover !== true) return {};
  if (node.data?.signed === undefined) return { style: "CoverText" };
  const first = before?.type !== "paragraph" || before.data?.signed === undefined;
  return { style: "CoverByline", ...(first ? { spacing: { before: 4200 } } : {}) };
}

/** A paragraph, with references to the figures and tables it leads to; pictures in it have their captions below. */
function paragraph(node: MdastParagraph, around: Surroundings, context: WordContext): Paragraph[] {
  const { docx } = context;
  const kept = context.kept?.has(node) === true;
  const captions = node.children.flatMap((one) => {
    const caption = one.type === "image" ? context.captions.get(one) : undefined;
    return caption === undefined ? [] : [captionParagraph(caption, context, kept)];
  });
  const references = leadsTo(node, around, context);
  const children =
    references.length === 0
      ? runs(node.children, context)
      : withReferences(node.children, references, context);
  return [
    new docx.Paragraph({
      ...coverStyle(node, around, context),
      keepNext: captions.length > 0 || references.length > 0 || kept,
      // The line of a picture is as high as the picture: a multiple of it would leave room above.
      ...(captions.length > 0 ? { spacing: { after: 20, line: 240, lineRule: docx.LineRuleType.AUTO } } : {}),
      children,
    }),
    ...captions,
  ];
}

/** Block content as paragraphs and tables of a Word file. Footnotes are written by whoever refers to them. */
export function blocks(nodes: readonly RootContent[], context: WordContext): FileChild[] {
  return nodes.flatMap((node, index): FileChild[] => {
    switch (node.type) {
      case "heading":
        return [heading(node, context)];
      case "paragraph":
        return paragraph(node, { before: nodes[index - 1], following: nodes.slice(index + 1) }, context);
      case "list":
        return list(node, context, 0);
      case "table":
        return table(node, context);
      case "footnoteDefinition":
        return [];
      default:
        return "children" in node ? blocks(node.children as RootContent[], context) : [];
    }
  });
}
