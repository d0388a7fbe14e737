import { expect, it } from "vitest";
import { partName } from "../../../src/concepts/english/part-name.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";

it("names parts of a total in the reader's language", () => {
  expect(partName("规模以上工业企业", "zh")).toBe("规模以上工业企业");
  expect(partName("规模以上工业企业", "en")).toBe("industrial enterprises above designated size");
  expect(partName("市财政局", "en")).toBe("municipal finance bureau");
  expect(partName("省发改委", "en")).toBe("provincial development and reform commission");
  expect(partName("在渝高校", "en")).toBe("local universities");
  expect(partName("不含深圳", "en")).toBe("without Shenzhen");
});

it("leaves a name whole that it knows in part only", () => {
  expect(partName("甲乙丙高校", "en")).toBe("甲乙丙高校");
  expect(partName("在校大学生", "en")).not.toContain("local");
});

it("knows the parts that the shipped tables name", async () => {
  const { targets } = await loadDataset();
  const parts = new Set(targets.objects().map((row) => (row as { breakdown: string | null }).breakdown));
  for (const part of parts) if (part !== null) expect(partName(part, "en")).not.toMatch(/\p{Script=Han}/u);
});
