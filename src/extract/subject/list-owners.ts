import { partHead } from "./measure-heads.js";

/** 茶叶产业产值: of a trade, which has bodies and people. */
const TRADE = /(?:业|产业|经济|行业|集群|产业链)$/;
const OF_TRADE =
  /^(?:规上|规模以上)?(?:企业|项目|从业人员|就业人员|市场主体|经营主体|人才)(?:总?数量?|总量|人数|家数|规模)?$/;

/** 低空产业产值、企业数量: the bodies and people that a later part of a list names alone are those of the trade that the first measures. */
export function withBodiesOfTrade(parts: readonly string[]): readonly string[] {
  const { thing, head } = partHead(parts[0] ?? "");
  return head === "" || !TRADE.test(thing)
    ? parts
    : parts.map((part, at) => (at > 0 && OF_TRADE.test(part) ? thing + part : part));
}

const ASPECT = /^(?:其中)?([^，；。、\d]{2,14}(?:率|占比|比重|比例|标准|产值|产量|面积|收入|强度|单产))方面$/;

/** 保鲜率方面，果蔬、肉类分别达到35%、60%: what is measured of each, which the clause before tells; null where it tells none. */
export function ofAspect(parts: readonly string[], clause: string): readonly string[] | null {
  const measure = ASPECT.exec(clause)?.[1];
  return measure === undefined || parts.some((part) => partHead(part).head !== "")
    ? null
    : parts.map((part) => part + measure);
}

const SIZE = "(?:[\\d.]*[十百千万]*[十百千万亿]元?(?:以上|级))";
const MEASURE_OF_SIZE = new RegExp(`^(.{2,10}?)(?:超过?|突破)?${SIZE}([一-龥]{2,8})$`);
const SIZE_FIRST = new RegExp(`^(?:超过?|突破)?${SIZE}([一-龥]{2,8})$`);

/** 产值十亿元以上茶企、亿元以上茶企: sizes of the same things are in the measure that the first names. */
export function withMeasureOfSize(parts: readonly string[]): readonly string[] {
  const [, measure = "", things = ""] = MEASURE_OF_SIZE.exec(parts[0] ?? "") ?? [];
  return things === ""
    ? parts
    : parts.map((part, at) => (at > 0 && SIZE_FIRST.exec(part)?.[1] === things ? measure + part : part));
}
