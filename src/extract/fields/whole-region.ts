import { divisions } from "../../concepts/regions/divisions.js";
import type { RegionLevel } from "../../model/codes.js";
import type { RegionRow } from "../../model/rows.js";

/** 全市, 全县: a whole region, told by the kind that its name ends in. */
export interface WholeRegion {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Where a clause or what it governs begins with a whole region; what goes on as another word, or tells a rank in it, is none. */
const WHOLE =
  /(?:^|[，、：；。\s年末底前中内]|力争|确保|实现|推动|带动|推进|促进|预计|争取|使|让)(全([省市州盟县区旗])(?![域场民际]|[首前第]|领先|一流|平均|唯一|率先|排名|重点))/gu;

/** The last whole region that words speak of at the head of what they say; null where there is none. */
export function wholeRegionIn(words: string): WholeRegion | null {
  if (!words.includes("全")) return null;
  const last = [...words.matchAll(WHOLE)].at(-1);
  if (last?.[1] === undefined || last[2] === undefined) return null;
  const end = last.index + last[0].length;
  return { kind: last[2], start: end - last[1].length, end };
}

/** Whether a kind of whole region is the document's own, one that lies in it, or one that it lies in. */
export type Extent = "own" | "narrower" | "wider";

/** The kinds of whole regions that the documents of a region mean it by. */
function ownKinds(name_zh: string, level: RegionLevel): string {
  if (level === "province") return name_zh.slice(-1);
  if (level === "prefecture") return "市州盟";
  // A county may have become a district, or a city, since its plan was printed.
  if (level === "county") return name_zh.endsWith("市") ? "县区旗市" : "县区旗";
  return level === "zone" ? "区" : "国";
}

const ORDER = "旗县区盟州市省";

/**
 * What a whole region is to the region of a document; null where that is not known.
 * @param own the code of the document's region
 * @param known the regions that the tables hold, development zones among them
 */
export function extentOf(
  kind: string,
  own: string,
  known: readonly Pick<RegionRow, "region_code" | "name_zh">[],
): Extent | null {
  const level = divisions().get(own)?.level ?? "zone";
  const name = (known.find(({ region_code }) => region_code === own) ?? divisions().get(own))?.name_zh;
  if (name === undefined) return null;
  const kinds = ownKinds(name, level);
  if (kinds.includes(kind)) return "own";
  if (level === "province" || level === "country") return "narrower";
  return ORDER.indexOf(kind) > Math.max(...[...kinds].map((one) => ORDER.indexOf(one)))
    ? "wider"
    : "narrower";
}
