import { expect, it } from "vitest";
import { dayOf } from "../../src/cli/today.js";

it("takes the day asked for, none where none is wanted, else that of the machine", () => {
  expect(dayOf("2024-02-29", {})).toBe("2024-02-29");
  expect(dayOf(false, { SOURCE_DATE_EPOCH: "0" })).toBeUndefined();
  const now = new Date();
  const days = [dayOf(undefined, {}), dayOf(undefined, { SOURCE_DATE_EPOCH: "" })];
  for (const day of days) expect(new Date(`${day}T12:00:00`).getDate()).toBe(now.getDate());
});

it("takes the day that the environment fixes, and refuses what is no time", () => {
  expect(dayOf(undefined, { SOURCE_DATE_EPOCH: "1769817600" })).toBe("2026-01-31");
  expect(() => dayOf(undefined, { SOURCE_DATE_EPOCH: "now" })).toThrow(/SOURCE_DATE_EPOCH/u);
  expect(() => dayOf("2025-02-29", {})).toThrow(/--date/u);
});
