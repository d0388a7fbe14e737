import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (goal: string, task: string) =>
  extractTargets(`一、发展目标\n到2025年，${goal}\n二、主要任务\n${task}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets;
const measures = (goal: string, task: string) => read(goal, task).map(({ measure }) => measure);

describe("one number for one thing and year is of one kind wherever it is printed", () => {
  test("that of the words that tell it", () => {
    expect(measures("新建生态茶亭60座。", "建成生态茶亭60座。")).toEqual(["increment", "increment"]);
    expect(measures("生态茶亭达到6座。", "建设生态茶亭6座。")).toEqual(["level", "level"]);
  });

  test("that of the goals, where none tells it", () => {
    expect(measures("建成生态茶亭6座。", "建设生态茶亭6座。")).toEqual(["level", "level"]);
  });

  test("and the first year goes with it", () => {
    const [, task] = read("新建生态茶亭60座。", "建成生态茶亭60座。");
    expect([task?.period_start, task?.anchors]).toEqual([
      2021,
      expect.stringContaining("period_start=assumed"),
    ]);
    const [, built] = read("生态茶亭达到6座。", "建设生态茶亭6座。");
    expect([built?.period_start, built?.anchors ?? ""]).toEqual([
      null,
      expect.not.stringContaining("period_start"),
    ]);
  });

  test("where words tell two, all are doubted", () => {
    const rows = read("生态茶亭达到60座。", "新建生态茶亭60座。");
    expect(
      rows.every(({ problems, confidence }) => problems.includes("measures-differ") && confidence < 0.9),
    ).toBe(true);
  });

  test("other numbers of the thing are their own", () => {
    expect(measures("生态茶亭达到60座。", "新建生态茶亭30座。")).toEqual(["level", "increment"]);
  });
});

test("how far a number may go is of the kind of the number", () => {
  expect(measures("培训茶农500人次、力争达到600人次。", "新增茶厂30家，力争达到40家。")).toEqual([
    "cumulative",
    "cumulative",
    "increment",
    "increment",
  ]);
});
