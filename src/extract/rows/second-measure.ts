/** What stands behind a number of the list or the clause before: its unit, a bound, a mark. */
const BEHIND_NUMBER =
  /\d[\d.,]*\s?(?:[%％‰]|[万亿]{0,2}[一-龥]{0,4}(?:[/／][一-龥]{1,4})?)(?:（[^（）]{1,4}）)?(?:以上|以下|以内|左右)?[，、]$/;
const YEAR = /20\d\d年(?:底|末)?[，、]$/;
const RATE = /(?:率|占比|比重|比例|度|资金规模|管理规模)$/;
const LONGEST = 7;
const REACH = 40;
/** 机械化率达到80%，农田灌溉率: behind another rate of a list only the shortest names leave out what they are of. */
const BEHIND_RATE =
  /(?:率|占比|比重|比例|度|水平)[^，。；、]{0,6}\d[\d.]*\s?[%％‰](?:以上|以下|以内|左右)?，$/;
const SHORT = 4;

/**
 * Whether a short name of a rate stands right behind another number, so that it may be a rate of what that one counts (零碳园区20个，绿电占比60%) as
 * well as of all: of such names of which no list knows, one in six was.
 *
 * @param before the text up to the number
 * @example
 * mayBeOfNumberBefore("绿电占比", "建设零碳园区20个，绿电占比达到"); // true
 * mayBeOfNumberBefore("城镇登记失业人员再就业率", "新增就业5万人，城镇登记失业人员再就业率达到"); // false: it names its own
 */
export function mayBeOfNumberBefore(name: string, before: string): boolean {
  if (name.length > LONGEST || !RATE.test(name)) return false;
  const words = before.slice(-REACH).replace(/\s/g, "");
  const at = words.lastIndexOf(name);
  if (at < 1) return false;
  const head = words.slice(0, at);
  if (name.length > SHORT && BEHIND_RATE.test(head)) return false;
  return BEHIND_NUMBER.test(head) && !YEAR.test(head);
}
