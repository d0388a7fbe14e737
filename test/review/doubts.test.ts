import { describe, expect, it } from "vitest";
import { DRAFT_PROBLEMS } from "../../src/model/draft-problems.js";
import type { TargetRow } from "../../src/model/rows.js";
import { doubtsOf } from "../../src/review/place/doubts.js";

const row = { anchors: "" } as unknown as TargetRow;

/** The words of a page in `page` for a note that a draft wrote in `draft`. */
function words(
  codes: readonly (keyof typeof DRAFT_PROBLEMS)[],
  draft: "zh" | "en",
  page: "zh" | "en",
): string {
  const problem = codes.map((code) => DRAFT_PROBLEMS[code][draft]).join(draft === "zh" ? "；" : "; ");
  return doubtsOf(row, { problem, confidence: "0.5" }, page).words;
}

describe("the doubts of a row", () => {
  it.each(Object.keys(DRAFT_PROBLEMS) as (keyof typeof DRAFT_PROBLEMS)[])(
    "are told in the language of the page, whichever the draft was written in: %s",
    (code) => {
      for (const draft of ["zh", "en"] as const) {
        expect(words([code], draft, "zh")).toBe(DRAFT_PROBLEMS[code].zh);
        expect(words([code], draft, "en")).toBe(DRAFT_PROBLEMS[code].en);
      }
    },
  );

  it("are joined as the language joins them", () => {
    expect(words(["no-verb", "past-near"], "en", "zh")).toBe(
      `${DRAFT_PROBLEMS["no-verb"].zh}；${DRAFT_PROBLEMS["past-near"].zh}`,
    );
    expect(words(["no-verb", "past-near"], "zh", "en")).toBe(
      `${DRAFT_PROBLEMS["no-verb"].en}; ${DRAFT_PROBLEMS["past-near"].en}`,
    );
  });

  it("keep what a second reading says, and what is of no known kind", () => {
    const problem = `${DRAFT_PROBLEMS["second-differs"].en} (value: 60 / 80); something else`;
    expect(doubtsOf(row, { problem }, "zh").words).toBe(
      `${DRAFT_PROBLEMS["second-differs"].zh} (value: 60 / 80)；something else`,
    );
  });

  it("mark the column of each", () => {
    expect([...doubtsOf(row, { problem: DRAFT_PROBLEMS["no-unit"].en }, "zh").columns]).toEqual(["unit"]);
  });
});
