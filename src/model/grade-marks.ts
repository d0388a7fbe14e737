import type { Grade } from "./codes.js";
import { labelOf } from "./labels.js";
import type { Language } from "./language.js";

/**
 * The mark of each grade wherever verdicts are shown: full, half, a quarter, empty, crossed out. Told apart by form, not by colour, in
 * any language and in grey; characters that the common Chinese fonts and the fonts that programs fall back to hold.
 */
export const GRADE_MARKS: Readonly<Record<Grade, string>> = {
  comparable: "●",
  "comparable-after-alignment": "◐",
  "comparable-other-date": "◔",
  "indicative-only": "○",
  "not-comparable": "×",
};

/**
 * A grade as text: its mark and its word.
 * @example
 * gradeText("indicative-only", "zh"); // => "○ 仅供参考"
 */
export function gradeText(grade: Grade, language: Language): string {
  return `${GRADE_MARKS[grade]} ${labelOf("grade", grade, { language })}`;
}
