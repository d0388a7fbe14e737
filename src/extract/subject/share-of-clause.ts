import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** 煤炭占比: a share whose whole is not told. */
const SHARE_ALONE = /^[^占中、，]{2,12}(?:占比|比重|比例)$/;
/** 终端能源消费中，: a whole of which the clauses behind tell the parts. */
const WHOLE = /(?:^|[，：])([^，。；：、\d]{2,12})中，/g;
/** 在建设过程中，, 更多人才来到企业中，: when or where, and no whole. */
const MEANWHILE = /[在于让把更]|(?:过程|工作|建设|发展|实施|行动|推进|其|规划|期)$/;

/** A share with the whole that a clause of its own before it tells (终端能源消费中，煤炭占比); the name as it is where none does. */
export function shareOfClause(name: string, { sentence, segmentStart, quantity }: Mention): string {
  if (!quantity.dimension.startsWith("ratio")) return name;
  const { name: own } = withoutLead(name);
  if (!SHARE_ALONE.test(own)) return name;
  const words = sentence.slice(segmentStart, quantity.outerStart);
  const whole = [...words.matchAll(WHOLE)].at(-1)?.[1] ?? "";
  const led = withoutLead(whole, 1);
  return whole.length < 2 || led.verb || MEANWHILE.test(whole) || own.startsWith(led.name)
    ? name
    : `${led.name}中${own}`;
}
