import { CHANGING } from "./action-word-lists.js";

/** Verbs that stand behind what they are done to as they do before it. */
const DEED =
  "开工|动工|竣工|完工|投产|签约|落地|引进|招引|引入|引育|改造|整治|治理|修复|培训|轮训|发放|推广|淘汰|拆除|盘活|关停|转化|救助|帮扶|安置|清理|腾退|处置|出让|收储";
/** 高层次人才新招引, 老旧管网改造数长度: new or counted, a deed at the end of a name is the deed. */
const BEHIND = new RegExp(`^(.{2,}?)(?<![创高更革翻全刷])新?(${DEED})(?:数量?)?(长度|里程|面积|金?额)?$`);
/** The same without what it is done to, which is asked first. */
const ENDS = new RegExp(`(?:${DEED})(?:数量?)?(?:长度|里程|面积|金?额)?$`);

/** A name whose deed stands behind what it is done to. */
export interface DeedBehind {
  readonly name: string;
  /** What it is done to. */
  readonly object: string;
}

/**
 * The deed at the end of a name in one form, and what it is done to; null where no deed ends it.
 *
 * @example
 * deedBehind("高层次人才新招引"); // => { name: "高层次人才引进", object: "高层次人才" }
 */
export function deedBehind(words: string): DeedBehind | null {
  if (!ENDS.test(words)) return null;
  const parts = BEHIND.exec(words);
  if (parts === null) return null;
  const [, object = "", verb = "", measure = ""] = parts;
  return { name: `${object}${CHANGING[verb] ?? verb}${measure}`, object };
}
