import type { Paragraph, ParagraphChild } from "docx";
import type { RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Language } from "../../model/language.js";
import { CAPTION_LABELS, type Caption } from "../captions.js";
import type { WordContext } from "./context.js";
import { unbroken } from "./unbroken.js";

const markOf = ({ kind, number }: Caption): string => `${kind}_${number}`;

/** A caption with its number as a sequence field, inside a bookmark that cross-references point to: LibreOffice loses what follows the first word of a field that stands at a line end. */
export function captionParagraph(caption: Caption, context: WordContext, keepNext: boolean): Paragraph {
  const { docx, language } = context;
  const label = CAPTION_LABELS[language][caption.kind];
  return new docx.Paragraph({
    style: "Caption",
    keepNext,
    children: [
      new docx.TextRun(language === "zh" ? label : `${label}\u00a0`),
      new docx.Bookmark({
        id: markOf(caption),
        children: [new docx.SimpleField(`SEQ ${label} \\* ARABIC`, String(caption.number))],
      }),
      new docx.TextRun({
        children: [language === "zh" ? "\u3000" : ". ", ...unbroken(caption.text, docx)],
      }),
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

/** What stands before and after a block. */
export interface Surroundings {
  readonly before: RootContent | undefined;
  readonly following: readonly RootContent[];
}

/**
 * The figures or tables that a paragraph leads to, for references at its end: “图1、表1”. None where the paragraph
 * names a figure or table itself, and where the heading before it is what the caption says.
 */
export function leadsTo(
  node: RootContent,
  { before, following }: Surroundings,
  context: WordContext,
): Caption[] {
  if (node.type !== "paragraph" || captionedIn(node, context).length > 0) return [];
  if (/[图表]\s?\d|\b(?:Figure|Table)\s\d/u.test(plainText(node))) return [];
  const found: Caption[] = [];
  for (const next of following) {
    const here = captionedIn(next, context);
    if (here.length === 0) break;
    found.push(...here);
  }
  if (before?.type === "heading" && found.every(({ text }) => text === plainText(before))) return [];
  return found;
}

/** A cross-reference: the words that lead to it, which end with what kind of caption it is, and the field of its number. */
export function reference(
  lead: string,
  caption: Caption,
  { docx, language }: WordContext,
): readonly [words: string, number: ParagraphChild] {
  const label = CAPTION_LABELS[language][caption.kind];
  const field = new docx.SimpleField(`REF ${markOf(caption)} \\h`, String(caption.number));
  // LibreOffice breaks a Chinese line behind a no-break space, and only a word joiner holds the number.
  return [`${lead}${label}${language === "zh" ? "\u2060" : "\u00a0"}`, field];
}

/** What stands around cross-references, as part of the sentence that they end. */
export const SEE: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  zh: ["（见", "）"],
  en: [" (see ", ")"],
};
