import { toPdf } from "../io/to-pdf.js";
import { pdfPages } from "../read/pdf/pdf-text-layer.js";
import { withJoinedSpans } from "../report/word/joined-spans.js";
import { loneHeading, withPageBreak } from "../report/word/lone-headings.js";
import { LOOSER, lostWords } from "../report/word/lost-words.js";

/** How often pages are made anew for words that are left out and headings that stand alone. */
const MOST_PASSES = 6;

/**
 * A report's Word file as a PDF that shows every word of it, and in which no heading stands alone at the foot of a page: those that
 * would begin the next.
 */
export async function reportPdf(docx: Uint8Array): Promise<Uint8Array> {
  let source = withJoinedSpans(docx);
  let pdf = await toPdf(source);
  const looser = [...LOOSER];
  const moved = new Set<string>();
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    const pages = (await pdfPages(pdf, "report.pdf")).map(({ items }) =>
      items.map(({ text }) => text).join(""),
    );
    const loosen = lostWords(source, pages).length > 0 ? looser.shift() : undefined;
    if (loosen !== undefined) source = loosen(source);
    else {
      const heading = loneHeading(source, pages);
      if (heading === undefined || moved.has(heading)) return pdf;
      moved.add(heading);
      source = withPageBreak(source, heading);
    }
    pdf = await toPdf(source);
  }
  return pdf;
}
