import { strFromU8, unzipSync } from "fflate";
import { pdfPages } from "../../src/read/pdf/pdf-text-layer.js";

/** A line of a page as it was drawn, without raised marks. */
interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A number, a span of numbers, and the unit behind it. */
const WHOLE =
  /\d[\d.,]*(?:[–—-]\d[\d.,]*)*(?:%|‰|[十百千万亿]*(?:个百分点|\p{Script=Han})| (?:per cent|percentage|(?:[mb]|tr)illion(?: yuan)?|yuan)\b)?/gu;

/** The size of a raised mark, of that of the text beside it. */
const RAISED = 0.7;

const plain = (text: string): string =>
  text.replaceAll("\u2011", "-").replaceAll("\u2060", "").replaceAll("\u00a0", " ");

/** The words of a Word file, a line for each paragraph. */
function wordsOf(docx: Uint8Array): string {
  const files = unzipSync(docx);
  return ["word/document.xml", "word/footnotes.xml"]
    .map((path) => strFromU8(files[path] ?? new Uint8Array()))
    .join("\n")
    .replaceAll("<w:noBreakHyphen/>", "<w:t>-</w:t>")
    .replace(/<w:footnoteReference\b[^>]*>|<w:instrText\b[^>]*>[^<]*/gu, " ")
    .replaceAll("</w:p>", "\n")
    .replace(/<[^>]+>/gu, "")
    .replaceAll("&amp;", "&");
}

/** The lines of a page in the order in which they were drawn: cell by cell. */
function linesOf(items: Awaited<ReturnType<typeof pdfPages>>[number]["items"]): readonly DrawnLine[] {
  const lines: DrawnLine[] = [];
  for (const { text, x, y, height } of items) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < 0.6 * Math.max(last.height, height)) {
      // A raised mark is no part of the number beside it: it stands behind one, or at the head of a note.
      if (height > 0 && height < RAISED * last.height)
        lines[lines.length - 1] = { ...last, text: `${last.text} ` };
      else if (last.height < RAISED * height) lines[lines.length - 1] = { ...last, text: ` ${text}`, height };
      else lines[lines.length - 1] = { ...last, text: last.text + text };
    } else if (text.trim() !== "") lines.push({ text, x, y, height });
  }
  return lines;
}

/**
 * Numbers of a Word file that a line of its pages ends within, or parts from their units, as “2016-2|020年”.
 * @param docx the Word file
 * @param pdf its pages
 */
export async function brokenNumbers(docx: Uint8Array, pdf: Uint8Array): Promise<readonly string[]> {
  const known = new Set(plain(wordsOf(docx)).match(WHOLE) ?? []);
  return (await pdfPages(pdf, "report.pdf")).flatMap(({ items }) => {
    const lines = linesOf(items);
    return lines.slice(1).flatMap((below, index) => {
      const above = lines[index];
      // The next line of the same cell or paragraph: below, and no further to the right than an indent.
      if (above === undefined || above.y - below.y > 2.2 * above.height || above.y <= below.y) return [];
      if (Math.abs(below.x - above.x) > 40) return [];
      const [head, tail] = [plain(above.text).trimEnd(), plain(below.text).trimStart()];
      return ["", " "].flatMap((between) =>
        [...(head + between + tail).matchAll(WHOLE)]
          .filter(
            ({ 0: whole, index: at }) => at < head.length && at + whole.length > head.length + between.length,
          )
          .filter(({ 0: whole }) => known.has(whole))
          .map(
            ({ 0: whole, index: at }) =>
              `${whole.slice(0, head.length - at)}|${whole.slice(head.length - at).trim()}`,
          ),
      );
    });
  });
}
