import type { Measure } from "../../model/codes.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { INHERITED, type MeasureReading, measureReading, REACHES, RISE } from "./measure-reading.js";

const WILL =
  "(?:力争|确保|争取|努力|计划|预计|实现|推动|大力|继续|进一步|持续|稳步|逐步|严格|坚决|累计|基本|总体|整体|[全我][省市区县州]|全年|年内|平均|再)";
const FALLS = "(下降|降低|减少|压减|压降|压缩|缩短|削减|节约|减轻)";
/** 压减一般性支出|10%: what falls stands behind the verb, right before the number. */
export const FALL_AHEAD = new RegExp(`(?:^|[，、；：]|${WILL})${FALLS}(?=[^，。；、\\d率比占幅]{2,14}$)`);
/** The verb of such a fall at the head of what it is told of. */
export const FALL_AT_HEAD = new RegExp(`^${WILL}*${FALLS}(?=[一-龥]{2,})`);

/** 、力争3%: no verb of its own. */
const SECOND_AIM = /^[、，]?(?:并|且)?(?:力争|争取|努力|确保)(?:达到?|实现|完成|在)?$/;
const FALL_RATE = /(?:下降|降低|减少|削减|消减|压减)率(?:要?达到?|为|超过?|突破|不低于|保持在)*$/;
/** 增速保持全省前列，力争10%: what the clause before speaks of. */
const RATE_BEFORE = /(?:增速|增幅|增长率)[^，。；\d]{0,14}，(?:力争|争取|努力|确保)(?:达到?|实现)?$/;

/** A deadline and a word of comparison before a base: 到2025年，相较于. */
const BEFORE_BASE = /(?:[到至]|力争)?(?:20\d\d年|“?十[一二三四五六]五”?)(?:底|末)?[，,]?|相较于?|与|同/g;

/** 较2020年，…, 以2020年用水量为基数，…: a base set off by a comma holds for the whole segment. */
function opensSegment(mention: Mention, base: { readonly start: number; readonly end: number }): boolean {
  return (
    base.start >= mention.segmentStart &&
    mention.sentence.slice(mention.segmentStart, base.start).replace(BEFORE_BASE, "").length <= 4 &&
    /^(?:[^，。；]{0,6}|[^，。；\d]{0,16}为基[期数准年值])，/.test(mention.sentence.slice(base.end))
  );
}

/**
 * What a percentage or a difference of percentages states: a level (share, rate), yearly growth, or a change against a base.
 * @param inherited the measure of the number before it, which 分别 hands on
 * @param ofOneYear whether the plan's year, or the one named, is a single one, so that a rise or a fall in percent is its rate
 */
export function ratioMeasure(
  mention: Mention,
  inherited: Measure | null,
  ofOneYear: boolean,
): MeasureReading {
  const reading = ratioReading(mention, inherited);
  // 能耗下降3% in a plan of one year is that year's rate.
  return ofOneYear && reading.measure === "change" && mention.quantity.dimension === "ratio"
    ? measureReading("growth", reading.why)
    : reading;
}

function ratioReading(mention: Mention, inherited: Measure | null): MeasureReading {
  const { left, quantity, clauseLeft, sentence } = mention;
  const own = left.length >= 2 ? left : clauseLeft;
  const bounded = sentence.slice(quantity.outerStart, quantity.start);
  const reaches = REACHES.test(own) || /[到至在占为]/.test(bounded);
  const base = lastTime(mention, "base");
  const clauseBase =
    base !== null && (base.start >= mention.clauseStart || opensSegment(mention, base)) ? base : null;
  if (quantity.dimension === "ratio-difference" && !/(?:误差|偏差)/.test(own))
    // 较2020年翻一番，贡献率提高2.5个百分点: the base printed before goes on.
    return measureReading("change", quantity.unit_printed ?? "", base?.to ?? null);
  if (inherited !== null && /^[、和及与]$/.test(left) && /分别[^，。；]*$/.test(clauseLeft))
    return inherited === "change" && clauseBase !== null
      ? measureReading(inherited, clauseBase.words, clauseBase.to)
      : measureReading(inherited, "分别");
  // 能耗下降2.5%、力争3%: the second aim of the verb before.
  if (SECOND_AIM.test(left)) {
    if (inherited !== null && mention.previous?.unit === quantity.unit)
      return measureReading(inherited, INHERITED);
    if (RATE_BEFORE.test(mention.segmentLeft)) return measureReading("growth", "增速");
  }
  // 死亡人数下降率达到12%: the change itself, which its name calls a rate.
  if (FALL_RATE.test(own)) return measureReading("change", "下降率", clauseBase?.to ?? null);
  const rate =
    /(?<!自然)(?:增速|增长率|增幅|涨幅|年均增长|递增(?![至到])|增长速度|增长(?:预期)?目标)[^，。；]{0,8}$/.test(
      own,
    ) ||
    /^的(?:预期)?增长目标|^的?(?:同比)?(?:正)?增长$/.test(mention.right) ||
    /(?<!自然)(?:增速|增长率|增幅|涨幅)/.test(own.slice(-14));
  if (clauseBase !== null && !reaches && !/(?<!\d)年均(?:增|递|提|下|降)|年增/.test(clauseLeft))
    return measureReading("change", clauseBase.words, clauseBase.to);
  if (rate && !/占|比重|(?<!增长)率(?:达|提)/.test(own.slice(-7)))
    return measureReading("growth", own.slice(-12));
  if (
    /(?<!\d)年均[^，。；]{0,10}(?:增长|提高|提升|下降|降低|递增|递减|增加|减少|[增降](?=约?\d|$))(?!到|至)/.test(
      clauseLeft.slice(-24),
    ) &&
    !reaches
  )
    return measureReading("growth", "年均");
  if (clauseBase !== null && !reaches) return measureReading("change", clauseBase.words, clauseBase.to);
  if (/(?:比|较)(?:上年|去年|同期)|同比(?!例|重)/.test(clauseLeft) && !reaches)
    return measureReading("growth", "同比");
  if (reaches) return measureReading("level", "达到");
  if (/(?:累计|五年|三年|期间)[^，。；]{0,12}(?:增长|下降|降低|提高|提升|减少)(?:了)?$/.test(clauseLeft))
    return measureReading("change", "累计");
  if (/(?:下降|降低|减少|压减|压降|压缩|缩短|缩小|削减|消减|减排|降幅|精简)(?:约|率|累计)*$/.test(own))
    return measureReading("change", own.slice(-4));
  if (/(?:增长|递增|增加|净增|上涨|上调|上浮)$/.test(own)) return measureReading("growth", RISE);
  if (/(?:提高|提升|上升|扩大|高出|快于|高于)$/.test(own)) return measureReading("change", own.slice(-4));
  const fall = quantity.dimension === "ratio" ? FALL_AHEAD.exec(own)?.[1] : undefined;
  if (fall !== undefined) return measureReading("change", fall);
  return measureReading("level", "share or rate");
}
