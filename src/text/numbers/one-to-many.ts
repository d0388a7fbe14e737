import type { NumberToken } from "./number-scan.js";
import { COLON, type QuantityTail, readTail } from "./quantity-tail.js";
import { boundBefore } from "./read-bound.js";

/** A name with 比 whose value 1∶N is: 医护比达到, 停车位配比提高到不低于, and no scale of a map (比例尺). */
const NAMED =
  /[^占对相同环]比(?:例|值)?(?:要|应|均|总体|力争|争取|分别|基本|逐步){0,2}(?:(?:达|提[高升]|上升|下?降低?|优化|调整|缩小|增加|改善|配置|控制|保持|稳定)(?:到|至|为|在)?|为|是|[到至])?(?:不[低少高多]于|约)?1$/;

/** The unit of the second member of 1∶N, kept apart from the `times` of N∶1, since the two are no rivals. */
const ONE_TO = "one-to-n";

const PARTED = new RegExp(`^ ?${COLON} ?$`);
const THIRD = new RegExp(`^ ?${COLON} ?\\d`);
/** Names whose second member are those who serve: 医护比, 床人比, 车位配比. */
const SERVED_BY = /(?:[护师警桩位]|床人|[人职]员)(?:配?比(?:例|值)?|配备比例)(?![例值])[^比，。；]*$/;

/** The two members of 1∶N as one number, the second, with what stands behind it. */
export interface OneToMany {
  readonly token: NumberToken;
  readonly tail: QuantityTail;
}

/**
 * 医护比达到1∶1.25: how many of the second there are to one of the first, where a name with 比 stands before. A bound leaves open
 * whether more or fewer of them are meant (师生比不低于1∶18 asks for fewer), save where the second are those who serve. Null for
 * all else, 8∶42∶50 among it.
 */
export function oneToMany(text: string, token: NumberToken, next: NumberToken | undefined): OneToMany | null {
  if (token.text !== "1" || next?.script !== "arabic" || next.value === null || next.mult !== 0) return null;
  if (!PARTED.test(text.slice(token.end, next.start)) || THIRD.test(text.slice(next.end, next.end + 3)))
    return null;
  if (!NAMED.test(text.slice(Math.max(0, token.end - 24), token.end))) return null;
  const tail = readTail(text, next.end);
  if (tail.unit !== null) return null;
  const bound = tail.after ?? boundBefore(text, token.start).word;
  if (
    bound !== null &&
    bound.bound !== "approx" &&
    bound.bound !== "eq" &&
    !SERVED_BY.test(text.slice(Math.max(0, token.start - 24), token.start))
  )
    return null;
  return {
    token: { ...next, start: token.start, text: text.slice(token.start, next.end) },
    tail: {
      ...tail,
      unit: {
        printed: text.slice(token.start, next.start),
        unit: ONE_TO,
        dimension: "proportion",
        length: 0,
      },
    },
  };
}
