import { describe, expect, test } from "vitest";
import { checkCommitments } from "../../src/audit/check-commitments.js";
import type { TargetRow } from "../../src/model/rows.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";

const { rows } = await loadDataset();

test("the shipped rows are grouped by the rule", () => {
  expect(checkCommitments(rows.targets)).toEqual([]);
});

test("no printing of the shipped rows can be set apart unseen, and none can be mixed in", () => {
  const further = rows.targets.filter(({ principal }) => !principal);
  expect(further.length).toBeGreaterThan(0);
  for (const row of further) {
    const edit = (changes: Partial<TargetRow>): string[] =>
      checkCommitments(rows.targets.map((one) => (one === row ? { ...one, ...changes } : one))).map(
        ({ code }) => code,
      );
    expect(edit({ commitment_id: row.target_id, principal: true }), row.target_id).toEqual([
      "commitment-parted",
    ]);
    expect(edit({ principal: true })).toContain("principal-differs");
    expect(edit({ commitment: row.commitment === "firm" ? "strive" : "firm" })).toEqual(["commitment-mixed"]);
    expect(edit({ period_end: row.period_end + 1 })).toEqual(["commitment-mixed"]);
  }
});

const first = target({ target_id: "a", commitment_id: "a", principal: true });
const again = target({ ...first, target_id: "b", principal: false });
const other = target({ target_id: "c", commitment_id: "c", principal: true, indicator_id: "others" });

describe("one group", () => {
  test.each<[string, readonly TargetRow[], string[]]>([
    ["a printing and its repetition", [first, again], []],
    ["another bound or value is the same commitment", [first, { ...again, bound: "gt", value: 7 }], []],
    [
      "firm beside 力争",
      [
        { ...first, commitment: "firm" },
        { ...again, commitment: "strive" },
      ],
      ["commitment-mixed"],
    ],
    [
      "a printing of a printing",
      [first, again, { ...again, target_id: "d", commitment_id: "b" }],
      ["commitment-without-principal"],
    ],
    ["a principal that names another", [first, { ...again, principal: true }], ["principal-differs"]],
    [
      "two principals that say the same",
      [first, { ...first, target_id: "b", commitment_id: "b" }],
      ["commitment-parted"],
    ],
    ["a part of a whole", [first, { ...other, part_of: "a" }], []],
    ["a part of a repetition", [first, again, { ...other, part_of: "b" }], ["part-without-whole"]],
    ["a part of itself", [{ ...other, part_of: "c" }], ["part-without-whole"]],
    [
      "a part of its part",
      [
        { ...first, part_of: "c" },
        { ...other, part_of: "a" },
      ],
      ["part-without-whole", "part-without-whole"],
    ],
    [
      "a part of another document's target",
      [first, { ...other, document_id: "elsewhere", part_of: "a" }],
      ["part-without-whole"],
    ],
  ])("%s", (_, targets, codes) => {
    expect(checkCommitments(targets).map(({ code }) => code)).toEqual(codes);
  });
});
