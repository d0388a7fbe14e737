import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import { withoutTotal } from "./without-total.js";

const BODIES = /(?:企业|单位|机构|合作社|农场)$/;
/** 每年服务100万人次: what those counted do for so many. */
const SERVES =
  /^[、，]?(?:每年|年均?|累计|年|全年|日均|可)?((?:服务|接待|惠及|培训|救助|容纳|吸引|辐射|覆盖)(?:群众|居民|人数|人员|人口)?)$/;

/**
 * How many those are of whom a measure was told (规上文化企业营业收入增长10%，净增150家), or for how many those counted do something
 * (零工市场200个，每年服务100万人次). Null for anything else.
 * @param phrase the name of the number before in the same part of the sentence
 */
export function thoseMeasured(phrase: string, { quantity, previous, left }: Mention): string | null {
  const { name } = withoutLead(phrase);
  const { thing, head } = partHead(name);
  if (quantity.dimension === "count" && previous?.dimension !== "count")
    return head !== "" && BODIES.test(thing) ? thing : null;
  if (!quantity.dimension.startsWith("person") || previous?.dimension !== "count" || head !== "") return null;
  const serves = SERVES.exec(withoutTrail(left))?.[1] ?? SERVES.exec(left)?.[1];
  return serves === undefined ? null : withoutTotal(name) + serves;
}
