import type { Paragraph } from "docx";
import type { Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Language } from "../../model/language.js";
import { cleanText } from "../office/clean-text.js";
import { toFixedZip } from "../office/fixed-zip.js";
import { blocks } from "./blocks.js";
import { withContents } from "./contents-field.js";
import { wordContext } from "./context.js";
import { runs, STAND_IN } from "./inlines.js";
import { packStored } from "./pack-stored.js";
import type { Picture } from "./picture.js";
import { PAGE, wordLists, wordStyles } from "./styles.js";

/** What a Word file needs beside its tree. */
export interface DocxOptions {
  readonly language: Language;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly author: string | null;
  readonly date: string | null;
}

/** Sets the numbers of repeated notes as Word sets those of first ones; the library gives such fields no style. */
function withRaisedNumbers(xml: string): string {
  return xml.replace(
    /(<w:fldSimple w:instr="NOTEREF [^"]*">)<w:r>/gu,
    '$1<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>',
  );
}

/**
 * A report as a Word file (Office Open XML), by the `docx` library: styles by Word's own names, headings, native tables
 * with repeated header rows, footnotes, a field of contents, page numbers, A4. The same tree gives the same bytes.
 */
export async function toDocx(tree: Root, options: DocxOptions): Promise<Uint8Array> {
  const docx = await import("docx");
  const { language } = options;
  const context = wordContext(tree, docx, options.pictures);
  const isSection = (node: RootContent): boolean => node.type === "heading" && node.depth > 1;
  const start = tree.children.findIndex(isSection);
  const first = start < 0 ? tree.children.length : start;
  const [title] = tree.children;
  const label = language === "zh" ? "目录" : "Contents";
  const front = blocks(tree.children.slice(0, first), context);
  const body = blocks(tree.children.slice(first), { ...context, breakBefore: tree.children[first] });
  const footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  for (const [identifier, number] of context.numbers) {
    const content = context.definitions.get(identifier)?.children ?? [];
    footnotes[number] = {
      children: content.flatMap((child) =>
        child.type === "paragraph"
          ? [new docx.Paragraph({ style: "FootnoteText", children: runs(child.children, context) })]
          : [],
      ),
    };
  }
  const number = new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [
      new docx.TextRun({ size: 17, children: [docx.PageNumber.CURRENT, " / ", docx.PageNumber.TOTAL_PAGES] }),
    ],
  });
  const file = new docx.Document({
    title: title === undefined ? "" : cleanText(plainText(title)),
    creator: cleanText(options.author ?? "cross-province"),
    lastModifiedBy: cleanText(options.author ?? "cross-province"),
    description: "",
    styles: wordStyles(language, docx.LineRuleType.AUTO),
    numbering: wordLists(docx.LevelFormat.BULLET, docx.AlignmentType.LEFT),
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.vertical,
              bottom: PAGE.vertical,
              left: PAGE.horizontal,
              right: PAGE.horizontal,
            },
          },
        },
        footers: { default: new docx.Footer({ children: [number] }) },
        children: [
          ...front,
          new docx.Paragraph({ style: "Caption", children: [new docx.TextRun(label)] }),
          new docx.TableOfContents(label, { hyperlink: true, headingStyleRange: "1-2" }),
          ...body,
        ],
      },
    ],
  });
  const bytes = await packStored(docx, file);
  return toFixedZip(bytes, {
    date: options.date,
    change: (path, xml) => {
      if (path === "word/document.xml") {
        return withRaisedNumbers(withContents(xml, tree, context.bookmarks));
      }
      // The library can't say which style paragraphs without one have.
      return path === "word/styles.xml"
        ? xml.replace(/<w:style w:type="paragraph" w:styleId="Normal"/u, '$& w:default="1"')
        : xml;
    },
    replace: (path, content) => {
      if (!path.startsWith("word/media/")) return content;
      const name = new TextDecoder().decode(content);
      return options.pictures.get(name.slice(STAND_IN.length))?.png ?? content;
    },
  });
}
