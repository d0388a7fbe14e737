import { expect, it } from "vitest";
import { GRADES } from "../../src/model/codes.js";
import { GRADE_MARKS, gradeText } from "../../src/model/grade-marks.js";

it("gives each grade one character of its own", () => {
  const marks = GRADES.map((grade) => GRADE_MARKS[grade]);
  expect(new Set(marks).size).toBe(GRADES.length);
  for (const mark of marks) expect(mark).toHaveLength(1);
});

it("puts the mark before the word", () => {
  expect(gradeText("comparable", "en")).toBe("● comparable");
  expect(gradeText("not-comparable", "zh")).toBe("× 不可比");
});
