import { conceptId } from "../concepts/concept-id.js";
import { englishName } from "../concepts/english/english-name.js";
import { withPrintedMarks } from "../concepts/printed-marks.js";
import { classOfUnit } from "../concepts/quantity-class.js";
import { writtenName } from "../concepts/word-order.js";
import type { DraftTarget } from "../extract/draft.js";
import type { IndicatorForm } from "../model/codes.js";
import type { IndicatorRow } from "../model/rows.js";
import { simplified } from "../text/simplified.js";
import { DRAFT_MARK } from "./draft-mark.js";
import { familyOfShare } from "./share-families.js";

const LESS_IS_BETTER =
  /能耗|电耗|水耗|物耗|用水量|排放|污染|浓度|死亡|事故|失业|发生率|负债|贫困|劣[Ⅴ五V]类|黑臭|发病率|患病率|违法|债务率|赤字/u;

/** The longest name that is taken from a quote. */
const LONGEST_NAME = 40;

/** Draft targets with the ids of their indicators settled, and the rows of `indicators.csv` that these need. */
export interface DraftIndicators {
  readonly targets: readonly DraftTarget[];
  readonly added: readonly IndicatorRow[];
}

/** What of a target says what a new concept is. */
type Conceived = Pick<DraftTarget, "concept" | "subject" | "share" | "unit" | "measure">;

function formOf({ concept, share, unit }: Conceived): IndicatorForm | null {
  if (share !== null) return "ratio";
  if (/(?:率)$/.test(concept)) return "rate";
  if (/指数$/.test(concept)) return "index";
  return unit === "rank" ? "rank" : null;
}

/** One unit for one sort, whatever a document prints. */
const TYPICAL: Readonly<Record<string, string>> = {
  length: "km",
  area: "mu",
  mass: "t",
  power: "kW",
  energy: "kWh",
  volume: "m3",
};
const MONEY =
  /(?:额度?|产业|行业|经济|制造业|服务业|(?:养老金|养育|低保|生活保障|补助|救助|补贴)[^标]{0,4}标准|值|收入|支出|投资|利润|税收|贷款|规模|存款|余额|资金|投入|经费|营收|消费|债务)$/;
const MASS = /产量$/;
const RATIO = /^单位|(?:率|比重|比例|占比|覆盖率|水平|强度|耗)$/;

/** The unit of a new concept: that of its level, which a rate of growth does not tell but its name. */
function unitOf({ unit, measure, concept, share }: Conceived): string {
  const sort = classOfUnit(unit ?? "count");
  if (unit === "percentage-point") return "percent";
  const moves = measure === "growth" || measure === "change" || measure === "relative";
  if (!moves || (sort !== "ratio" && unit !== null)) return TYPICAL[sort] ?? unit ?? "count";
  if (share !== null || RATIO.test(concept)) return "percent";
  if (MONEY.test(concept)) return "CNY";
  return MASS.test(concept) ? "t" : "count";
}

/** The row of a new concept: all of it follows from the concept, the unit and the known rows, so that every document proposes the same. */
export function proposedIndicator(
  target: Conceived,
  id: string,
  name: string,
  vocabulary: readonly IndicatorRow[],
): IndicatorRow {
  const { share } = target;
  const unit = unitOf(target);
  const written = withPrintedMarks(name, target.subject);
  const english = englishName(written, share, unit);
  return {
    indicator_id: id,
    family_id: share === null ? id : familyOfShare(share, vocabulary),
    headline: false,
    name_zh: written,
    name_en: english,
    definition_zh: `${written}${DRAFT_MARK.zh}`,
    definition_en: `${english}${DRAFT_MARK.en}`,
    numerator: share === null ? null : conceptId(share.numerator),
    denominator:
      share === null ? null : share.denominator === null ? "not-stated" : conceptId(share.denominator),
    unit,
    direction: LESS_IS_BETTER.test(name) ? "lower" : "higher",
    theme: "unclassified",
    source: null,
    form: formOf(target),
    recognised: null,
  };
}

/**
 * The rows of `indicators.csv` that drafts need and a dataset lacks: those of the vocabulary as they stand there, and one for each new
 * concept. A number without a name is an indicator of its own, called by its quote, so that unlike things never share one.
 * @param vocabulary rows that may be copied
 */
export function draftIndicators(
  targets: readonly DraftTarget[],
  known: readonly Pick<IndicatorRow, "indicator_id">[],
  vocabulary: readonly IndicatorRow[],
): DraftIndicators {
  const there = new Set(known.map((row) => row.indicator_id));
  const shipped = new Map(vocabulary.map((row) => [row.indicator_id, row]));
  const added = new Map<string, IndicatorRow>();
  const settled = targets.map((target): DraftTarget => {
    const unnamed = target.proposed && target.concept.length < 2;
    const name = unnamed ? simplified(target.quote).slice(0, LONGEST_NAME) : target.concept;
    const id = unnamed ? conceptId(`未命名${target.document_id}${target.quote_start}`) : target.indicator_id;
    if (!there.has(id) && !added.has(id))
      added.set(id, shipped.get(id) ?? proposedIndicator(target, id, writtenName(name), vocabulary));
    return id === target.indicator_id ? target : { ...target, indicator_id: id };
  });
  return { targets: settled, added: [...added.values()] };
}
