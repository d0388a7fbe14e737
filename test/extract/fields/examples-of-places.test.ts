import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const rows = (text: string) => extractTargets(text, OPTIONS).targets;

test("a place within an example is not the region of all that are counted", () => {
  const read = rows("加快建设益阳苇业等8个生态产业园、岳阳临港等15个零碳园区。");
  expect(read.map(({ region_code, value }) => [region_code, value])).toEqual([
    ["430000", 8],
    ["430000", 15],
  ]);
  expect(rows("到2030年，益阳市生态产业园达到8个。")[0]?.region_code).toBe("430900");
});

test("works that are already listed or approved are still to be built", () => {
  const [row] = rows("推动已立项气电项目加快建设，全年建成气电机组90万千瓦。");
  expect(row?.value).toBe(90);
});
