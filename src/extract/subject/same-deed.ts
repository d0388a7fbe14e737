import type { Mention } from "../sentence/mention.js";
import type { SubjectContext } from "./subject.js";

/** 2023年新建农田60万亩、改造25万亩，2024年新建80万亩: a verb of building alone is that of what was built before. */
const NEWLY = /(?:新建|新增|建成|培养|培育)(?:不少于|不低于|约)?$/;

/** Whether a verb of building alone stands before a number. */
export function isNewlyMade({ left }: Mention): boolean {
  return NEWLY.test(left);
}

/** 新建公园5个，提升11个: things that are there are bettered; null where a measure rises. */
export const betteredAlone = ({ left, quantity }: Mention): string | null =>
  quantity.dimension === "count" ? (/^[、，和及与]?(提升|完善|巩固提升)$/.exec(left)?.[1] ?? null) : null;

/** The last subject of the segment to which the same was done, or that was made where `action` is null, counted alike. */
export function sameDeed(
  action: string | null,
  { quantity, previous, sentence, segmentStart }: Mention,
  { found }: SubjectContext,
): string | null {
  // 开工甲项目50个、竣工30个: of one list, and done to the same.
  if (!sentence.slice(previous?.end ?? 0, quantity.outerStart).includes("，")) return null;
  const alike = found.findLast(
    ({ mention, subject }) =>
      mention.segmentStart === segmentStart &&
      mention.quantity.dimension === quantity.dimension &&
      subject.action === action &&
      (action !== null || NEWLY_MADE.test(mention.left)),
  );
  return alike?.subject.phrase ?? null;
}
const NEWLY_MADE = /新建|新增|建成|建设/;
