import { greatest, least } from "../../model/extremes.js";
import type { Placed } from "./placed.js";

/** Marks that only columns of text read from top to bottom print, and the usual ones. */
const VERTICAL: Readonly<Record<string, string>> = {
  "︐": "，",
  "︑": "、",
  "︒": "。",
  "︓": "：",
  "︔": "；",
  "︕": "！",
  "︖": "？",
  "︵": "（",
  "︶": "）",
  "﹁": "“",
  "﹂": "”",
  "︽": "《",
  "︾": "》",
};
const MARK = /[\ufe10-\ufe16\ufe30-\ufe44]/;
/** So many of these marks make a page one of columns. */
const FEWEST = 2;
/** The distance of the turned text below all other, in points. */
const BELOW = 40;

/** Whether a character stands right above or below another, and none beside it. */
function isInColumn(item: Placed, items: readonly Placed[]): boolean {
  const { x, y, width, height } = item;
  let stacked = false;
  for (const other of items) {
    if (other === item || other.text.trim() === "") continue;
    const across = Math.abs(other.x - x);
    const down = Math.abs(other.y - y);
    if (across < 0.3 * width && down < 1.3 * height) stacked = true;
    const gap = other.x > x ? other.x - x - width : x - other.x - other.width;
    if (down < 0.3 * height && gap < 0.25 * width) return false;
  }
  return stacked;
}

/**
 * The pieces of a page with its columns read from top to bottom, the right one first, turned into lines below all other text. A page
 * without marks of such columns stays as it is.
 *
 * @param sideways pieces turned to the right, as numbers lie in such columns
 */
export function withoutVertical(
  items: readonly Placed[],
  sideways: readonly Placed[] = [],
): readonly Placed[] {
  if (items.filter(({ text }) => MARK.test(text)).length < FEWEST) return items;
  const turned = items.filter((item) => [...item.text.trim()].length === 1 && isInColumn(item, items));
  if (turned.length === 0) return items;
  const down = new Set(turned);
  const others = items.filter((item) => !down.has(item));
  const column = (x: number): number =>
    turned.reduce(
      (near, item) => (Math.abs(item.x - x) < Math.abs(near - x) ? item.x : near),
      Number.MAX_VALUE,
    );
  const lying = sideways.map((item) => ({ ...item, x: column(item.x) }));
  const right = greatest(turned.map(({ x }) => x));
  const top = greatest(turned.map(({ y }) => y));
  const base =
    least(
      others.map(({ y }) => y),
      top,
    ) - BELOW;
  return [
    ...others,
    ...[...turned, ...lying].map(
      (item): Placed => ({
        ...item,
        text: VERTICAL[item.text] ?? item.text,
        x: top - item.y,
        y: base - (right - item.x),
      }),
    ),
  ];
}
