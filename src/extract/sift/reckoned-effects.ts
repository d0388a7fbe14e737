import type { Mention } from "../sentence/mention.js";

/** 据测算，…: what follows is reckoned, not promised. */
const RECKONED = /(?:^|[，；：])(?:据|经)(?:初步|有关|专家|部门)*(?:测算|估算|推算|匡算)/;
/** 每年可增产粮食8亿斤: what something is able to bring about. */
const ABLE =
  /(?<![许认不])可(?:增产|增收|节约|节水|节电|节能|节省|减排|减少|降低|新增|增加|带动|实现|拉动|创造|产生)[^，。；\d]{0,14}$/;

/** 新建的灌区预计可新增灌溉面积120万亩: what the works of a plan add, which is what they are built for; 建成后 tells of one work. */
const ADDS_ROOM =
  /可(?:新增|增加|恢复|改善|新增(?:和)?恢复)[^，。；\d]{0,8}(?:灌溉面积|除涝面积|供水能力|蓄水能力|装机(?:容量)?|床位|学位|托位|泊位|停?车位|座位|充电桩)(?:约|达)?$/;
const OF_ONE_WORK =
  /(?:建成|投产|达产|投用|投运|竣工|完工)(?:投[产运用])?(?:后|以后|之后)|(?:该|本)(?:项目|工程)/;

/** Whether a number is what a measure is reckoned to bring about, which nobody promises. */
export function isReckonedEffect({ segmentLeft, clauseLeft, quantity, sentence, words }: Mention): boolean {
  const before = clauseLeft + sentence.slice(quantity.outerStart, quantity.start);
  if (ADDS_ROOM.test(before) && !OF_ONE_WORK.test(segmentLeft)) return words.match(RECKONED, segmentLeft);
  return ABLE.test(before) || words.match(RECKONED, segmentLeft);
}
