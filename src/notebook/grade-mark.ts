import { GRADES, type Grade } from "../model/codes.js";
import { GRADE_MARKS } from "../model/grade-marks.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { type Html, html } from "./html.js";

/** Whether a value is one of the grades. */
export function isGrade(value: unknown): value is Grade {
  return GRADES.some((grade) => grade === value);
}

/** A grade as markup: its mark in the grade's colour, then its word. */
export function gradeHtml(grade: Grade, language: Language): Html {
  const word = labelOf("grade", grade, { language });
  return html`<span class="cp-grade cp-${grade}"><i aria-hidden="true">${GRADE_MARKS[grade]}</i> ${word}</span>`;
}
