import type { Paragraph } from "docx";
import type { Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { forXml } from "../../model/clean-text.js";
import type { Language } from "../../model/language.js";
import { toFixedZip } from "../office/fixed-zip.js";
import { blocks } from "./blocks.js";
import { withContents } from "./contents-field.js";
import { type WordContext, wordContext } from "./context.js";
import { runs, STAND_IN } from "./inlines.js";
import { keptFigures } from "./kept-figures.js";
import { keptSections } from "./kept-sections.js";
import { withLineRules } from "./line-rules.js";
import { packStored } from "./pack-stored.js";
import { pageFrame } from "./page-frame.js";
import type { Picture } from "./picture.js";
import { SAME_AS, shortNotes } from "./short-notes.js";
import { OWN_AREA, PAGE, type TextArea, wordLists, wordStyles } from "./styles.js";

/** What a Word file needs beside its tree. */
export interface DocxOptions {
  readonly language: Language;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly author: string | null;
  readonly date: string | null;
  /** The area of a page that tables and pictures have to fit (default: that of our own page). */
  readonly area?: TextArea;
}

/** Sets the numbers of repeated notes as Word sets those of first ones; the library gives such fields no style. */
function withRaisedNumbers(xml: string): string {
  return xml.replace(
    /(<w:fldSimple w:instr="NOTEREF [^"]*">)<w:r>/gu,
    '$1<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>',
  );
}

/** Numbers the bookmarks, to all of which the library gives one number: an inner one ends before its outer one. */
function withBookmarkNumbers(xml: string): string {
  const open: number[] = [];
  let last = 0;
  return xml.replace(/(<w:bookmark(Start|End)\b[^>]*?w:id=")\d+/gu, (_, before: string, side: string) => {
    if (side === "Start") open.push(++last);
    return `${before}${side === "Start" ? last : (open.pop() ?? last)}`;
  });
}

/** Languages of the document's properties. */
const LOCALES: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };

/** The library can't say which styles paragraphs and runs without one have. */
const withDefaults = (xml: string): string =>
  xml
    .replace(/<w:style w:type="paragraph" w:styleId="Normal"/u, '$& w:default="1"')
    .replace(
      "</w:docDefaults>",
      '$&<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    );

/** The notes, each document named in full once. */
function footnotesOf(context: WordContext): Record<string, { readonly children: readonly Paragraph[] }> {
  const { docx, language } = context;

  const footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  for (const [number, notes] of shortNotes(context.numbers, context.definitions)) {
    footnotes[number] = {
      children: notes.map(({ sameAs, children }) => {
        const rest = runs(children, context);
        const start =
          sameAs === null
            ? []
            : [
                new docx.TextRun(SAME_AS[language]),
                new docx.SimpleField(`NOTEREF note_${sameAs} \\h`, String(sameAs)),
              ];
        return new docx.Paragraph({ style: "FootnoteText", children: [...start, ...rest] });
      }),
    };
  }
  return footnotes;
}

/**
 * A report as a Word file (Office Open XML), by the `docx` library: styles by Word's own names, headings, native tables
 * with repeated header rows, footnotes, a field of contents, page numbers, A4. The same tree gives the same bytes.
 */
export async function toDocx(tree: Root, options: DocxOptions): Promise<Uint8Array> {
  const docx = await import("docx");
  const { language } = options;
  const context = wordContext(tree, docx, { area: OWN_AREA, ...options });
  const isSection = (node: RootContent): boolean => node.type === "heading" && node.depth > 1;
  const start = tree.children.findIndex(isSection);
  const first = start < 0 ? tree.children.length : start;
  const [title] = tree.children;
  const label = language === "zh" ? "目录" : "Contents";
  const front = blocks(tree.children.slice(0, first), { ...context, cover: true });
  const sections = tree.children.slice(first);
  // How high lines are in the styles of a template is not known, and LibreOffice leaves out what is kept together on more than a page.
  const kept = new Set(
    options.area === undefined ? [...keptSections(sections), ...keptFigures(sections, context)] : [],
  );
  const body = blocks(sections, { ...context, breakBefore: sections[0], kept });
  const footnotes = footnotesOf(context);
  const name = title === undefined ? "" : forXml(plainText(title));
  const file = new docx.Document({
    title: name,
    subject: name,
    creator: forXml(options.author ?? "cross-province"),
    lastModifiedBy: forXml(options.author ?? "cross-province"),
    description: "",
    styles: wordStyles(language, docx.LineRuleType.AUTO, context.area),
    numbering: wordLists(docx.LevelFormat, docx.AlignmentType.LEFT),
    footnotes,
    sections: [
      {
        properties: {
          titlePage: true,
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
        ...pageFrame(name, docx),
        children: [
          ...front,
          new docx.Paragraph({
            style: "Contents",
            pageBreakBefore: true,
            children: [new docx.TextRun(label)],
          }),
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
        return withBookmarkNumbers(withRaisedNumbers(withContents(xml, tree, context.bookmarks)));
      }
      if (path === "word/styles.xml") return withDefaults(xml);
      if (path === "word/settings.xml") return withLineRules(xml);
      return path === "docProps/core.xml"
        ? xml.replace("</cp:coreProperties>", `<dc:language>${LOCALES[language]}</dc:language>$&`)
        : xml;
    },
    replace: (path, content) => {
      if (!path.startsWith("word/media/")) return content;
      const name = new TextDecoder().decode(content);
      return options.pictures.get(name.slice(STAND_IN.length))?.png ?? content;
    },
  });
}
