import type { RuledCell } from "./pdf-grid.js";
import type { FilledCell } from "./pdf-split-rows.js";
import type { PdfItem } from "./pdf-text-layer.js";

const isWide = (character: string): boolean => character > "\u2e7f";
const widthIn = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);

/** A piece of text as its words, each at its place, as far as the widths of letters tell. */
function wordsOf(item: PdfItem): PdfItem[] {
  const unit = item.width / Math.max(1, widthIn(item.text));
  return [...item.text.matchAll(/\S+/g)].map((word) => ({
    ...item,
    text: word[0],
    x: item.x + unit * widthIn(item.text.slice(0, word.index)),
    width: unit * widthIn(word[0]),
  }));
}

const holds = (cell: RuledCell, x: number, y: number): boolean =>
  cell.left <= x && x <= cell.right && cell.bottom <= y && y <= cell.top;

/** Puts each piece of text into the smallest cell around its middle; gives back what stands in none. */
export function fillCells(items: readonly PdfItem[], cells: readonly FilledCell[]): PdfItem[] {
  const area = ({ cell }: FilledCell): number => (cell.right - cell.left) * (cell.top - cell.bottom);
  const bySize = [...cells].sort((a, b) => area(a) - area(b));
  const find = (item: PdfItem): FilledCell | undefined =>
    bySize.find(({ cell }) => holds(cell, item.x + item.width / 2, item.y + 0.35 * item.height));
  return items.flatMap((item) => {
    const start = bySize.find(({ cell }) => holds(cell, item.x + 1, item.y + 0.35 * item.height));
    const beyond = start !== undefined && item.x + item.width > start.cell.right + 0.6 * item.height;
    const pieces = beyond && /\S\s+\S/.test(item.text) ? wordsOf(item) : [item];
    return pieces.filter((piece) => {
      const found = find(piece);
      found?.items.push(piece);
      return found === undefined;
    });
  });
}
