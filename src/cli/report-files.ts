import type { Report } from "../report/make-report.js";
import { reportPdf } from "./report-pdf.js";

/** The forms that a report is written in. */
export const FORMATS = ["html", "docx", "xlsx", "md", "evidence", "pdf"] as const;
/** Those written where none are named: a PDF needs another program. */
export const DEFAULT_FORMATS = FORMATS.filter((format) => format !== "pdf");
export type Format = (typeof FORMATS)[number];

/** The file of the evidence page. */
export const EVIDENCE = "evidence.html";

/** How the files of a report are written. */
export interface ReportFileOptions {
  readonly name?: string | undefined;
  readonly interactive?: boolean | undefined;
  /** The bytes of the Word file whose look the Word and PDF forms take. */
  readonly template?: Uint8Array | undefined;
}

/** The files of one form: name inside the folder and content. */
export async function filesOf(
  format: Format,
  report: Report,
  { name = report.name, interactive = false, template }: ReportFileOptions,
): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const look = template === undefined ? {} : { template };
  switch (format) {
    case "html":
      return [[`${name}.html`, await report.toHtml({ interactive })]];
    case "docx":
      return [[`${name}.docx`, await report.toDocx(look)]];
    case "pdf":
      return [[`${name}.pdf`, await reportPdf(await report.toDocx(look))]];
    case "xlsx":
      return [[`${name}.xlsx`, await report.toXlsx()]];
    case "md": {
      const figures = [...(await report.figures())];
      return [
        ...figures.map(([id, svg]) => [`${name}-figures/${id}.svg`, svg] as const),
        [`${name}.md`, report.toMarkdown((id) => `${name}-figures/${id}.svg`)],
      ];
    }
    case "evidence":
      return [[EVIDENCE, await report.toEvidence()]];
  }
}
