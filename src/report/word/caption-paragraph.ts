import type { Paragraph, ParagraphChild } from "docx";
import type { RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { forXml } from "../../model/clean-text.js";
import type { Language } from "../../model/language.js";
import { CAPTION_LABELS, type Caption, captionName } from "../captions.js";
import type { WordContext } from "./context.js";

const markOf = ({ kind, number }: Caption): string => `${kind}_${number}`;

/** A caption with its number as a sequence field, inside a bookmark that cross-references point to. */
export function captionParagraph(caption: Caption, context: WordContext, keepNext: boolean): Paragraph {
  const { docx, language } = context;
  const label = CAPTION_LABELS[language][caption.kind];
  return new docx.Paragraph({
    style: "Caption",
    keepNext,
    children: [
      new docx.Bookmark({
        id: markOf(caption),
        children: [
          new docx.TextRun(language === "zh" ? label : `${label}\u00a0`),
          new docx.SimpleField(`SEQ ${label} \\* ARABIC`, String(caption.number)),
        ],
      }),
      new docx.TextRun(`${language === "zh" ? "\u3000" : ". "}${forXml(caption.text)}`),
    ],
  });
}

/** The captioned nodes in a block: a table, or pictures in a paragraph. */
const captionedIn = (node: RootContent | undefined, context: WordContext): Caption[] => {
  const nodes = node?.type === "paragraph" ? node.children : node === undefined ? [] : [node];
  return nodes.flatMap((one) => {
    const caption = one.type === "image" || one.type === "table" ? context.captions.get(one) : undefined;
    return caption === undefined ? [] : [caption];
  });
};

/**
 * The cross-references at the end of a paragraph that leads to figures or tables: “图1、表1”. None where the paragraph
 * names a figure or table itself.
 */
export function leadsTo(
  node: RootContent,
  following: readonly RootContent[],
  context: WordContext,
): ParagraphChild[] {
  const { docx, language } = context;
  const zh = language === "zh";
  if (node.type !== "paragraph" || captionedIn(node, context).length > 0) return [];
  if (/[图表]\s?\d|\b(?:Figure|Table)\s\d/u.test(plainText(node))) return [];
  const found: Caption[] = [];
  for (const next of following) {
    const here = captionedIn(next, context);
    if (here.length === 0) break;
    found.push(...here);
  }
  if (found.length === 0) return [];
  const references = found.flatMap((caption, index): ParagraphChild[] => [
    ...(index === 0 ? [] : [new docx.TextRun(zh ? "、" : ", ")]),
    new docx.SimpleField(`REF ${markOf(caption)} \\h`, captionName(caption, language)),
  ]);
  return references;
}

/** What stands around cross-references, as part of the sentence that they end. */
export const SEE: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  zh: ["（见", "）"],
  en: [" (see ", ")"],
};
