import type { ChangeDirection, Measure, Pace } from "../../model/codes.js";

/** Which way a change goes and for what stretch of time it is promised. */
export interface ChangeForm {
  readonly change_direction: ChangeDirection | null;
  readonly pace: Pace | null;
}

const NO_CHANGE: ChangeForm = { change_direction: null, pace: null };

const DOWN =
  /下降|降低|减少|压减|压缩|缩短|缩小|削减|消减|减排|降幅|精简|下调|节约|收窄|回落|递减|降至|降到|减量|压降|下浮/g;
const UP = /提高|提升|增长|增加|上升|扩大|增速|增幅|涨幅|递增|延长|翻|高于|快于|上调|增至|新增/g;
const YEARLY = /年均|每年|逐年|每一年|年度平均/;

/** The offset of the last match, or -1. */
function lastAt(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index ?? at;
  return at;
}

/**
 * The form of a change or a growth from the words that lead to its number, the nearest verb deciding; a measure that is neither has none.
 * @param words what stands before the number in its clause, or what labels its cell
 * @example
 * changeForm("change", "单位产值能耗年均降低"); // { change_direction: "down", pace: "per-year" }
 */
export function changeForm(measure: Measure, words: string): ChangeForm {
  if (measure !== "change" && measure !== "growth") return NO_CHANGE;
  const change_direction = lastAt(words, DOWN) > lastAt(words, UP) ? "down" : "up";
  if (measure === "growth") return { change_direction, pace: null };
  return { change_direction, pace: YEARLY.test(words) ? "per-year" : "whole" };
}
