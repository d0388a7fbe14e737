import { sha256 } from "../../src/io/read.js";
import type { TargetRow } from "../../src/model/rows.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { toDataset } from "../../src/tables/load-dataset.js";

/** Texts that a careless writer would run, break or lose. */
export const HOSTILE = {
  script: "<script>alert(1)</script><img src=x onerror=alert(2)>",
  formula: '=HYPERLINK("http://example.invalid","x")',
  minus: "-2+3+cmd|' /C calc'!A0",
  at: "@SUM(1+1)",
  long: "长".repeat(5000),
  rightToLeft: "\u202eabc\u202c עברית",
  emoji: "👩‍🔬 研发 🏭",
  control: "a\u0001b\ufffec",
  markdown: "# | `x` [y](javascript:alert(3)) **z** <b>",
} as const;

/** A dataset of two regions whose every free text is hostile; numbers and ids are plain. */
export function hostileDataset(): Dataset {
  const quotes = Object.values(HOSTILE);
  const texts = new Map<string, string>();
  const targets: TargetRow[] = [];
  const documents = (["100", "200"] as const).map((region, side) => {
    const id = `plan-${region}`;
    let text = "";
    quotes.forEach((quote, index) => {
      const start = text.length;
      const words = `${quote} ${index + side + 1}%`;
      text += `${words}\n`;
      targets.push({
        target_id: `t-${region}-${index}`,
        document_id: id,
        region_code: region,
        indicator_id: `indicator-${index % 3}`,
        population_id: null,
        breakdown: index === 7 ? HOSTILE.formula : null,
        tier: null,
        measure: "level",
        bound: "ge",
        value: index + side + 1,
        value_max: null,
        unit: "percent",
        unit_mult: 0,
        unit_printed: index === 2 ? HOSTILE.script : "%",
        decimals: 0,
        base_year: null,
        benchmark: null,
        period_start: null,
        period_end: 2025,
        commitment: "firm",
        section: quotes[(index + 1) % quotes.length] ?? null,
        quote: words,
        quote_start: start,
        quote_end: start + words.length,
        value_start: start + quote.length + 1,
        table_id: null,
        row_label: null,
        column_label: null,
        commitment_id: `t-${region}-${index}`,
        principal: true,
        part_of: null,
        page: null,
        anchors: null,
        each: null,
        change_direction: null,
        pace: null,
        character: null,
        agencies: null,
        reviewed_by: null,
        reviewed_on: null,
        note_zh: null,
        status: "reviewed",
        note: HOSTILE.at,
      });
    });
    texts.set(id, text);
    return {
      document_id: id,
      title_zh: `${HOSTILE.script}${HOSTILE.emoji}`,
      title_en: HOSTILE.formula,
      issuer_zh: HOSTILE.rightToLeft,
      issuer_en: HOSTILE.at,
      document_number: HOSTILE.minus,
      issued_on: "2024-01-01",
      region_code: region,
      genre: null,
      source_url: null,
      retrieved_on: null,
      valid_until: null,
      issuer_rank: null,
      period_start: 2024,
      period_end: 2025,
      seed_file: `${id}.txt`,
      sha256: sha256(text),
      note: HOSTILE.markdown,
    };
  });
  const rows = {
    documents,
    regions: (["100", "200"] as const).map((region_code) => ({
      region_code,
      name_zh: `${region_code === "100" ? "甲" : "乙"}${HOSTILE.emoji}`,
      name_en: `${region_code === "100" ? "A" : "B"} & <b>`,
      level: "province" as const,
      parent_code: null,
      iso_code: null,
    })),
    indicators: [HOSTILE.formula, HOSTILE.script, HOSTILE.markdown].map((name, index) => ({
      indicator_id: `indicator-${index}`,
      family_id: `family-${index}`,
      headline: false,
      name_zh: name,
      name_en: name,
      definition_zh: name,
      definition_en: name,
      numerator: null,
      denominator: null,
      unit: "percent",
      direction: "higher" as const,
      theme: "x",
      source: null,
      form: null,
      recognised: null,
    })),
    populations: [],
    units: [{ unit: "percent", name_zh: "百分比", name_en: "Percent", dimension: "ratio", sdmx_code: "PT" }],
    targets,
    other_numbers: [],
  };
  return toDataset("", rows, texts);
}
