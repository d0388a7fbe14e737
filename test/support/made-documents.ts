import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { strToU8, zipSync } from "fflate";

/** A made-up plan of a made-up province: no real document. */
export const PLAN_LINES = [
  "示例省制造业发展规划（2021-2025年）",
  "一、发展目标",
  "到2025年，规模以上工业企业研发投入强度达到1.9%以上，新增省级制造业创新中心10家。",
  "力争到2025年，绿色工厂突破300家。",
] as const;

/** A Word document of the plan with a table. */
export async function wordPlan(): Promise<Uint8Array> {
  const [title = "", heading = "", ...text] = PLAN_LINES;
  const row = (...cells: string[]): TableRow =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
          ...text.map((line) => new Paragraph(line)),
          new Table({ rows: [row("指标", "单位", "2025年"), row("绿色工厂", "家", "300")] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/**
 * A PDF of one page with lines of text set in a Latin font, or with none: the smallest file that readers accept.
 * @param encrypted put an `Encrypt` entry in the trailer, so that a password is asked for
 */
export function smallPdf(lines: readonly string[], encrypted = false): Uint8Array {
  const content = `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const security = encrypted ? ` /Encrypt 6 0 R /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]` : "";
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${security} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a Word document in its own markup, without the elements around them. */
export interface WordMarkup {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  /** What stands before the root of the document. */
  readonly prolog?: string;
  /** The name of the main part. */
  readonly main?: string;
}

/** A Word document written part by part, so that a test shows the very markup that is read. */
export function wordFile({
  body,
  prolog = XML,
  main = "word/document.xml",
  ...others
}: WordMarkup): Uint8Array {
  const parts: Record<string, string> = {
    [main]: `${prolog}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  };
  const roots = { header: "hdr", footer: "ftr" } as const;
  const relations: string[] = [];
  for (const [name, content] of Object.entries(others)) {
    const root = name === "header" || name === "footer" ? roots[name] : name;
    parts[`word/${name}.xml`] = `${XML}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
    relations.push(`<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`);
  }
  const relationships = (inner: string): string =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  parts["_rels/.rels"] = relationships(
    `<Relationship Id="main" Type="${OFFICE}/officeDocument" Target="${main}"/>`,
  );
  parts[`word/_rels/${main.slice("word/".length)}.rels`] = relationships(relations.join(""));
  parts["[Content_Types].xml"] =
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
