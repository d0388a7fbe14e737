import type { Will } from "../fields/commitments.js";
import type { Frame } from "../fields/deadlines.js";
import type { Section } from "../frame/document-sections.js";

/** A list that a lead-in has opened: what holds for the lead-in holds for its items. */
export interface OpenList {
  /** The heading path at the lead-in. */
  readonly path: string;
  /** How deep the headings stand that open its items; null while none has come. */
  readonly depth: number | null;
  /** The deadline of the lead-in. */
  readonly deadline: Frame | null;
  /** Its 力争, 争取 or 努力. */
  readonly strive: Will | null;
}

/** 实现以下目标。 主要预期目标是： a sentence that says that items follow. */
const LEAD_IN =
  /[：:]["”’]?$|(?:以下|如下)[^，。；]{0,12}[。：:]?$|(?:主要|预期|具体|总体)目标(?:是|为|有)?[。：:]$/;

/** No pattern of a lead-in is longer than this. */
const LONGEST_LEAD_IN = 16;

/** Whether a sentence leads in a list. */
export function leadsIn(sentence: string): boolean {
  return LEAD_IN.test(sentence.trimEnd().slice(-LONGEST_LEAD_IN));
}

/** 一是…, ①…, 1.…, （1）…: how an item begins. */
export const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|、)|其[一二三四五六七]|首先|第[一二三四五六七八九十]，|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|\d{1,2}[）)]|[①-⑳]|--|—|[-·●◆■▪◇□★☆※○•▲△►➢➤✓√])/;

/** The list as it stands in a section: an item's heading goes on with it, a wider one ends it. */
export function listInto(list: OpenList, section: Section): OpenList | null {
  if (section.path === list.path) return list;
  const below = list.path === "" || section.path.startsWith(`${list.path} / `);
  if (!below) return null;
  if (list.depth === null) return { ...list, depth: section.depth };
  return section.depth >= list.depth ? list : null;
}
