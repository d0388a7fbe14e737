import type { Bilingual } from "../model/language.js";
import type { IndicatorRow } from "../model/rows.js";

/** What stands behind the definition of an indicator that a draft proposes, until a person has reviewed it. */
export const DRAFT_MARK: Bilingual = {
  zh: "（草稿：定义待核对）",
  en: " (draft: the definition is to be reviewed)",
};

/** Whether a row of `indicators.csv` is still as a draft proposed it. */
export const isProposed = ({ definition_zh }: Pick<IndicatorRow, "definition_zh">): boolean =>
  definition_zh.endsWith(DRAFT_MARK.zh);
