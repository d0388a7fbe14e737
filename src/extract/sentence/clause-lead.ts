import { ITEM_MARK } from "./item-mark.js";

/** In figures or numerals: 2025年, 二〇二五年. */
const YEAR = "(?:20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年(?!度)";
const PLAN = "(?:“?十[一二三四五六]五”?|规划期)";
const DATE = `(?:在|[到至]|截[至止])?(?:${YEAR}|${PLAN})年?(?:底|期?末期?|之?前)+|(?:在|[到至]|截[至止])${YEAR}`;
/** 大力争取 seeks, 要素 and 基本养老保险 are nouns. */
const WILL =
  "(?<!大)力争|确保|预计(?!年)|原则上|努力(?=实现|推动|使|把|建成|打造)|计划(?=[新改]|建[成设]|完成|实施|培[育训养]|引进|打造|开展|开工|投[资入])|将(?=[一-龥])|使(?![用命馆领得])|[还又更既]?要(?![素求点闻塞件案])|基本(?=建成|形成|实现|完成|消除|建立|普及|达到)";
/** 全省力争: the region before the will is that of the will, too. */
const WHOSE = `[全我][省市区县州](?=${WILL})`;
const LEAD = new RegExp(
  `(?:(?:${ITEM_MARK})[\\s：]*)?(?:${DATE}|${WILL}|${WHOSE})*(?![的内间期])(?!(?:再|将|要)*(?:[实显]现|完成|达到?|超过?|突破|争取|努力|提高到?|增加到?|增长|下降)*\\d)`,
  "uy",
);

/**
 * Where what a clause says begins, behind the mark of its item, its date and its will: （一）到2025年底力争|建成5家, 至“十四五”末我省将|培育5家. These stand before it as if a comma ended them.
 */
export function behindLead(sentence: string, clauseStart: number, end: number): number {
  LEAD.lastIndex = clauseStart;
  return LEAD.test(sentence) && LEAD.lastIndex < end ? LEAD.lastIndex : clauseStart;
}
