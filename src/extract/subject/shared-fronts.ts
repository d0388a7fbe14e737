/** 实际利用内资、外资: of both it is told how much is used. */
const USED = /^(实际(?:利用|使用|到位)|利用|到位)(?:省外|市外|境内)?(?:内资|资金)$/;
const CAPITAL = /^(?:外资|境外资金|外商投资|省外资金)$/;

/** 新能源公交车、出租车占比: how all of the vehicles are driven. */
const DRIVEN =
  /^((?:城市)?(?:新能源|清洁能源|纯电动|电动|氢能))(?:公交车|出租车|网约车|物流车|环卫车|公务车|重卡|货车|客车|船舶)(?:辆)?$/;
const VEHICLES = /^(?:公交车|出租车|网约车|物流车|环卫车|公务车|公务用车|重卡|货车|客车|船舶)/;

/** 县级医院达到推荐标准、能力标准比例: those who come up to one of the standards, and to the next. */
const COMES_UP = /^(.{2,14}(?:达到|符合|通过))[^，。；、]{2,12}(?:标准|认证|评审|要求)$/;
const STANDARD = /^(?!.*(?:达到|符合|通过)).{2,12}(?:标准|认证|评审|要求)的?(?:比例|占比|比重)$/;

const FRONTS: readonly (readonly [RegExp, RegExp])[] = [
  [USED, CAPITAL],
  [DRIVEN, VEHICLES],
  [COMES_UP, STANDARD],
];

/** The parts of a list with what stands in front of the first for all of them; as they are where it says nothing for the others. */
export function withSharedFront(parts: readonly string[]): readonly string[] {
  for (const [first, others] of FRONTS) {
    const front = first.exec(parts[0] ?? "")?.[1];
    if (front !== undefined && parts.length > 1 && parts.slice(1).every((part) => others.test(part)))
      return parts.map((part, at) => (at === 0 ? part : front + part));
  }
  return parts;
}
