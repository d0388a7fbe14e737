import type { DraftTarget } from "../extract/draft.js";
import type { IndicatorRow } from "../model/rows.js";
import { freeId } from "./free-id.js";

const LESS_IS_BETTER =
  /能耗|电耗|水耗|物耗|用水量|排放|污染|浓度|死亡|事故|失业|发生率|死亡率|负债|贫困|下降|降低|劣[Ⅴ五V]类/u;

/** The longest name that is taken from a quote. */
const LONGEST_NAME = 40;

/** Draft targets with the ids of their indicators settled, and the rows of `indicators.csv` that these need. */
export interface DraftIndicators {
  readonly targets: readonly DraftTarget[];
  readonly added: readonly IndicatorRow[];
}

function english(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Gives each proposed indicator its own id: one for each name and unit, with a number behind where the suggested id is taken by
 * another. The new rows say in their definitions that they are proposals; theme and definitions are for a person to settle.
 */
export function draftIndicators(
  targets: readonly DraftTarget[],
  known: readonly Pick<IndicatorRow, "indicator_id">[],
): DraftIndicators {
  const taken = new Set(known.map((row) => row.indicator_id));
  const byName = new Map<string, IndicatorRow>();
  const settled = targets.map((target): DraftTarget => {
    if (!target.proposed) return target;
    const unit = target.unit ?? "count";
    // A number without a name is an indicator of its own, called by its quote, so that unlike things never share one.
    const name = target.subject === "" ? target.quote.slice(0, LONGEST_NAME) : target.subject;
    const key = target.subject === "" ? target.target_id : `${name}|${unit}`;
    let row = byName.get(key);
    if (row === undefined) {
      const id = freeId(target.indicator_id, taken);
      taken.add(id);
      row = {
        indicator_id: id,
        family_id: id,
        headline: false,
        name_zh: name,
        name_en: english(id),
        definition_zh: `${name}（草稿：定义待核对）`,
        definition_en: `${english(id)} (draft: the definition is to be reviewed)`,
        numerator: null,
        denominator: null,
        unit,
        direction: LESS_IS_BETTER.test(name) ? "lower" : "higher",
        theme: "unclassified",
        source: null,
        form: null,
        recognised: null,
      };
      byName.set(key, row);
    }
    return { ...target, indicator_id: row.indicator_id };
  });
  return { targets: settled, added: [...byName.values()] };
}
