import {
  BOUNDS,
  CHANGE_DIRECTIONS,
  CHARACTERS,
  COMMITMENTS,
  MEASURES,
  PACES,
  STATUSES,
  TIERS,
} from "../../model/codes.js";
import { LABELS, labelOf } from "../../model/labels.js";
import type { Bilingual } from "../../model/language.js";
import type { RegionRow } from "../../model/rows.js";
import type { Rows } from "../../tables/dataset.js";
import { OBS_STATUS_CODES } from "./obs-status.js";

/** A code of an SDMX code list. */
export interface SdmxCode {
  readonly id: string;
  readonly name: Bilingual;
  readonly description?: Bilingual;
  readonly parent?: string;
}

/** An SDMX code list; ids are unique in it. */
export interface SdmxCodeList {
  readonly id: string;
  readonly name: Bilingual;
  readonly codes: readonly SdmxCode[];
}

/** SDMX's marks for a dimension that has no code of its own: not stated, not applicable, total. */
export const UNSPECIFIED = "_X";
export const NOT_APPLICABLE = "_Z";
export const TOTAL = "_T";

/** A code as an SDMX identifier, which knows letters, digits, `_`, `-`, `@` and `$` only. */
export const sdmxId = (code: string): string => code.replace(/[^A-Za-z0-9_@$-]/g, "_");

/** The unit code of a row in SDMX: the `sdmx_code` of `units.csv`, or our own where there is none or another unit has it. */
export function unitCodes(rows: Pick<Rows, "units">): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const codes = new Map<string, string>();
  for (const { unit, sdmx_code } of rows.units) {
    const code = sdmx_code !== null && !taken.has(sdmx_code) ? sdmx_code : sdmxId(unit);
    taken.add(code);
    codes.set(unit, code);
  }
  return codes;
}

const MULTIPLIERS: ReadonlyMap<number, Bilingual> = new Map([
  [0, { zh: "个", en: "Units" }],
  [3, { zh: "千", en: "Thousands" }],
  [4, { zh: "万", en: "Tens of thousands" }],
  [6, { zh: "百万", en: "Millions" }],
  [8, { zh: "亿", en: "Hundreds of millions" }],
  [12, { zh: "万亿", en: "Trillions" }],
]);

const named = (row: { readonly name_zh: string; readonly name_en: string }): Bilingual => ({
  zh: row.name_zh,
  en: row.name_en,
});

const vocabulary = (codes: readonly string[], labels: Readonly<Record<string, Bilingual>>): SdmxCode[] =>
  codes.map((code) => ({ id: sdmxId(code), name: labels[code] ?? { zh: code, en: code } }));

/** The region that contains another, in words: SDMX-ML 3.0 takes no `Parent` that begins with a digit. */
const partOf = (parent: RegionRow | undefined): { description?: Bilingual } =>
  parent === undefined
    ? {}
    : { description: { zh: `属于${parent.name_zh}`, en: `Part of ${parent.name_en}` } };

/** The code lists of a dataset: the closed vocabularies whole, and of regions, indicators and the like those it holds. */
export function sdmxCodeLists(rows: Rows): readonly SdmxCodeList[] {
  const units = unitCodes(rows);
  const regions = new Map(rows.regions.map((row) => [row.region_code, row]));
  const populations = new Set(rows.populations.map((row) => row.population_id));
  const families = [...new Set(rows.indicators.map((row) => row.family_id))];
  const benchmarks = new Set(
    rows.targets.flatMap(({ benchmark }) => (benchmark === null ? [] : [benchmark])),
  );
  const multipliers = [...new Set(rows.targets.map((row) => row.unit_mult))].sort((a, b) => a - b);
  const parent = (id: string | null, known: ReadonlySet<string>): { parent?: string } =>
    id !== null && known.has(id) ? { parent: sdmxId(id) } : {};
  return [
    {
      id: "CL_FREQ",
      name: { zh: "频率", en: "Frequency" },
      codes: [{ id: "A", name: { zh: "年", en: "Annual" } }],
    },
    {
      id: "CL_AREA",
      name: { zh: "地区（GB/T 2260）", en: "Areas (GB/T 2260)" },
      codes: rows.regions.map((row) => ({
        id: sdmxId(row.region_code),
        name: named(row),
        ...partOf(row.parent_code === null ? undefined : regions.get(row.parent_code)),
      })),
    },
    {
      id: "CL_INDICATOR",
      name: { zh: "指标（每个定义一个代码）", en: "Indicators, one code a definition" },
      codes: rows.indicators.map((row) => ({
        id: sdmxId(row.indicator_id),
        name: named(row),
        description: { zh: row.definition_zh, en: row.definition_en },
      })),
    },
    {
      id: "CL_FAMILY",
      name: { zh: "指标类别", en: "Families of indicators" },
      codes: families.map((id) => ({ id: sdmxId(id), name: { zh: id, en: id } })),
    },
    {
      id: "CL_MEASURE",
      name: { zh: "目标类型", en: "Measures" },
      codes: vocabulary(MEASURES, LABELS.measure),
    },
    {
      id: "CL_TIER",
      name: { zh: "认定级别", en: "Levels of recognition" },
      codes: [
        { id: NOT_APPLICABLE, name: { zh: "不适用或未写明", en: "Not applicable or not stated" } },
        ...vocabulary(TIERS, LABELS.tier),
      ],
    },
    {
      id: "CL_POPULATION",
      name: { zh: "统计范围", en: "Populations" },
      codes: [
        { id: UNSPECIFIED, name: { zh: "未写明", en: "Not stated" } },
        ...rows.populations.map((row) => ({
          id: sdmxId(row.population_id),
          name: named(row),
          ...parent(row.broader_id?.split(";")[0] ?? null, populations),
        })),
      ],
    },
    {
      id: "CL_DOCUMENT",
      name: { zh: "来源文件", en: "Source documents" },
      codes: rows.documents.map((row) => ({
        id: sdmxId(row.document_id),
        name: { zh: row.title_zh, en: row.title_en },
      })),
    },
    {
      id: "CL_UNIT",
      name: { zh: "计量单位", en: "Units of measure" },
      codes: rows.units.map((row) => ({ id: units.get(row.unit) ?? sdmxId(row.unit), name: named(row) })),
    },
    {
      id: "CL_UNIT_MULT",
      name: { zh: "数量级（10 的幂）", en: "Unit multiplier (power of ten)" },
      codes: multipliers.map((power) => ({
        id: String(power),
        name: MULTIPLIERS.get(power) ?? { zh: `10 的 ${power} 次方`, en: `Ten to the power of ${power}` },
      })),
    },
    { id: "CL_OBS_STATUS", name: { zh: "观测值状态", en: "Observation status" }, codes: OBS_STATUS_CODES },
    { id: "CL_BOUND", name: { zh: "限定方式", en: "Bounds" }, codes: vocabulary(BOUNDS, LABELS.bound) },
    {
      id: "CL_COMMITMENT",
      name: { zh: "承诺强度", en: "Commitment" },
      codes: vocabulary(COMMITMENTS, LABELS.commitment),
    },
    {
      id: "CL_BENCHMARK",
      name: { zh: "参照对象", en: "Benchmarks" },
      codes: [...benchmarks].map((id) => ({
        id: sdmxId(id),
        name: {
          zh: labelOf("benchmark", id, { language: "zh" }),
          en: labelOf("benchmark", id, { language: "en" }),
        },
      })),
    },
    {
      id: "CL_CHANGE_DIRECTION",
      name: { zh: "变化方向", en: "Directions of change" },
      codes: [
        { id: NOT_APPLICABLE, name: { zh: "不适用", en: "Not applicable" } },
        ...vocabulary(CHANGE_DIRECTIONS, LABELS.change_direction),
      ],
    },
    {
      id: "CL_PACE",
      name: { zh: "变化口径", en: "Paces of change" },
      codes: [
        { id: NOT_APPLICABLE, name: { zh: "不适用", en: "Not applicable" } },
        ...vocabulary(PACES, LABELS.pace),
      ],
    },
    {
      id: "CL_CHARACTER",
      name: { zh: "指标属性", en: "Character" },
      codes: vocabulary(CHARACTERS, LABELS.character),
    },
    {
      id: "CL_REVIEW",
      name: { zh: "审核状态", en: "Review status" },
      codes: vocabulary(STATUSES, LABELS.status),
    },
  ].filter((list) => list.codes.length > 0);
}
