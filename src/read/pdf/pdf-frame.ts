import { isPageNumber } from "../../text/structure/page-number.js";
import type { RemovedText } from "../removed.js";
import type { LineBlock, PdfBlock } from "./pdf-blocks.js";
import type { PdfPage } from "./pdf-text-layer.js";

/** Small print in the outermost part of a page belongs to its frame. */
const FRAME = 0.06;
const SMALL = 0.7;
/** The part of a page that holds heads and feet: it tells them where there are only two pages to compare. */
const MARGIN = 0.1;
/** The most lines of a head or foot. */
const DEEPEST = 3;

const SENTENCE = /\d.*[。；]$/;
/** A line of running text: it has a comma, or ends a sentence. */
const PROSE = /[，；]|。$/;

const withoutDigits = (text: string): string => text.replace(/[\d０-９]+/g, "#").replace(/\s+/g, "");

const isBody = (block: PdfBlock | undefined): block is LineBlock =>
  block?.kind === "line" && block.box === null;

/** The lines at the head and foot of a page. */
function edgesOf(blocks: readonly PdfBlock[]): LineBlock[] {
  return [...new Set([...blocks.slice(0, DEEPEST), ...blocks.slice(-DEEPEST)])].filter(isBody);
}

/**
 * The blocks of each page without its number, the heads and feet that a third of the pages repeat, and small print of the frame.
 * @param height of the text of the document
 * @param removed gets what is left out
 */
export function withoutFrames(
  pages: readonly PdfPage[],
  blocks: readonly (readonly PdfBlock[])[],
  height: number,
  removed: RemovedText[],
): PdfBlock[][] {
  const counts = new Map<string, number>();
  const same = new Map<string, number>();
  for (const page of blocks) {
    const lines = edgesOf(page).map(({ line }) => line.text);
    for (const text of new Set(lines.map(withoutDigits))) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const text of new Set(lines)) same.set(text, (same.get(text) ?? 0) + 1);
  }
  return blocks.map((all, index) => {
    const { bottom, top } = pages[index] ?? { bottom: 0, top: 0 };
    const isFrame = (block: PdfBlock | undefined): boolean => {
      if (!isBody(block)) return false;
      const { line } = block;
      // Running text is none of the frame where pages differ in its numbers.
      const count = (PROSE.test(line.text) ? same.get(line.text) : counts.get(withoutDigits(line.text))) ?? 0;
      const depth = Math.min(line.y - bottom, top - line.y) / (top - bottom);
      // A sentence is none of the frame, be it the same but for its numbers on each page, as notes of one kind are.
      const running =
        !SENTENCE.test(line.text) &&
        (count >= 3 ? 3 * count >= pages.length : count === 2 && pages.length === 2 && depth < MARGIN);
      return (line.height < SMALL * height && depth < FRAME) || isPageNumber(line.text) || running;
    };
    let [start, end] = [0, all.length];
    while (start < end && start < DEEPEST && isFrame(all[start])) start += 1;
    while (end > start && all.length - end < DEEPEST && isFrame(all[end - 1])) end -= 1;
    for (const block of [...all.slice(0, start), ...all.slice(end)])
      if (isBody(block)) removed.push({ text: block.line.text, place: `page ${block.page}` });
    return all.slice(start, end);
  });
}
