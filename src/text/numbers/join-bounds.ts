import type { QuantityDraft } from "./quantity.js";

/** What may stand between the two bounds of one number: 大于100且小于300, 1000以上，1500以下. */
const BETWEEN = /^[，,、 ]{0,2}(?:的?同时|并且|且|但|而|并)?[，, ]?$/;
/** A number, or a part of a whole: 比四分之一大，比二分之一小. */
const JOINABLE = new Set(["number", "fraction"]);
const LOWER = new Set(["ge", "gt"]);
const UPPER = new Set(["le", "lt"]);

function isPair(text: string, first: QuantityDraft, second: QuantityDraft): boolean {
  const opposed =
    (LOWER.has(first.bound) && UPPER.has(second.bound)) ||
    (UPPER.has(first.bound) && LOWER.has(second.bound));
  const joinable = JOINABLE.has(first.form) && first.form === second.form;
  if (!opposed || !joinable) return false;
  const alike = first.unit === second.unit || !first.hasUnit;
  return alike && BETWEEN.test(text.slice(first.end, second.outerStart));
}

/** The range of a lower and an upper bound, in the power of ten of the second; null where the first is not below the other. */
function rangeOf(first: QuantityDraft, second: QuantityDraft): QuantityDraft | null {
  const power = first.unit_mult === 0 && !first.hasUnit ? second.unit_mult : first.unit_mult;
  const scaled = Number((first.value * 10 ** (power - second.unit_mult)).toPrecision(15));
  const [least, most] = LOWER.has(first.bound) ? [scaled, second.value] : [second.value, scaled];
  if (least >= most) return null;
  return {
    ...second,
    start: first.start,
    outerStart: first.outerStart,
    value: least,
    value_max: most,
    plain: null,
    decimals: Math.max(first.decimals, second.decimals),
    bound: "range",
    boundWords: first.boundWords + second.boundWords,
    tokens: [...first.tokens, ...second.tokens],
  };
}

/** Joins a number bounded from below and the one right behind it that is bounded from above into the range that they print. */
export function joinBounds(text: string, drafts: QuantityDraft[]): void {
  let kept = 0;
  for (const draft of drafts) {
    const before = drafts[kept - 1];
    const range = before !== undefined && isPair(text, before, draft) ? rangeOf(before, draft) : null;
    drafts[range === null ? kept : kept - 1] = range ?? draft;
    if (range === null) kept += 1;
  }
  drafts.length = kept;
}
