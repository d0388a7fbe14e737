import type { Bilingual, Language } from "../model/language.js";
import { SCHEMAS } from "../tables/schemas.js";

/** Titles of columns that no file has: what the verbs add. */
const ADDED = {
  family: { zh: "指标类别", en: "Family" },
  rule: { zh: "规则", en: "Rule" },
  question: { zh: "问题", en: "Question" },
  source: { zh: "依据", en: "Source" },
  indicators: { zh: "指标数", en: "Indicators" },
  regions: { zh: "地区数", en: "Regions" },
  documents: { zh: "文件数", en: "Documents" },
  numbers: { zh: "数字", en: "Numbers" },
  region: { zh: "地区", en: "Region" },
  indicator: { zh: "指标", en: "Indicator" },
  proposed: { zh: "新指标", en: "New indicator" },
  population: { zh: "统计范围", en: "Population" },
  definition: { zh: "定义", en: "Definition" },
  title: { zh: "文件", en: "Document" },
  name: { zh: "名称", en: "Name" },
  issuer: { zh: "发文机关", en: "Issuer" },
  dimension: { zh: "量纲", en: "Dimension" },
  region_level: { zh: "地区层级", en: "Level of the region" },
  region_path: { zh: "地区路径", en: "Path of regions" },
  population_path: { zh: "统计范围路径", en: "Path of populations" },
  plan_start: { zh: "规划期起始年", en: "First year of the plan" },
  plan_end: { zh: "规划期终止年", en: "Last year of the plan" },
  amount: { zh: "数值", en: "Amount" },
  amount_max: { zh: "数值上限", en: "Upper amount" },
  amount_unit: { zh: "数值单位", en: "Unit of the amount" },
  lower: { zh: "下限", en: "Lower end" },
  upper: { zh: "上限", en: "Upper end" },
  years: { zh: "年数", en: "Years" },
  per_year: { zh: "年均", en: "Per year" },
  grade: { zh: "判定", en: "Verdict" },
  territory: { zh: "地域关系", en: "Territories" },
  relation: { zh: "所载数字比较", en: "Printed numbers" },
  certain: { zh: "按限定方式推断", en: "For certain" },
  difference: { zh: "相差", en: "Difference" },
  ratio: { zh: "比值", en: "Ratio" },
  aligned: { zh: "调整后数值", en: "Aligned" },
  aligned_unit: { zh: "调整后单位", en: "Unit aligned" },
  reasons_text: { zh: "理由", en: "Reasons" },
  lower_closed: { zh: "含下限", en: "Lower end included" },
  upper_closed: { zh: "含上限", en: "Upper end included" },
  reasons: { zh: "各项检查", en: "Checks" },
  alignment: { zh: "调整步骤", en: "Alignment" },
  formulas: { zh: "计算", en: "Arithmetic" },
  targets: { zh: "目标数", en: "Targets" },
  target_ids: { zh: "目标标识", en: "Target ids" },
  pairs: { zh: "对数", en: "Pairs" },
  families: { zh: "指标类别数", en: "Families" },
  count: { zh: "数量", en: "Count" },
  years_apart: { zh: "期限相差年数", en: "Years apart" },
  share: { zh: "份额", en: "Share" },
  deadline: { zh: "期限", en: "Deadline" },
  aim: { zh: "目标值", en: "Target" },
  year: { zh: "年份", en: "Year" },
  observed: { zh: "实际值", en: "Observed" },
  gap: { zh: "差距", en: "Gap" },
  state: { zh: "进度", en: "Progress" },
  years_left: { zh: "剩余年数", en: "Years left" },
  pace_linear: { zh: "所需年均增量", en: "Yearly increment needed" },
  pace_compound: { zh: "所需年均增速", en: "Yearly rate needed" },
  pace_so_far: { zh: "已有年均增量", en: "Yearly increment so far" },
  expected: { zh: "按进度应达", en: "Expected by now" },
  series_name: { zh: "序列", en: "Series" },
  text: { zh: "目标", en: "Target" },
  absent: { zh: "空缺原因", en: "Why empty" },
  rank: { zh: "名次（按所载数字）", en: "Rank as printed" },
  rank_best: { zh: "最高名次", en: "Best rank" },
  rank_worst: { zh: "最低名次", en: "Worst rank" },
  rank_of: { zh: "参与排名数", en: "Ranked among" },
  subject: { zh: "原文所指", en: "Subject" },
  link: { zh: "指标对应方式", en: "Link" },
  link_confidence: { zh: "指标对应把握", en: "Confidence of the link" },
  confidence: { zh: "把握程度", en: "Confidence" },
  why_value: { zh: "数值依据", en: "Why this value" },
  why_bound: { zh: "限定方式依据", en: "Why this bound" },
  why_measure: { zh: "类型依据", en: "Why this measure" },
  why_deadline: { zh: "期限依据", en: "Why this deadline" },
  why_commitment: { zh: "承诺强度依据", en: "Why this commitment" },
  why_indicator: { zh: "指标依据", en: "Why this indicator" },
  candidates: { zh: "相近指标", en: "Candidates" },
  problem: { zh: "待核问题", en: "Problem" },
  unranked: { zh: "未排名的原因", en: "Why unranked" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const fields = Object.values(SCHEMAS).flatMap((schema) => schema.fields);

/** A key's title is that of its own table, where it is told from the name of what it stands for. */
const TITLES: ReadonlyMap<string, Bilingual> = new Map<string, Bilingual>([
  ...[...fields, ...fields.filter((field) => field.unique)].map(({ name, title }) => [name, title] as const),
  ...Object.entries(ADDED),
]);

/**
 * The title of a column in a language: of the files' columns that of their schema, of those of a pair's side with the
 * side, and of columns of one's own the name as it is.
 * @example
 * columnTitle("a_bound", "zh"); // => "限定方式 a"
 */
export function columnTitle(name: string, language: Language): string {
  const stem = name.replace(/_(?:zh|en)$/, "");
  const own = TITLES.get(stem) ?? TITLES.get(name);
  if (own !== undefined) return own[language];
  const side = /^([ab])_(.+)$/.exec(name);
  if (side?.[1] !== undefined && side[2] !== undefined) {
    const title = columnTitle(side[2], language);
    if (title !== side[2]) return `${title} ${side[1]}`;
  }
  return name;
}
