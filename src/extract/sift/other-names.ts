import type { Mention } from "../sentence/mention.js";
import { CLASS_NOUN_TIGHT, RUN_FOR } from "./lexicon-context.js";
import { NAME_BEFORE } from "./lexicon-names.js";

/** Whether the number stands inside 《》, or inside short quotation marks. */
export function insideMark(mention: Mention, mark: "title" | "quote"): boolean {
  const { start, numberEnd } = mention.quantity;
  return mention.enclosed.some(
    (stretch) =>
      stretch.mark === mark &&
      stretch.start < start &&
      numberEnd < stretch.end &&
      (mark === "title" || stretch.end - stretch.start <= 26),
  );
}

/** 由第12位跃升至8位: a place that is climbed to. */
const CLIMBS = /(?:升|进|移|跃)(?:至|到)$/;

/** 进入全国前十, 前10位: a place in a ranking. */
export function isRank(mention: Mention): boolean {
  const { quantity, sentence, left } = mention;
  if (
    quantity.unit_printed === "位" &&
    CLIMBS.test(sentence.slice(Math.max(0, quantity.start - 6), quantity.start))
  )
    return true;
  if (!/[前第]/.test(left.charAt(left.length - 1))) return false;
  if (/[季强批期届]/.test(sentence.charAt(quantity.numberEnd))) return false;
  return !quantity.hasUnit || /^(?:位|名)$/.test(quantity.unit_printed ?? "");
}

/** Whether the number is written in Chinese. */
export function isChinese(mention: Mention): boolean {
  return mention.quantity.tokens[0]?.script === "chinese";
}

/** 百万吨死亡率, 10万人死亡率: what a rate is reckoned per. */
const OF_DEATHS = /^(?:人口|职工|生产安全)?(?:事故)?(?:死亡|伤亡|事故|发病|发生|致死)率/;

/** 万人公共交通车辆保有量: so many for each ten thousand. */
const PER_HEAD_NAME = /^人(?:口)?[^，。；\d以]{2,18}(?:保有量|拥有量|拥有[^，。；\d]{0,8}数|率)(?!以上)/;

/** A numeral of powers alone (万, 亿, 十万) that heads a noun: a denominator of an indicator's name. */
export function isDenominator(mention: Mention): boolean {
  const { quantity, sentence } = mention;
  const before = sentence.slice(Math.max(0, quantity.start - 2), quantity.start);
  if (OF_DEATHS.test(sentence.slice(quantity.end, quantity.end + 8))) return true;
  if (before.endsWith("每")) return !/[年月日天]/.test(quantity.unit_printed ?? "");
  const token = quantity.tokens[0]?.text ?? "";
  if (!/^[十百千万亿]+$/.test(token) || quantity.boundWords !== "") return false;
  if (PER_HEAD_NAME.test(sentence.slice(quantity.numberEnd, quantity.numberEnd + 24))) return true;
  const after = sentence.slice(quantity.end, quantity.end + 1);
  return (
    /[元人户名辆]/.test(quantity.unit_printed ?? sentence.charAt(quantity.numberEnd)) &&
    /[一-龥A-Z]/.test(after) &&
    !RUN_FOR.test(sentence.slice(quantity.end, quantity.end + 12)) &&
    !CLASS_NOUN_TIGHT.test(sentence.slice(quantity.numberEnd, quantity.numberEnd + 12).replace(/^元/, ""))
  );
}

/** AED3000台: letters that name a thing, and how many of it. */
const ACRONYM = /(?:^|[^A-Za-z])(?!TOP|ISO|GB|PM|IP|KN|RCEP)[A-Z]{2,5}$/;
const DEVICES = /^(?:台|套|盏|辆|架|部|台套|个)$/;

/** PM2.5, IPv6, 制造2025: a number glued to letters, a sign or a noun that it names. */
export function isGlued(m: Mention): boolean {
  const before = m.sentence.slice(Math.max(0, m.quantity.start - 5), m.quantity.start);
  const after = m.sentence.slice(m.quantity.numberEnd, m.quantity.numberEnd + 3);
  if (/^[+×][\dNnXx]/.test(after)) return true;
  if (NAME_BEFORE.test(before) && !/(?:GDP|CPI|APP|PPI|ICT)$/.test(before)) {
    const counted = DEVICES.test(m.quantity.unit_printed ?? "") && ACRONYM.test(before);
    if (!counted) return true;
  }
  if (
    !m.quantity.hasUnit &&
    m.quantity.value > 1900 &&
    m.quantity.value < 2100 &&
    /[一-龥]$/.test(before) &&
    !/[达到过破于为至]$/.test(before)
  )
    return true;
  return !m.quantity.hasUnit && /^[A-Za-z]/.test(after);
}
