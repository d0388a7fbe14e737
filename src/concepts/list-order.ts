/** Measures and deeds that are told of every member of a list, behind the last. */
const OF_ALL =
  /(?:(?:人口|人群|乡镇|行政村|家庭|学校|企业)?(?:全?覆盖|普及|达标|配备|入学|合格|完成|利用|治理|处理|开工|竣工)率|占比|比例|总?(?:面积|里程|长度|产量|产值|规模|投资|收入|金额|数量)|增加值|(?:提升|更新|升级|绿色|数字化|智能化|适老化|节能)*(?:改造|建设|新建|新建续建|新改建|新改扩建|新改续扩建|改扩建|培育|引进|开工|竣工|投产|治理|修复|加固|培训|创建|认定))$/;
/** Whose or where the members are, before the first. */
const FROM_ALL =
  /^(?:农村|乡村|城乡|城镇|城市|社区|县域|县级|市级|省级|公办|民办|普惠性?|新型|重点|规模以上|规模以上工业|大型|中小型|大中型)(?=.{2})/;
/** A joint, and no part of a word: 和美乡村, 共和 and 总和 hold none. */
const JOINT = /、|(?<![共总饱温平祥缓])和(?![美谐平睦解好田县气])/;

/**
 * A name whose list stands in one order, whatever the order of printing: 幼儿园和中小学 and 中小学和幼儿园 are one. What is said of all of
 * them stays at its end.
 *
 * @example
 * inListOrder("文化馆和公共图书馆覆盖率") === inListOrder("公共图书馆和文化馆覆盖率"); // => true
 */
export function inListOrder(name: string): string {
  return JOINT.test(name) ? name.split("占").map(ordered).join("占") : name;
}

function ordered(side: string): string {
  if (!JOINT.test(side)) return side;
  const before = FROM_ALL.exec(side)?.[0] ?? "";
  const behind = OF_ALL.exec(side)?.[0] ?? "";
  const members = side.slice(before.length, side.length - behind.length).split(JOINT);
  // 等 tells examples, and a member of one character is the half of a word.
  if (members.length < 2 || members.some((member) => member.length < 2 || /等|中$/.test(member))) return side;
  const sorted = [...members].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return before + (members.length === 2 ? sorted.join("和") : sorted.join("、")) + behind;
}
