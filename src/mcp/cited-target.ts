import { measuredTarget } from "../compare/measure-words.js";
import type { Language } from "../model/language.js";
import type { Dataset, DescribedTarget } from "../tables/dataset.js";
import { originsOf, originText } from "../tables/provenance.js";

/** A target as an agent gets it: never a number alone, always with the words that state it and where they stand. */
export function citedTarget(target: DescribedTarget, dataset: Dataset, language: Language) {
  const zh = language === "zh";
  const text = dataset.texts.get(target.document_id) ?? "";
  return {
    target_id: target.target_id,
    region: zh ? target.region_zh : target.region_en,
    region_code: target.region_code,
    indicator: zh ? target.indicator_zh : target.indicator_en,
    indicator_id: target.indicator_id,
    target: measuredTarget(target, language),
    value: target.value,
    value_max: target.value_max,
    unit: target.unit,
    unit_mult: target.unit_mult,
    bound: target.bound,
    measure: target.measure,
    period_start: target.period_start,
    period_end: target.period_end,
    commitment: target.commitment,
    citation: {
      document_id: target.document_id,
      document: zh ? target.title_zh : target.title_en,
      document_number: target.document_number,
      section: target.section,
      quote: target.quote,
      quote_start: target.quote_start,
      quote_end: target.quote_end,
      page: target.page,
      not_in_the_quote: originsOf(target, text).map((origin) => originText(target, origin, { language })),
    },
    status: target.status,
    note: zh ? target.note_zh : target.note,
  };
}
