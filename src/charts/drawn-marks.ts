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
/** As wide as a character, and empty. */
const BLANK = "\u3000";
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
    const marks = [...words].filter((character) => OUTLINES.has(character));
    if (marks.length === 0) return whole;
    const size = Number.parseFloat(attribute(tag, "font-size") ?? "10");
    const font = `${attribute(tag, "font-weight") ?? "normal"} ${size}px ${attribute(tag, "font-family") ?? "sans-serif"}`;
    const blank = [...words].map((character) => (OUTLINES.has(character) ? BLANK : character));
    const width = (to: number): number => measure(plain(blank.slice(0, to).join("")), font);
    const share = { middle: 0.5, end: 1 }[attribute(tag, "text-anchor") ?? "start"] ?? 0;
    const start = -share * width(blank.length);
    const paths = [...words].flatMap((character, index) => {
      const outline = OUTLINES.get(character);
      if (outline === undefined) return [];
      const x = start + (width(index) + width(index + 1)) / 2;
      const place = `${attribute(tag, "transform") ?? ""} translate(${x},${-MIDDLE * size}) scale(${RADIUS * size})`;
      return [
        `<path d="${outline}" transform="${place.trim()}" fill="${attribute(tag, "fill") ?? "#000"}"></path>`,
      ];
    });
    return `<text${tag}>${blank.join("")}</text>${paths.join("")}`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The words of an SVG text as they are drawn. */
const plain = (words: string): string =>
  words.replace(/&(?:amp|lt|gt|quot);/gu, (one) => ENTITIES[one] ?? one);
