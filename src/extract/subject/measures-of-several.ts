import { partHead } from "./measure-heads.js";

/**
 * 幼儿园、小学|入学率、|巩固率: as many measures as numbers, each of the same things, which stand in a list before the first; null where the
 * pieces are no such ones.
 */
export function measuresOfSeveral(pieces: readonly string[], count: number): readonly string[] | null {
  const at = pieces.length - count;
  const { thing, head } = partHead(pieces[at] ?? "");
  const things = [...pieces.slice(0, at), thing];
  const others = pieces.slice(at + 1);
  const whole =
    at > 0 &&
    count > 1 &&
    RATE_ALONE.test(head) &&
    others.every((piece) => RATE_ALONE.test(piece)) &&
    things.every((one) => one.length >= 2 && partHead(one).head === "");
  return whole ? [head, ...others].map((measure) => things.join("、") + measure) : null;
}
const RATE_ALONE = /^[一-龥]{1,4}率$/;
