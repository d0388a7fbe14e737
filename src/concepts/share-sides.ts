/** Shares of GDP and of value added are those of value added, whether it is printed or not. */
export function shareOf(numerator: string, denominator: string): { numerator: string; denominator: string } {
  const below =
    /^(?:规模以上工业|工业|服务业|农业|规模以上服务业|制造业)$/.test(denominator) &&
    /(增加值|总产值|产值|营业收入|利润)$/.exec(numerator);
  const under = below
    ? `${denominator}${below[1] === "产值" ? "总产值" : below[1]}`
    : denominator.replace(/(?<!总)产值$/, "总产值");
  // 装配式建筑面积占新建建筑面积: a share of areas is one of what has them.
  if (/..面积$/.test(numerator) && /..面积$/.test(denominator))
    return { numerator: numerator.slice(0, -2), denominator: denominator.slice(0, -2) };
  const gross = /增加值$|^地区生产总值$/.test(under);
  const spent = numerator === "研发" ? "研发投入" : numerator;
  const above = gross && /(?:业|经济)$/.test(numerator) ? `${numerator}增加值` : spent;
  return { numerator: above, denominator: under };
}
