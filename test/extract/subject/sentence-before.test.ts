import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const read = (text: string) =>
  extractTargets(text, OPTIONS).targets.map(
    ({ subject, value, period_end }) => `${period_end} ${subject} ${value}`,
  );

describe("a sentence of a date and a number goes on with the subject of the sentence before", () => {
  test.each([
    [
      "到2030年，人均预期寿命达到80岁。到2035年，提高到81.5岁。",
      ["2030 人均预期寿命 80", "2035 人均预期寿命 81.5"],
    ],
    [
      "到2027年，护理型床位占比达到65%。力争到2030年，进一步提高到75%以上。",
      ["2027 护理型床位占比 65", "2030 护理型床位占比 75"],
    ],
    [
      "到2027年，公路里程达到5000公里、绿道里程达到800公里。到2030年，分别达到6000公里、900公里。",
      ["2027 公路里程 5000", "2027 绿道里程 800", "2030 公路里程 6000", "2030 绿道里程 900"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("not where two things could be meant, nor from another paragraph", () => {
    expect(read("到2027年，甲率达到65%、乙率达到70%。到2030年，达到75%。").at(-1)).not.toMatch(/甲率|乙率/);
    expect(read("到2027年，护理型床位占比达到65%。\n到2030年，达到75%。").at(-1)).not.toMatch(/护理型/);
  });
});
