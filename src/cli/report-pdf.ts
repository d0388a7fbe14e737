import { toPdf } from "../io/to-pdf.js";
import { pdfPages } from "../read/pdf/pdf-text-layer.js";
import { withJoinedSpans } from "../report/word/joined-spans.js";
import { loneHeading, withPageBreak } from "../report/word/lone-headings.js";

/** How often pages are made anew for headings that stand alone. */
const MOST_PASSES = 4;

/** A report's Word file as a PDF in which no heading stands alone at the foot of a page: those that would begin the next. */
export async function reportPdf(docx: Uint8Array): Promise<Uint8Array> {
  let source = withJoinedSpans(docx);
  let pdf = await toPdf(source);
  const moved = new Set<string>();
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    const pages = await pdfPages(pdf, "report.pdf");
    const heading = loneHeading(
      source,
      pages.map(({ items }) => items.map(({ text }) => text).join("")),
    );
    if (heading === undefined || moved.has(heading)) return pdf;
    moved.add(heading);
    source = withPageBreak(source, heading);
    pdf = await toPdf(source);
  }
  return pdf;
}
