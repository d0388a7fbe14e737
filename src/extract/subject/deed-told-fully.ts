import { withoutLead } from "../../concepts/action-words.js";
import { clausesBefore } from "../sentence/clauses-before.js";
import type { Mention } from "../sentence/mention.js";

/** Works by their short name: 节能改造, 设备更新, 检修. */
const WORKS =
  /^(?:[一-龥]{0,6})(?:改造|更新|检修|维修|治理|整治|修复|加装|安装|检测|养护|清淤|置换|淘汰|报废|迁建|改建)$/;
const LONGEST = 8;
/** 设备更新|改造: what may stand behind the short name in the full one. */
const GOES_ON = /^(?:改造|提升|升级|工作|工程|行动|项目|建设)*$/;
const LONGEST_FULL = 24;

/**
 * 开展煤电机组节能改造，到2027年完成|节能改造|300万千瓦: works by the full name that an earlier clause of the same part of the sentence has for them. Null
 * where none has.
 */
export function deedToldFully(own: string, mention: Mention): string | null {
  if (own.length > LONGEST || !WORKS.test(own)) return null;
  for (const clause of clausesBefore(mention).toReversed()) {
    if (/\d[^，；]*[^年底末前\d]$/.test(clause)) return null;
    const { name } = withoutLead(clause);
    const at = name.lastIndexOf(own);
    if (at >= 2 && name.length <= LONGEST_FULL && GOES_ON.test(name.slice(at + own.length)))
      return name.slice(0, at) + own;
  }
  return null;
}
