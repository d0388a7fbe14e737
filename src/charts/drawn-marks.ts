import { GRADES } from "../model/codes.js";
import { GRADE_MARKS } from "../model/grade-marks.js";
import { GRADE_SHAPES } from "./grade-marks.js";

/** The width of a text in a font, as CSS names it. */
export type Measure = (words: string, font: string) => number;

/** The outline of each mark that fonts may lack; × they all have, and it is a sign of arithmetic too. */
const OUTLINES: ReadonlyMap<string, string> = new Map(
  GRADES.filter((grade) => grade !== "not-comparable").map((grade) => [
    GRADE_MARKS[grade],
    GRADE_SHAPES[grade],
  ]),
);
const MARK = new RegExp(`([${[...OUTLINES.keys()].join("")}])`, "u");
/** Radius of a mark, and the height of its middle above the line, in sizes of the font. */
const RADIUS = 0.4;
const MIDDLE = 0.38;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`, "u").exec(tag)?.[1];

/**
 * Draws the marks of verdicts in the texts of an SVG document by their outlines: few fonts hold all of them.
 * @param measure how wide a text will be drawn
 */
export function withDrawnMarks(svg: string, measure: Measure): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/gu, (whole, tag: string, words: string) => {
    if (!MARK.test(words)) return whole;
    const size = Number.parseFloat(attribute(tag, "font-size") ?? "10");
    const font = `${attribute(tag, "font-weight") ?? "normal"} ${size}px ${attribute(tag, "font-family") ?? "sans-serif"}`;
    // Each piece between marks is set at its own place: fonts disagree on how wide a blank for a mark is.
    const pieces = words.split(MARK);
    const wide = (piece: string): number => (OUTLINES.has(piece) ? size : measure(plain(piece), font));
    const share = { middle: 0.5, end: 1 }[attribute(tag, "text-anchor") ?? "start"] ?? 0;
    let x = -share * pieces.reduce((sum, piece) => sum + wide(piece), 0);
    const own = attribute(tag, "transform") ?? "";
    const rest = tag.replace(/\s(?:transform|text-anchor)="[^"]*"/gu, "");
    const drawn = pieces.map((piece): string => {
      const at = x;
      x += wide(piece);
      const outline = OUTLINES.get(piece);
      if (outline !== undefined) {
        const place = `${own} translate(${at + size / 2},${-MIDDLE * size}) scale(${RADIUS * size})`;
        return `<path d="${outline}" transform="${place.trim()}" fill="${attribute(tag, "fill") ?? "#000"}"></path>`;
      }
      // A space that begins a text is not drawn.
      const told = piece.trimStart();
      const shift = at + wide(piece) - wide(told);
      return told === ""
        ? ""
        : `<text${rest} transform="${`${own} translate(${shift},0)`.trim()}">${told}</text>`;
    });
    return drawn.join("");
  });
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The words of an SVG text as they are drawn. */
const plain = (words: string): string =>
  words.replace(/&(?:amp|lt|gt|quot);/gu, (one) => ENTITIES[one] ?? one);
