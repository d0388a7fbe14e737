import {
  BOUNDS,
  CHANGE_DIRECTIONS,
  CHARACTERS,
  COMMITMENTS,
  DIRECTIONS,
  GENRES,
  INDICATOR_FORMS,
  ISSUER_RANKS,
  MEASURES,
  OTHER_NUMBER_KINDS,
  PACES,
  RECOGNISERS,
  REGION_LEVELS,
  STATUSES,
  TIERS,
} from "../model/codes.js";
import type { Field, TableName, TableSchema } from "./field.js";

const ID = { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, called: "a kebab-case id such as `rd-intensity`" };
const IDS = {
  pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*(?:;[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
  called: "kebab-case ids joined by `;`",
};
const ANCHORS = {
  pattern: /^[a-z_]+(?:=assumed|@\d+-\d+(?:,\d+-\d+)*)(?:;[a-z_]+(?:=assumed|@\d+-\d+(?:,\d+-\d+)*))*$/,
  called: "anchors such as `period_end@4202-4208;base_year=assumed`",
};
const UNIT = { pattern: /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, called: "a unit code such as `percent`" };
const REGION = {
  pattern: /^\d{6}(?:-[a-z0-9]+)?$/,
  called: "a GB/T 2260 code such as 430000, or 430300-hitech",
};
const SHA256 = { pattern: /^[0-9a-f]{64}$/, called: "a SHA-256 in hexadecimal" };

type Options = Omit<Field, "name" | "type" | "title">;
const field =
  (type: Field["type"]) =>
  (name: string, zh: string, en: string, options: Options = {}): Field => ({
    name,
    type,
    title: { zh, en },
    ...options,
  });
const text = field("string");
const integer = field("integer");
const number = field("number");
const year = (name: string, zh: string, en: string, options: Options = {}): Field =>
  integer(name, zh, en, { minimum: 1900, maximum: 2100, ...options });
const required = { required: true } as const;
const key = { required: true, unique: true } as const;

/** The seven tables: the single description from which checks, `datapackage.json` and CSVW metadata are made. */
export const SCHEMAS: Readonly<Record<TableName, TableSchema>> = {
  documents: {
    name: "documents",
    title: { zh: "来源文件", en: "Source documents" },
    fields: [
      text("document_id", "文件标识", "Document id", { ...key, form: ID }),
      text("title_zh", "中文标题", "Title in Chinese", required),
      text("title_en", "英文标题", "Title in English", required),
      text("issuer_zh", "发文机关（中文）", "Issuer in Chinese", required),
      text("issuer_en", "发文机关（英文）", "Issuer in English", required),
      text("document_number", "发文字号", "Document number"),
      field("date")("issued_on", "成文日期", "Date of issue"),
      text("region_code", "地区代码", "Region", { required: true, references: "regions", form: REGION }),
      text("genre", "文种", "Genre", { codes: GENRES }),
      year("period_start", "规划期起始年", "First year of the plan", required),
      year("period_end", "规划期终止年", "Last year of the plan", required),
      text("seed_file", "原文文件名", "Source file", required),
      text("sha256", "原文 SHA-256", "SHA-256 of the source file", { required: true, form: SHA256 }),
      text("source_url", "原文网址", "Address of the source"),
      field("date")("retrieved_on", "获取日期", "Retrieved on"),
      field("date")("valid_until", "有效期至", "Valid until"),
      text("issuer_rank", "发文机关类别", "Rank of the issuer", { codes: ISSUER_RANKS }),
      text("note", "备注", "Note"),
    ],
  },
  regions: {
    name: "regions",
    title: { zh: "地区", en: "Regions" },
    fields: [
      text("region_code", "地区代码", "Region code (GB/T 2260)", { ...key, form: REGION }),
      text("name_zh", "中文名称", "Name in Chinese", required),
      text("name_en", "英文名称", "Name in English", required),
      text("level", "层级", "Administrative level", { required: true, codes: REGION_LEVELS }),
      text("parent_code", "上级地区", "Parent region", { references: "regions", form: REGION }),
      text("iso_code", "ISO 3166-2 代码", "ISO 3166-2 code", {
        form: { pattern: /^CN(?:-[A-Z]{2})?$/, called: "an ISO 3166-2 code such as CN-HN" },
      }),
    ],
  },
  indicators: {
    name: "indicators",
    title: { zh: "指标", en: "Indicators" },
    fields: [
      text("indicator_id", "指标标识", "Indicator id", { ...key, form: ID }),
      text("family_id", "指标类别", "Family", { required: true, form: ID }),
      field("boolean")("headline", "是否核心指标", "Headline family", required),
      text("name_zh", "中文名称", "Name in Chinese", required),
      text("name_en", "英文名称", "Name in English", required),
      text("definition_zh", "中文定义", "Definition in Chinese", required),
      text("definition_en", "英文定义", "Definition in English", required),
      text("numerator", "分子", "Numerator", { form: ID }),
      text("denominator", "分母", "Denominator", { form: ID }),
      text("unit", "计量单位", "Unit", { required: true, references: "units", form: UNIT }),
      text("direction", "指标方向", "Whether more is better", { required: true, codes: DIRECTIONS }),
      text("theme", "主题", "Theme", { required: true, form: ID }),
      text("source", "定义出处", "Source of the definition"),
      text("form", "指标形式", "Form of the values", { codes: INDICATOR_FORMS }),
      text("recognised", "认定标准制定方", "Who sets the criteria", { codes: RECOGNISERS }),
    ],
  },
  populations: {
    name: "populations",
    title: { zh: "统计范围", en: "Populations" },
    fields: [
      text("population_id", "统计范围标识", "Population id", { ...key, form: ID }),
      text("name_zh", "中文名称", "Name in Chinese", required),
      text("name_en", "英文名称", "Name in English", required),
      text("broader_id", "上位统计范围", "Broader populations", {
        references: "populations",
        form: IDS,
        separator: ";",
      }),
    ],
  },
  units: {
    name: "units",
    title: { zh: "计量单位", en: "Units" },
    fields: [
      text("unit", "单位代码", "Unit code", { ...key, form: UNIT }),
      text("name_zh", "中文名称", "Name in Chinese", required),
      text("name_en", "英文名称", "Name in English", required),
      text("dimension", "量纲", "Dimension", { required: true, form: ID }),
      text("sdmx_code", "SDMX 单位代码", "SDMX unit code"),
    ],
  },
  targets: {
    name: "targets",
    title: { zh: "目标值", en: "Targets" },
    fields: [
      text("target_id", "目标标识", "Target id", { ...key, form: ID }),
      text("document_id", "文件", "Document", { required: true, references: "documents", form: ID }),
      text("region_code", "地区", "Region", { required: true, references: "regions", form: REGION }),
      text("indicator_id", "指标", "Indicator", { required: true, references: "indicators", form: ID }),
      text("population_id", "统计范围", "Population", { references: "populations", form: ID }),
      text("breakdown", "分组", "Part of a total that is not a region"),
      text("each", "分别达到的单元", "Kind of part of which each has to reach it"),
      text("tier", "认定级别", "Level of recognition", { codes: TIERS }),
      text("measure", "目标类型", "Measure", { required: true, codes: MEASURES }),
      text("change_direction", "变化方向", "Direction of the change", { codes: CHANGE_DIRECTIONS }),
      text("pace", "变化口径", "Pace of the change", { codes: PACES }),
      text("bound", "限定方式", "Bound", { required: true, codes: BOUNDS }),
      number("value", "目标值", "Value as printed"),
      number("value_max", "目标上限", "Upper end of a printed range"),
      text("unit", "计量单位", "Unit", { references: "units", form: UNIT }),
      integer("unit_mult", "数量级（10 的幂）", "Power of ten", { required: true, minimum: 0, maximum: 15 }),
      text("unit_printed", "原文单位", "Unit as printed"),
      integer("decimals", "小数位数", "Decimals as printed", { minimum: 0, maximum: 9 }),
      year("base_year", "基期年", "Base year of a change"),
      text("benchmark", "参照对象", "Benchmark of a relative target", { form: ID }),
      year("period_start", "起始年", "First year"),
      year("period_end", "截止年", "Deadline", required),
      text("commitment", "承诺强度", "Commitment", { required: true, codes: COMMITMENTS }),
      text("character", "指标属性", "Binding or expected", { codes: CHARACTERS }),
      text("agencies", "责任单位", "Agencies responsible"),
      text("section", "章节", "Section"),
      text("quote", "原文引文", "Quote", required),
      integer("quote_start", "引文起点", "Start of the quote (UTF-16)", { required: true, minimum: 0 }),
      integer("quote_end", "引文终点", "End of the quote (UTF-16)", { required: true, minimum: 1 }),
      integer("value_start", "数字起点", "Where the printed number begins (UTF-16)", { minimum: 0 }),
      text("anchors", "字段出处", "Where the columns come from", { form: ANCHORS }),
      text("table_id", "附表标识", "Annex table", { form: ID }),
      text("row_label", "行标题", "Row label"),
      text("column_label", "列标题", "Column label"),
      text("commitment_id", "承诺标识", "Commitment", { required: true, references: "targets", form: ID }),
      field("boolean")("principal", "是否主要表述", "Principal printing", required),
      text("part_of", "所属总体目标", "Whole that this target is part of", {
        references: "targets",
        form: ID,
      }),
      integer("page", "页码", "Page", { minimum: 1 }),
      text("status", "审核状态", "Review status", { required: true, codes: STATUSES }),
      text("reviewed_by", "核对人", "Reviewed by"),
      field("date")("reviewed_on", "核对日期", "Reviewed on"),
      text("note", "备注（英文）", "Note"),
      text("note_zh", "备注", "Note in Chinese"),
    ],
  },
  other_numbers: {
    name: "other_numbers",
    title: { zh: "其他数字", en: "Numbers that are not targets" },
    fields: [
      text("document_id", "文件", "Document", { required: true, references: "documents", form: ID }),
      text("quote", "原文引文", "Quote", required),
      integer("quote_start", "引文起点", "Start of the quote (UTF-16)", { required: true, minimum: 0 }),
      integer("quote_end", "引文终点", "End of the quote (UTF-16)", { required: true, minimum: 1 }),
      text("kind", "类别", "What the number is", { required: true, codes: OTHER_NUMBER_KINDS }),
      text("note", "备注", "Note"),
      text("why", "判定规则", "Rule that took it for that"),
    ],
  },
};

/** The key column of a table, or undefined where rows have none. */
export function keyOf(schema: Pick<TableSchema, "fields">): string | undefined {
  return schema.fields.find((candidate) => candidate.unique)?.name;
}

/** The column names of a table, in the order of its file. */
export function columnsOf(name: TableName): string[] {
  return SCHEMAS[name].fields.map((candidate) => candidate.name);
}
