import type { Measure } from "../../model/codes.js";
import { AHEAD } from "../../text/numbers/ranks.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { isRank } from "../sift/other-names.js";
import { countMeasure } from "./count-measure.js";
import { type Dated, type MeasureReading, measureReading } from "./measure-reading.js";
import { ratioMeasure } from "./ratio-measure.js";

const CERTIFIED = /^(?:以上|左右)?(?:取得|获得|获|考取|拿到)[^，。；、\d]{0,14}(?:证书?|资格)(?=$|[，。；])/;
const ADDED = /新增|新建|净增|增加/;
const SUMMED = /造林|培训|减排/;

/** 新建机房电能利用效率降至: a rate without a unit, whatever is new about its things. */
const RATE_REACHED =
  /(?:效率|系数|PUE|指数)(?:（[^（）]{1,8}）)?(?:值)?(?:[提降下减优压控稳达保][^，。；、\d]{0,3}[到至在])$/;

/** Brackets around the digits mean a total over the plan: [13.5]%, 〔350〕万人. */
function bracketedMeasure({ quantity, clauseLeft }: Mention): MeasureReading {
  const why = "[ ]: over the plan";
  if (quantity.dimension === "ratio" || quantity.dimension === "ratio-difference")
    return measureReading("change", why);
  const added = ADDED.test(clauseLeft) && !SUMMED.test(clauseLeft);
  return measureReading(added ? "increment" : "cumulative", why);
}

/**
 * What kind of quantity a mention states, from the verb or noun that governs it. `inherited` is the measure of the number
 * before it in the same segment, which a list without a verb of its own goes on with; `dated` tells whether a printed deadline holds,
 * `ofOneYear` whether what is made or grows is that of one year.
 */
export function measureOf(
  mention: Mention,
  inherited: Measure | null,
  dated: Dated,
  ofOneYear: boolean,
): MeasureReading {
  const { quantity } = mention;
  if (quantity.form === "standstill") return measureReading("growth", "零增长");
  if (quantity.form === "coverage" || quantity.form === "first" || quantity.form === "none")
    return measureReading("level", quantity.form);
  if (quantity.form === "multiple")
    return measureReading("change", "翻番", lastTime(mention, "base")?.to ?? null);
  if (quantity.bracketed) return bracketedMeasure(mention);
  if (quantity.dimension === "ratio" || quantity.dimension === "ratio-difference")
    return ratioMeasure(mention, inherited, ofOneYear);
  if (!quantity.hasUnit && RATE_REACHED.test(mention.left)) return measureReading("level", "ratio");
  if (quantity.unit === "times" || quantity.dimension === "proportion")
    return measureReading("level", "ratio");
  if (quantity.unit === "rank" && AHEAD.test(mention.left))
    return measureReading("change", mention.left.slice(-2), lastTime(mention, "base")?.to ?? null);
  if (isRank(mention)) return measureReading("level", "rank");
  if (quantity.dimension === "multiple")
    return measureReading("change", "倍", lastTime(mention, "base")?.to ?? null);
  // 分别减少1万吨、500吨: numbers side by side have one verb.
  const sideBySide = inherited === "change" && /^[、和及与]+$/.test(mention.left);
  // 年培训2万人次，1.7万人取得证书: of those of each year.
  if (
    inherited === "annual" &&
    CERTIFIED.test(mention.clauseRight) &&
    /^[，、]?(?:其中)?$/.test(mention.left)
  )
    return measureReading("annual", "每年");
  const moves = inherited === "growth" || inherited === "change" || inherited === "annual";
  const carried = moves && !sideBySide ? null : inherited;
  return countMeasure(mention, carried, dated, ofOneYear);
}
