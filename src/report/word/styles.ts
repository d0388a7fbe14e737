import type { AlignmentType, INumberingOptions, IStylesOptions, LevelFormat, LineRuleType } from "docx";
import type { Language } from "../../model/language.js";

/** Fonts by script: 宋体 for the text and 黑体 for headings, beside Times New Roman and Arial. */
const TEXT_FONT = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: "宋体",
};
const HEAD_FONT = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体" };

/** A4 in twentieths of a point, with margins of 25 and 22 mm. */
export const PAGE = { width: 11906, height: 16838, vertical: 1417, horizontal: 1247 } as const;

/** What a page leaves to text, in twentieths of a point. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** The text area of our own page. */
export const OWN_AREA: TextArea = {
  width: PAGE.width - 2 * PAGE.horizontal,
  height: PAGE.height - 2 * PAGE.vertical,
};

/** The name of the lists' numbering, and the marks of its levels: none that could be taken for the mark of a verdict. */
export const POINTS = "points";
export const MARKS = ["•", "–"] as const;
/** The name of the numbering of references. */
export const NUMBERS = "numbers";

/** The lists of the Word file. */
export const wordLists = (
  format: typeof LevelFormat,
  alignment: (typeof AlignmentType)["LEFT"],
): INumberingOptions => ({
  config: [
    {
      reference: POINTS,
      levels: MARKS.map((text, level) => ({
        level,
        format: format.BULLET,
        alignment,
        text,
        style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 280 } }, run: { font: TEXT_FONT } },
      })),
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: format.DECIMAL,
          alignment,
          text: "[%1]",
          style: { paragraph: { indent: { left: 560, hanging: 560 } }, run: { font: TEXT_FONT } },
        },
      ],
    },
  ],
});

/** Lines that grow with what stands in them, so that charts are not cut. */
type LineRule = (typeof LineRuleType)["AUTO"];

const heading = (size: number, before: number, after: number, lineRule: LineRule) => ({
  run: { font: HEAD_FONT, size, bold: true, color: "1C2024" },
  paragraph: { spacing: { before, after, line: 300, lineRule }, keepNext: true },
});

/** The styles of the Word file: those that Word knows by name, so that a reader can restyle the whole by them. */
export function wordStyles(language: Language, lineRule: LineRule, { width }: TextArea): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: TEXT_FONT,
          size: 21,
          language: { value: language === "zh" ? "en-US" : "en-GB", eastAsia: "zh-CN" },
        },
        paragraph: { spacing: { after: 100, line: 330, lineRule } },
      },
      title: heading(44, 0, 240, lineRule),
      heading1: heading(30, 400, 160, lineRule),
      heading2: heading(24, 300, 120, lineRule),
      heading3: heading(22, 240, 100, lineRule),
      hyperlink: { run: { color: "0B5CAD", underline: {} } },
      listParagraph: { run: {}, paragraph: { spacing: { after: 40, line: 276, lineRule } } },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20, line: 250, lineRule } } },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      { id: "Header", name: "header", basedOn: "Normal", run: { size: 17, color: "5B6470" } },
      { id: "Footer", name: "footer", basedOn: "Normal", run: { size: 17, color: "5B6470" } },
      {
        id: "CoverText",
        name: "Cover Text",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { alignment: "center" },
      },
      {
        id: "CoverByline",
        name: "Cover Byline",
        basedOn: "CoverText",
        quickFormat: true,
        run: { font: HEAD_FONT, size: 26 },
        paragraph: { spacing: { before: 60, after: 60, line: 360, lineRule } },
      },
      {
        id: "Contents",
        name: "TOC Heading",
        basedOn: "Heading1",
        // No entry of the contents itself.
        paragraph: { spacing: { before: 0 }, outlineLevel: 9 },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 17 },
        // A template may justify its text: in a narrow column that tears the words apart.
        paragraph: { alignment: "left", spacing: { before: 20, after: 20, line: 265, lineRule } },
      },
      {
        id: "TableDense",
        name: "Table Text Dense",
        basedOn: "TableText",
        quickFormat: true,
        run: { size: 16 },
        paragraph: { spacing: { before: 10, after: 10, line: 245, lineRule } },
      },
      {
        id: "TableHead",
        name: "Table Head",
        basedOn: "TableText",
        quickFormat: true,
        run: { font: HEAD_FONT, bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        quickFormat: true,
        run: { font: HEAD_FONT, size: 18, color: "5B6470" },
        paragraph: { spacing: { before: 120, after: 60, line: 270, lineRule } },
      },
      {
        id: "Reference",
        name: "Bibliography",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { after: 20, line: 260, lineRule } },
      },
      {
        id: "TOC1",
        name: "toc 1",
        basedOn: "Normal",
        paragraph: {
          spacing: { before: 60, after: 0, line: 260, lineRule },
          rightTabStop: width,
        },
      },
      {
        id: "TOC2",
        name: "toc 2",
        basedOn: "Normal",
        run: { size: 18 },
        paragraph: {
          spacing: { after: 0, line: 245, lineRule },
          indent: { left: 420 },
          rightTabStop: width,
        },
      },
    ],
  };
}
