import type { Mention } from "../sentence/mention.js";
import { caredForOtherwise } from "./standards-of-care.js";

/** Whom something is measured of. */
export const PERSONS =
  "(?:(?:居民|职工)(?:基本)?医(?:保|疗保险)|老年人|老人|儿童|婴幼儿|青少年|妇女|学生|居民|农民|人员|职工|患者|孕产妇|新生儿|家庭(?!医生)|中小学生|大学生|脱贫人口|人群)";

const ALONE = new RegExp(`^[^，。；、]{0,8}${PERSONS}$`);
const MEASURED = new RegExp(`^.*?${PERSONS}((?!${PERSONS}).{2,})$`);

/**
 * 农村居民|人均可支配收入 behind 全体居民人均可支配收入: what was measured of some is measured of others, who stand alone before a number of the same kind.
 * Null where the name says anything but whom, or nothing was measured of persons before.
 *
 * @example
 * // 全体居民人均可支配收入增长6%，其中农村居民增长7%
 * // ofOtherPersons("农村居民", "全体居民人均可支配收入", mention) => "农村居民人均可支配收入"
 */
export function ofOtherPersons(name: string, before: string, { previous, quantity }: Mention): string | null {
  if (previous?.dimension !== quantity.dimension || quantity.dimension === "count") return null;
  const cared = caredForOtherwise(name, before);
  if (cared !== null) return cared;
  if (!ALONE.test(name)) return null;
  const measure = MEASURED.exec(before)?.[1];
  return measure === undefined ? null : name + measure;
}
