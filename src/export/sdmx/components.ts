import type { Bilingual } from "../../model/language.js";
import type { DocumentRow, IndicatorRow, TargetRow } from "../../model/rows.js";
import type { Rows } from "../../tables/dataset.js";
import { codePointSpan } from "../text-selectors.js";
import { NOT_APPLICABLE, sdmxId, TOTAL, UNSPECIFIED, unitCodes } from "./code-lists.js";
import { obsStatusOf } from "./obs-status.js";

/** What a component's value is made from: a target with its document, indicator and text, and what depends on all rows. */
export interface SdmxSource {
  readonly target: TargetRow;
  readonly document: DocumentRow | undefined;
  readonly indicator: IndicatorRow | undefined;
  readonly text: string;
  readonly unit: string | null;
  readonly status: string;
}

/** A component of the data structure definition. */
export interface SdmxComponent {
  readonly id: string;
  readonly role: "dimension" | "time" | "measure" | "attribute";
  readonly name: Bilingual;
  /** The code list of its values, or the text type of uncoded ones. */
  readonly values: { readonly codes: string } | { readonly text: string };
  /** For an attribute: must it have a value, and of which dimension it depends (of all unless said). */
  readonly mandatory?: true;
  readonly of?: string;
  readonly read: (source: SdmxSource) => string | number | null;
}

const coded = (codes: string): { readonly codes: string } => ({ codes });
const text = (type: string): { readonly text: string } => ({ text: type });
const code = (value: string | null): string | null => (value === null ? null : sdmxId(value));

const dimension = (
  id: string,
  zh: string,
  en: string,
  values: SdmxComponent["values"],
  read: SdmxComponent["read"],
): SdmxComponent => ({ id, role: "dimension", name: { zh, en }, values, read });

const attribute = (
  id: string,
  zh: string,
  en: string,
  values: SdmxComponent["values"],
  read: SdmxComponent["read"],
  more: Pick<SdmxComponent, "mandatory" | "of"> = {},
): SdmxComponent => ({ id, role: "attribute", name: { zh, en }, values, read, ...more });

/** A period of whole years in SDMX's form for ranges: its first day and its length. */
function timeRange({ period_start, period_end }: TargetRow): string | null {
  return period_start === null ? null : `${period_start}-01-01/P${period_end - period_start + 1}Y`;
}

const cited = ({ document }: SdmxSource): string | null => {
  if (document === undefined) return null;
  return `${document.title_zh}${document.document_number === null ? "" : `（${document.document_number}）`}`;
};

/** A passage of a plain text file as RFC 5147 names it; its positions count code points. */
function passage({ target, document, text: whole }: SdmxSource): string | null {
  if (document === undefined) return null;
  const { start, end } = codePointSpan(whole, target.quote_start, target.quote_end);
  return `${document.seed_file}#char=${start},${end}`;
}

/** The components in the order of the columns of SDMX-CSV: one more is one entry here. */
export const SDMX_COMPONENTS: readonly SdmxComponent[] = [
  dimension("FREQ", "频率", "Frequency", coded("CL_FREQ"), () => "A"),
  dimension("REF_AREA", "地区", "Reference area", coded("CL_AREA"), (s) => code(s.target.region_code)),
  dimension("INDICATOR", "指标", "Indicator", coded("CL_INDICATOR"), (s) => code(s.target.indicator_id)),
  dimension("MEASURE", "目标类型", "Measure", coded("CL_MEASURE"), (s) => s.target.measure),
  dimension("TARGET_TIER", "认定级别", "Level of recognition", coded("CL_TIER"), (s) =>
    code(s.target.tier ?? NOT_APPLICABLE),
  ),
  dimension("POPULATION", "统计范围", "Population", coded("CL_POPULATION"), (s) =>
    code(s.target.population_id ?? UNSPECIFIED),
  ),
  dimension("BREAKDOWN", "分组", "Part of a total", text("String"), (s) => s.target.breakdown ?? TOTAL),
  dimension(
    "EACH",
    "分别达到的单元",
    "Kind of part of which each has to reach it",
    text("String"),
    (s) => s.target.each ?? NOT_APPLICABLE,
  ),
  dimension(
    "CHANGE_DIRECTION",
    "变化方向",
    "Direction of the change",
    coded("CL_CHANGE_DIRECTION"),
    (s) => s.target.change_direction ?? NOT_APPLICABLE,
  ),
  dimension("PACE", "变化口径", "Pace of the change", coded("CL_PACE"), (s) =>
    code(s.target.pace ?? NOT_APPLICABLE),
  ),
  dimension("DOCUMENT", "来源文件", "Document", coded("CL_DOCUMENT"), (s) => code(s.target.document_id)),
  dimension("TARGET", "目标标识", "Target", text("String"), (s) => s.target.target_id),
  {
    id: "TIME_PERIOD",
    role: "time",
    name: { zh: "截止年", en: "Deadline" },
    values: text("ObservationalTimePeriod"),
    read: (s) => s.target.period_end,
  },
  {
    id: "OBS_VALUE",
    role: "measure",
    name: { zh: "目标值", en: "Value as printed" },
    values: text("Double"),
    read: (s) => s.target.value,
  },
  attribute("FAMILY", "指标类别", "Family", coded("CL_FAMILY"), (s) => code(s.indicator?.family_id ?? null), {
    of: "INDICATOR",
  }),
  attribute("UNIT_MEASURE", "计量单位", "Unit of measure", coded("CL_UNIT"), (s) => s.unit),
  attribute("UNIT_MULT", "数量级", "Unit multiplier", coded("CL_UNIT_MULT"), (s) => s.target.unit_mult, {
    mandatory: true,
  }),
  attribute("DECIMALS", "小数位数", "Decimals", text("Integer"), (s) => s.target.decimals),
  attribute("OBS_STATUS", "观测值状态", "Observation status", coded("CL_OBS_STATUS"), (s) => s.status, {
    mandatory: true,
  }),
  attribute("BOUND", "限定方式", "Bound", coded("CL_BOUND"), (s) => s.target.bound, { mandatory: true }),
  attribute("VALUE_MAX", "目标上限", "Upper end of a range", text("Double"), (s) => s.target.value_max),
  attribute("COMMITMENT", "承诺强度", "Commitment", coded("CL_COMMITMENT"), (s) => s.target.commitment, {
    mandatory: true,
  }),
  attribute("TARGET_PERIOD", "目标期", "Period of the target", text("String"), (s) => timeRange(s.target)),
  attribute("BASE_PER", "基期", "Base period", text("GregorianYear"), (s) => s.target.base_year),
  attribute("BENCHMARK", "参照对象", "Benchmark", coded("CL_BENCHMARK"), (s) => code(s.target.benchmark)),
  attribute("UNIT_PRINTED", "原文单位", "Unit as printed", text("String"), (s) => s.target.unit_printed),
  attribute("COMMITMENT_ID", "承诺标识", "Commitment", text("String"), (s) => s.target.commitment_id),
  attribute("PRINCIPAL", "是否主要表述", "Principal printing", text("Boolean"), (s) =>
    String(s.target.principal),
  ),
  attribute(
    "PART_OF",
    "所属总体目标",
    "Whole that this target is part of",
    text("String"),
    (s) => s.target.part_of,
  ),
  attribute("CHARACTER", "指标属性", "Binding or expected", coded("CL_CHARACTER"), (s) => s.target.character),
  attribute("AGENCIES", "责任单位", "Agencies responsible", text("String"), (s) => s.target.agencies),
  attribute("ANCHORS", "字段出处", "Where the columns come from", text("String"), (s) => s.target.anchors),
  attribute("PAGE", "页码", "Page", text("Integer"), (s) => s.target.page),
  attribute("REVIEWED_BY", "核对人", "Reviewed by", text("String"), (s) => s.target.reviewed_by),
  attribute("REVIEWED_ON", "核对日期", "Reviewed on", text("String"), (s) => s.target.reviewed_on),
  attribute("REVIEW", "审核状态", "Review status", coded("CL_REVIEW"), (s) => s.target.status),
  attribute("SOURCE", "来源", "Source", text("String"), cited, { of: "DOCUMENT" }),
  attribute("SECTION", "章节", "Section", text("String"), (s) => s.target.section),
  attribute("QUOTE", "原文引文", "Quote", text("String"), (s) => s.target.quote),
  attribute("PASSAGE", "原文位置", "Passage in the text file (RFC 5147)", text("String"), passage),
  attribute("COMMENT", "备注（英文）", "Comment", text("String"), (s) => s.target.note),
  attribute("COMMENT_ZH", "备注", "Comment in Chinese", text("String"), (s) => s.target.note_zh),
];

/** What the components are read from, one a target. */
export function sdmxSources(rows: Rows, texts: ReadonlyMap<string, string>): SdmxSource[] {
  const documents = new Map(rows.documents.map((row) => [row.document_id, row]));
  const indicators = new Map(rows.indicators.map((row) => [row.indicator_id, row]));
  const units = unitCodes(rows);
  const statusOf = obsStatusOf(rows);
  return rows.targets.map((target) => ({
    target,
    document: documents.get(target.document_id),
    indicator: indicators.get(target.indicator_id),
    text: texts.get(target.document_id) ?? "",
    unit: target.unit === null ? null : (units.get(target.unit) ?? sdmxId(target.unit)),
    status: statusOf(target),
  }));
}
