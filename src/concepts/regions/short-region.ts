import { shortProvince } from "../../model/provinces.js";

const PEOPLES =
  "土家族 苗族 侗族 布依族 彝族 藏族 羌族 回族 蒙古族 朝鲜族 哈尼族 壮族 傣族 景颇族 白族 傈僳族 怒族 独龙族 纳西族 哈萨克族 柯尔克孜族 拉祜族 佤族 布朗族 普米族 瑶族 仫佬族 毛南族 黎族 畲族 满族 锡伯族 达斡尔族 鄂温克族 裕固族 保安族 东乡族 撒拉族 土族 水族 仡佬族 塔吉克族 各族 哈萨克 蒙古 柯尔克孜 锡伯 塔吉克".split(
    " ",
  );

/** An autonomous area's name without the peoples that it names: 黔东南苗族侗族 → 黔东南. What would leave less than two characters stays. */
function withoutPeoples(name: string): string {
  const people = PEOPLES.find((one) => name.endsWith(one) && name.length - one.length >= 2);
  return people === undefined ? name.replace(/族$/u, "") : withoutPeoples(name.slice(0, -people.length));
}

/**
 * A region's Chinese name without the word for its kind, as people and titles shorten it; the whole name where one character would be left.
 *
 * @example
 * shortRegion("黔东南苗族侗族自治州"); // => "黔东南"
 */
export function shortRegion(name: string): string {
  const autonomous = /^(.+)自治[州县旗]$/u.exec(name)?.[1];
  if (autonomous !== undefined) return withoutPeoples(autonomous);
  const province = shortProvince(name);
  if (province !== name && province.length >= 2) return province;
  const short = name.replace(/(?:地区|林区|特区|[市县区盟旗州])$/u, "");
  return short.length < 2 ? name : short;
}

/**
 * The Chinese names by which a region goes: in full, short, and short with the word for its kind (凉山州 for 凉山彝族自治州).
 *
 * @example
 * namesInUse("凉山彝族自治州"); // => ["凉山彝族自治州", "凉山", "凉山州"]
 */
export function namesInUse(name: string): readonly string[] {
  const short = shortRegion(name);
  const kind = /自治([州县旗])$/u.exec(name)?.[1];
  return [...new Set([name, short, ...(kind === undefined ? [] : [short + kind])])];
}
