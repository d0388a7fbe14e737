import { GRADES, type Grade } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { type Html, html } from "./html.js";

/** A mark for each grade that is told apart by its form, not by its colour alone. */
export const GRADE_MARKS: Readonly<Record<Grade, string>> = {
  comparable: "●",
  "comparable-after-alignment": "◐",
  "indicative-only": "○",
  "not-comparable": "✕",
};

/** Whether a value is one of the four grades. */
export function isGrade(value: unknown): value is Grade {
  return GRADES.some((grade) => grade === value);
}

/** A grade as text: its mark and its word. */
export function gradeText(grade: Grade, language: Language): string {
  return `${GRADE_MARKS[grade]} ${labelOf("grade", grade, language)}`;
}

/** A grade as markup: its mark in the grade's colour, then its word. */
export function gradeHtml(grade: Grade, language: Language): Html {
  const word = labelOf("grade", grade, language);
  return html`<span class="cp-grade cp-${grade}"><i aria-hidden="true">${GRADE_MARKS[grade]}</i> ${word}</span>`;
}
