import { GRADES, type Grade } from "../model/codes.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { Datum, Layer } from "./spec.js";
import { GRADE_MARKS, INK } from "./theme.js";
import { say } from "./words.js";

/** The words of the letters inside the marks of grades: `Ⓒ comparable; …`, for those that occur. */
export function gradeKey(grades: readonly Grade[], language: Language): string {
  const parts = GRADES.filter((grade) => grades.includes(grade)).map(
    (grade) =>
      `${GRADE_MARKS[grade].letter[language]}${say(language, "＝", " = ")}${labelOf("grade", grade, language)}`,
  );
  return say(language, `判定：${parts.join("，")}。`, `Verdicts: ${parts.join("; ")}.`);
}

/**
 * The marks of grades, each a shape with its letter inside and a colour.
 * @param values data with `grade`, its `word` and `reasons`
 * @param at encodings of their place
 */
export function gradeMarkLayers(
  values: readonly Datum[],
  at: Readonly<Record<"x" | "y", Readonly<Record<string, unknown>>>>,
  language: Language,
): Layer[] {
  const data = {
    values: values.map((value) => {
      const mark = GRADES.find((grade) => grade === value.grade) ?? "not-comparable";
      const { shape, letter, fill, ink } = GRADE_MARKS[mark];
      return { ...value, gradeShape: shape, letter: letter[language], gradeFill: fill, ink };
    }),
  };
  return [
    {
      data,
      mark: { type: "point", size: 330, strokeWidth: 1, stroke: INK.line, opacity: 1 },
      encoding: {
        ...at,
        shape: { field: "gradeShape", type: "nominal", scale: null },
        fill: { field: "gradeFill", type: "nominal", scale: null },
        description: { field: "word", type: "nominal" },
        tooltip: [
          { field: "word", type: "nominal", title: say(language, "判定", "Verdict") },
          { field: "reasons", type: "nominal", title: say(language, "理由", "Reasons") },
        ],
      },
    },
    {
      data,
      mark: { type: "text", aria: false, fontSize: 10, fontWeight: "bold" },
      encoding: {
        ...at,
        text: { field: "letter", type: "nominal" },
        color: { field: "ink", type: "nominal", scale: null },
      },
    },
  ];
}
