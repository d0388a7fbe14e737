import type { Bound } from "../model/codes.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { boundSaid } from "./bound-said.js";
import { isDrawnBelow } from "./drawn-number.js";
import { say } from "./words.js";

/** How each kind of mark is read; in Chinese the words of the bound follow. */
const READINGS: readonly (readonly [Bound, string, string])[] = [
  ["ge", "实心圆加箭头为", "filled foot and arrow: at least"],
  ["gt", "空心圆加箭头为", "open foot and arrow: more than"],
  ["le", "实心圆加反向箭头为", "filled foot and arrow back: at most"],
  ["lt", "空心圆加反向箭头为", "open foot and arrow back: less than"],
  ["approx", "渐淡带为", "fading band: about"],
  ["range", "横条为区间", "bar between two ends: range"],
];

/** How to read the marks of {@link boundLayers}: those that occur among the targets drawn; empty where plain bars do. */
export function boundNotes(rows: readonly DescribedTarget[], language: Language): string[] {
  const drawn = rows.filter((row) => row.value !== null);
  const bounds = new Set(drawn.map((row) => row.bound));
  const parts = READINGS.filter(([bound]) => bounds.has(bound)).map(([bound, zh, en]) =>
    say(language, bound === "range" ? zh : `${zh}${boundSaid(drawn, bound)}`, en),
  );
  if (drawn.some(isDrawnBelow)) {
    parts.push(say(language, "下降目标的条自零向左", "falls lead to the left of zero"));
  }
  if (rows.some((row) => row.commitment === "strive")) {
    parts.push(say(language, "空心条为“力争”", "hollow: strive for"));
  }
  if (parts.length === 0) return [];
  const limits = ["ge", "gt", "le", "lt", "approx"] as const;
  const caution = limits.some((bound) => bounds.has(bound))
    ? say(
        language,
        "箭头只表示方向，渐变色带只表示约数，长短均不表示数量。",
        " Arrows and bands show direction, not amounts.",
      )
    : "";
  return [
    say(language, `读法：${parts.join("，")}。${caution}`, `How to read: ${parts.join("; ")}.${caution}`),
  ];
}
