import { toPdf } from "../io/to-pdf.js";
import { type PdfPage, pdfPages } from "../read/pdf/pdf-text-layer.js";
import { withJoinedSpans } from "../report/word/joined-spans.js";
import { headingBeforeNotes, loneHeading, withPageBreak } from "../report/word/lone-headings.js";

/** How often pages are made anew for headings that stand alone. */
const MOST_PASSES = 4;

/** The share of a page at its head that holds its running title, and the share that holds text on every page but one of notes alone. */
const [RUNNING, UPPER] = [0.1, 0.5];

/** Whether nothing is printed on the upper half of a page but its running title. */
function isLowOnly({ top, bottom, items }: PdfPage): boolean {
  const depth = (y: number): number => (top - y) / (top - bottom);
  return !items.some(({ text, y }) => text.trim() !== "" && depth(y) > RUNNING && depth(y) < UPPER);
}

/**
 * A report's Word file as a PDF in which no heading stands alone at the foot of a page and no page holds notes alone: headings begin
 * the next page where one would.
 */
export async function reportPdf(docx: Uint8Array): Promise<Uint8Array> {
  let source = withJoinedSpans(docx);
  let pdf = await toPdf(source);
  const moved = new Set<string>();
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    const pages = await pdfPages(pdf, "report.pdf");
    const texts = pages.map(({ items }) => items.map(({ text }) => text).join(""));
    const heading =
      loneHeading(source, texts) ??
      headingBeforeNotes(source, texts, (page) => pages.slice(page, page + 1).some(isLowOnly));
    if (heading === undefined || moved.has(heading)) return pdf;
    moved.add(heading);
    source = withPageBreak(source, heading);
    pdf = await toPdf(source);
  }
  return pdf;
}
