/** 占地面积 and 市场占有率 are no shares of anything. */
const SHARE =
  /^(.*?[^抢侵独强挤])占(?!地(?!区|方)|有|用|领|位|先|股|道|补)(.+?)(?:总量|总额)?(?:的?(?:比重|比例|份额|比率|占比|之比|比))?$/;
/** 社会物流总费用与GDP的比率 is a share too. */
const RATIO_TO = /^(.{2,}?)(?:与|和|相当于)(地区生产总值)的?(?:比例|比值|之比|比)$/;
/** 高技能人才在技能人才中占比: the share of the one in the other. */
const WITHIN = /^(.{2,}?)在(.{2,}?)中的?(?:占比|比重|比例)$/;
/** 规上工业企业中有研发活动的企业占比: a share of the ones among the others; 高中, 其中 and 中小企业 part nothing. */
const AMONG =
  /^(?!新增(?!.?更新))((?:(?!占).){2,}?(?<![高初集其当之]))中的?(?!长期|医(?!疗|护|务))(?!职(?!工|业人))(?![小心央等型药外国学欧部西间期试介])((?:(?!占).){2,}?)的?(?:占比|比重|比例)$/;

/** The two sides of a share as its name words them, the part first or last; null where it is no share of a whole that is told. */
export function sidesOf(name: string): { readonly numerator: string; readonly denominator: string } | null {
  const among = AMONG.exec(name);
  const parts =
    WITHIN.exec(name) ??
    (among === null ? null : [name, among[2] ?? "", among[1] ?? ""]) ??
    SHARE.exec(name) ??
    RATIO_TO.exec(name);
  const [, numerator = "", denominator = ""] = parts ?? [];
  return numerator.length >= 2 && denominator.length >= 2 ? { numerator, denominator } : null;
}

/** Shares of GDP and of value added are those of value added, whether it is printed or not. */
export function shareOf(numerator: string, denominator: string): { numerator: string; denominator: string } {
  const below =
    /^(?:规模以上工业|工业|服务业|农业|规模以上服务业|制造业)$/.test(denominator) &&
    /(增加值|总产值|产值|营业收入|利润)$/.exec(numerator);
  const under = below
    ? `${denominator}${below[1] === "产值" ? "总产值" : below[1]}`
    : denominator.replace(/(?<!总)产值$/, "总产值");
  // 装配式建筑面积占新建建筑面积: a share of areas is one of what has them.
  if (
    /..(?<!达标|治理|保护|覆盖|播种|种植|灌溉|绿化|建设|改造)面积$/.test(numerator) &&
    /..(?:面积|建筑)$/.test(denominator)
  )
    return { numerator: numerator.slice(0, -2), denominator: denominator.replace(/面积$/, "") };
  const gross = /增加值$|^地区生产总值$/.test(under);
  const spent = numerator === "研发" ? "研发投入" : numerator;
  const above = gross && /(?:业|经济)$/.test(numerator) ? `${numerator}增加值` : spent;
  return { numerator: above, denominator: under };
}
