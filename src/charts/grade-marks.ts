import { GRADES, type Grade } from "../model/codes.js";
import { gradeText } from "../model/grade-marks.js";
import type { Language } from "../model/language.js";
import { asGiven, type Datum, type Layer } from "./spec.js";
import { GRADE_COLORS } from "./theme.js";
import { say } from "./words.js";

const DISC = "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1Z";

/**
 * The characters of the model's `GRADE_MARKS` as outlines for Vega, in a box from −1 to 1: the size of a character differs
 * from font to font. Holes run against the outline around them.
 */
export const GRADE_SHAPES: Readonly<Record<Grade, string>> = {
  comparable: DISC,
  "comparable-after-alignment": `${DISC}M0,-0.8L0,0.8A0.8,0.8,0,0,0,0,-0.8Z`,
  "comparable-other-date": `${DISC}M0,-0.8A0.8,0.8,0,1,0,0.8,0L0,0Z`,
  "indicative-only": `${DISC}M0,-0.8A0.8,0.8,0,1,0,0,0.8A0.8,0.8,0,1,0,0,-0.8Z`,
  "not-comparable":
    "M-0.85,-0.65L-0.65,-0.85L0,-0.2L0.65,-0.85L0.85,-0.65L0.2,0L0.85,0.65L0.65,0.85L0,0.2L-0.65,0.85L-0.85,0.65L-0.2,0Z",
};

/** The words of the marks of grades, for those that occur: `Verdicts: ● comparable; …`. */
export function gradeKey(grades: readonly Grade[], language: Language): string {
  const parts = GRADES.filter((grade) => grades.includes(grade)).map((grade) => gradeText(grade, language));
  return say(language, `判定：${parts.join("，")}。`, `Verdicts: ${parts.join("; ")}.`);
}

/**
 * The marks of grades, each drawn by its form and in its colour.
 * @param values data with `grade`, its `word` and `reasons`
 * @param at encodings of their place
 */
export function gradeMarkLayer(
  values: readonly Datum[],
  at: Readonly<Record<"x" | "y", Readonly<Record<string, unknown>>>>,
  language: Language,
): Layer {
  return {
    data: {
      values: values.map((value) => {
        const grade = GRADES.find((one) => one === value.grade) ?? "not-comparable";
        return { ...value, gradeShape: GRADE_SHAPES[grade], gradeColor: GRADE_COLORS[grade] };
      }),
    },
    encoding: {
      ...at,
      tooltip: [
        { field: "word", type: "nominal", title: say(language, "判定", "Verdict") },
        { field: "reasons", type: "nominal", title: say(language, "理由", "Reasons") },
      ],
    },
    layer: [
      // An unseen disc below: a finger meets a mark also where it is hollow.
      { mark: { type: "point", aria: false, filled: true, size: 180, color: "transparent", opacity: 1 } },
      {
        mark: { type: "point", filled: true, size: 180, opacity: 1 },
        encoding: {
          shape: asGiven("gradeShape"),
          color: asGiven("gradeColor"),
          description: { field: "word", type: "nominal" },
        },
      },
    ],
  };
}
