/** A measure at the end of a noun phrase, whole: 投入强度, 产出水平, 污染物排放, 能耗. */
const MEASURE =
  /(?:投入|产出|污染物|用水|用电|劳动|资源|综合|平均)*(?:强度|比例|指数|能耗|物耗|水耗|电耗|(?:生产|增长|利用|转化|就业|失业|死亡|增加值)?率|水平|质量|能力|规模|投入|产出|排放量?|总量|总额|总值|增速|占比|比重|收入|寿命|密度|浓度|数量|产值|效率|竞争力|实力|指标|贡献|投资|消费|零售额|进出口额?|出口额?|用电量|税收|利润|产量)$/;
/** Joints of a list; 和, 与 and 及 join as well as the pause mark. */
const JOINT = /、|以及|及|和|与/;
/** How fast a measure moves; the list is one of the measures. */
const PACE = /(?:的?(?:增长|增速|增幅|涨幅))$/;
/** The first of two kinds of people whose measure is told once: 城镇和农村居民人均可支配收入. */
const BOTH_KINDS = /^(.*?)(城镇|城市|农村)(?:、|以及|及|和|与)(城镇|城市|农村)((?:常住)?居民.+)$/;

/**
 * The measures that one verb governs together: several where a list of nouns stands before it and every one of them can be measured,
 * otherwise the phrase as it is. What modifies the first is repeated for a measure that stands alone; one with a modifier of its own
 * keeps that. A list of examples (冶金、化工等行业…) modifies.
 *
 * @param subject the phrase before the verb, without its time: 单位工业增加值能耗、物耗
 * @example
 * coordinatedSubjects("园区制造业亩均投入强度、产出水平"); // => ["园区制造业亩均投入强度", "园区制造业亩均产出水平"]
 */
export function coordinatedSubjects(subject: string): readonly string[] {
  const kinds = BOTH_KINDS.exec(subject);
  if (kinds !== null) {
    const [, before = "", one = "", other = "", measure = ""] = kinds;
    return [`${before}${one}${measure}`, `${before}${other}${measure}`];
  }
  const listed = Math.max(subject.lastIndexOf("等"), subject.lastIndexOf("的")) + 1;
  const pieces = subject.slice(listed).replace(PACE, "").split(JOINT);
  const measures = pieces.map((piece) => MEASURE.exec(piece.replace(PACE, ""))?.index);
  const [first] = measures;
  if (pieces.length < 2 || first === undefined || measures.includes(undefined)) return [subject];
  const modifier = (pieces[0] ?? "").slice(0, first);
  return pieces.map(
    (piece, index) => subject.slice(0, listed) + (index > 0 && measures[index] === 0 ? modifier : "") + piece,
  );
}
