import type { Language } from "../model/language.js";
import type { Layer } from "./spec.js";
import { INK } from "./theme.js";
import { citationTooltip } from "./tooltip.js";

/** How the squares and their words are drawn. */
export interface TileLook {
  /** The side of a square in pixels. */
  readonly side: number;
  readonly narrow: boolean;
  /** The size of the numbers. */
  readonly valueSize: number;
  readonly language: Language;
}

/** Shades of a tile from the smallest number to the largest; text on the darker half is white. */
const SHADES = ["#dcebf7", "#0b4f8a"] as const;

/** A square smaller than this holds smaller words. */
export const SMALL = 52;

const HAS_NUMBER = "isValid(datum.amount)";

// The strong half of the scale is dark on white paper and bright on a dark page.
const TEXT_COLOR = { condition: { test: "datum.strong", value: INK.paper }, value: INK.text };

function emptyTiles(filter: string, dashed: boolean, language: Language): Layer {
  return {
    transform: [{ filter }],
    mark: {
      type: "rect",
      fill: INK.paper,
      stroke: INK.line,
      cornerRadius: 3,
      strokeWidth: 1.2,
      ...(dashed ? { strokeDash: [3, 3] } : {}),
    },
    encoding: {
      tooltip: citationTooltip(language).slice(0, 4),
      description: { field: "alt", type: "nominal" },
    },
  };
}

/** The layers of the tile grid: squares by value, squares without a number, the names and the numbers. */
export function tileLayers({ side, narrow, valueSize, language }: TileLook): Layer[] {
  const small = side < SMALL;
  const numbers = (strive: boolean): Layer => ({
    transform: [{ filter: strive ? "datum.strive" : "!datum.strive" }],
    mark: {
      type: "text",
      aria: false,
      dy: narrow ? 3 : small ? 7 : 10,
      lineBreak: "\n",
      lineHeight: 10,
      fontSize: valueSize,
      ...(strive ? { fontStyle: "italic" } : { fontWeight: "bold" as const }),
      limit: side,
    },
    encoding: { text: { field: "label", type: "nominal" }, color: TEXT_COLOR },
  });
  return [
    {
      transform: [{ filter: HAS_NUMBER }],
      mark: { type: "rect", stroke: INK.paper, strokeWidth: 2, cornerRadius: 3 },
      encoding: {
        color: {
          field: "amount",
          type: "quantitative",
          scale: { range: [...SHADES], zero: false },
          legend: null,
        },
        tooltip: citationTooltip(language),
        description: { field: "alt", type: "nominal" },
      },
    },
    emptyTiles(`!${HAS_NUMBER} && datum.absent !== 'not-read'`, false, language),
    emptyTiles("datum.absent === 'not-read'", true, language),
    {
      mark: {
        type: "text",
        aria: false,
        dy: narrow ? -10 : small ? -7 : -11,
        fontSize: language === "zh" ? (small ? 9.5 : 12) : 9,
        limit: side - 4,
      },
      encoding: { text: { field: "sign", type: "nominal" }, color: TEXT_COLOR },
    },
    numbers(false),
    numbers(true),
  ];
}
