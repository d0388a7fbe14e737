import type { Mention } from "../sentence/mention.js";

/** 据测算，…: what follows is reckoned, not promised. */
const RECKONED = /(?:^|[，；：])(?:据|经)(?:初步|有关|专家|部门)*(?:测算|估算|推算|匡算)/;
/** 每年可增产粮食8亿斤: what something is able to bring about. */
const ABLE =
  /(?<![许认不])可(?:增产|增收|节约|节水|节电|节能|节省|减排|减少|降低|新增|增加|带动|实现|拉动|创造|产生)[^，。；\d]{0,14}$/;

/** Whether a number is what a measure is reckoned to bring about, which nobody promises. */
export function isReckonedEffect({ segmentLeft, clauseLeft, quantity, sentence, words }: Mention): boolean {
  const before = clauseLeft + sentence.slice(quantity.outerStart, quantity.start);
  return ABLE.test(before) || words.match(RECKONED, segmentLeft);
}
