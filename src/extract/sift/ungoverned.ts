import type { Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { PEOPLE, PEOPLE_BEFORE } from "./lexicon-context.js";
import { isRank } from "./other-names.js";

const SERVED =
  /(?:解决|改善|缓解|保障|提高|提升|吸引|帮扶|帮助|新增|招引|带动|惠及|帮助|覆盖|服务|促进|培训|转移|吸纳|安置|输出|支持|实现|为|对|给)(?:全[省市县区州])?(?:[山农城老库]区|农村|城镇|城乡)?$/;

/** 注册用户1200万、月活跃用户300万: persons, who are counted without a word. */
const USERS = /(?:用户|会员|粉丝|读者|观众|游客|旅客|听众)(?:数|总数|规模)?$/;

/** Whether a bare number stands without a unit and without a word that governs it, such as 达到 or 新增. */
export function isUngoverned(m: Mention): boolean {
  if (m.quantity.hasUnit || m.quantity.form !== "number") return false;
  if (m.quantity.boundWords !== "" || isRank(m)) return false;
  if (m.quantity.unit_mult >= 3 && PEOPLE.test(m.right) && SERVED.test(m.left)) return false;
  if (m.quantity.unit_mult >= 3 && (PEOPLE_BEFORE.test(m.left) || /人[次数]$/.test(ending(m.left))))
    return false;
  if (
    m.quantity.unit_mult >= 4 &&
    USERS.test(ending(m.left)) &&
    /^(?:以上|左右)?(?:$|[、，；])/.test(m.right)
  )
    return false;
  // 推进9610、1210等模式: what is called by its number.
  if (/^等[一-龥]/.test(m.right)) return true;
  if (
    /(?:达到?每年|达到?|为|至|到|增加|新增|提升|控制在|指数|得分|降|在|分别)$/.test(ending(m.left)) ||
    /达[到至]?$/.test(m.sentence.slice(Math.max(0, m.quantity.start - 2), m.quantity.start))
  )
    return false;
  if (m.previous !== null && /^[、和及与，]$/.test(m.sentence.slice(m.previous.end, m.quantity.outerStart)))
    return false;
  return true;
}
