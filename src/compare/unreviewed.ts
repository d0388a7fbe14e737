import type { Bilingual } from "../model/language.js";
import { decisiveReasons } from "./compare-pair.js";
import type { Pair, Reason } from "./types.js";

/** Whether every pair of a table has a side that nobody has reviewed: that is said once for the table, not in each of its rows. */
export const allUnreviewed = (pairs: Iterable<Pick<Pair, "a" | "b">>): boolean => {
  let some = false;
  for (const { a, b } of pairs) {
    if (a.status !== "draft" && b.status !== "draft") return false;
    some = true;
  }
  return some;
};

/** What is said once for a table of such pairs. */
export const ALL_UNREVIEWED: Bilingual = {
  zh: "以上各行至少有一方由程序摘录，尚未人工核对。",
  en: "In each row at least one side is a draft that nobody has reviewed.",
};

/**
 * The reasons of a pair in its row of a table.
 * @param unreviewed whether the table says once that none of its rows is reviewed
 */
export const reasonsInRow = (pair: Pick<Pair, "grade" | "reasons">, unreviewed: boolean): Reason[] =>
  decisiveReasons(pair).filter(({ rule }) => !(unreviewed && rule === "status"));
