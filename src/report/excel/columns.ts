import { arithmeticWords, formulaWords } from "../../compare/arithmetic-words.js";
import { decisiveReasons, isCompared } from "../../compare/compare-pair.js";
import type { Pair } from "../../compare/types.js";
import { partName } from "../../concepts/english/part-name.js";
import { type DocumentFinding, FINDING_LABELS } from "../../findings/finding.js";
import { gradeText } from "../../model/grade-marks.js";
import { labelOf } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import { markedOriginal } from "../../model/marked-original.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { familyName } from "../content/family-name.js";
import type { Facts } from "../facts.js";
import { textsOf, wordsOf } from "../phrase.js";
import { sideNames } from "./answer-columns.js";
import { numberFormat, type SheetColumn } from "./sheet.js";

type Words = Readonly<Record<"zh" | "en", string>>;

const unitOf = (row: DescribedTarget, facts: Facts): string | null => {
  if (facts.language === "zh" && row.unit_printed !== null) return row.unit_printed;
  const unit = facts.dataset.rows.units.find((one) => one.unit === row.unit);
  return unit === undefined ? row.unit : facts.language === "zh" ? unit.name_zh : unit.name_en;
};

/** The printed number; in English, where 万 and 亿 are not known, multiplied out. */
const numberOf = (value: number | null, row: DescribedTarget, language: Language): number | null =>
  value === null || language === "zh" ? value : Number((value * 10 ** row.unit_mult).toPrecision(12));

const decimalsOf = (row: DescribedTarget, language: Language): number | null =>
  language === "zh" || row.unit_mult === 0 ? row.decimals : 0;

/** What is told of a target in columns of its own: bound, number, unit, years and the rest. */
function targetColumns<Item>(
  pick: (item: Item) => DescribedTarget,
  facts: Facts,
  prefix = "",
): SheetColumn<Item>[] {
  const { language } = facts;
  const zh = language === "zh";
  const column = (
    title: Words,
    value: (row: DescribedTarget) => string | number | null,
    more: Omit<SheetColumn<Item>, "title" | "value"> = {},
  ): SheetColumn<Item> => ({
    title: `${prefix}${title[language]}`,
    value: (item) => value(pick(item)),
    ...more,
  });
  const format = (item: Item): string => {
    const row = pick(item);
    return numberFormat(decimalsOf(row, language), row.unit);
  };
  const label = (list: "tier" | "measure" | "bound" | "commitment") => (row: DescribedTarget) =>
    row[list] === null ? null : labelOf(list, row[list], { language });
  return [
    column({ zh: "地区", en: "region" }, (row) => (zh ? row.region_zh : row.region_en)),
    column({ zh: "指标", en: "indicator" }, (row) => (zh ? row.indicator_zh : row.indicator_en), {
      most: 30,
    }),
    column({ zh: "统计范围", en: "population" }, (row) => (zh ? row.population_zh : row.population_en), {
      most: 24,
    }),
    column({ zh: "部分", en: "part" }, (row) => partName(row.breakdown, language), { most: 24 }),
    column({ zh: "级别", en: "level of recognition" }, label("tier"), { most: 14 }),
    column({ zh: "类型", en: "measure" }, label("measure"), { most: 28 }),
    column({ zh: "限定方式", en: "bound" }, label("bound"), { most: 14 }),
    column({ zh: "数值", en: "value" }, (row) => numberOf(row.value, row, language), { format }),
    column({ zh: "区间上限", en: "value to" }, (row) => numberOf(row.value_max, row, language), { format }),
    column({ zh: "单位", en: "unit" }, (row) => unitOf(row, facts), { most: 16 }),
    column({ zh: "参照对象", en: "benchmark" }, (row) =>
      row.benchmark === null ? null : labelOf("benchmark", row.benchmark, { language }),
    ),
    column({ zh: "基期", en: "base year" }, (row) => row.base_year, { format: () => "0" }),
    column({ zh: "起始年", en: "from year" }, (row) => row.period_start, { format: () => "0" }),
    column({ zh: "截止年", en: "to year" }, (row) => row.period_end, { format: () => "0" }),
    column({ zh: "承诺强度", en: "commitment" }, label("commitment")),
    column({ zh: "目标标识", en: "target id" }, (row) => row.target_id),
  ];
}

/** The columns of the comparison: both sides, verdict, aligned numbers, difference, reasons and arithmetic. */
export function pairColumns(facts: Facts): SheetColumn<Pair>[] {
  const { language } = facts;
  const zh = language === "zh";
  const joint = zh ? "；" : "; ";
  const unit = (pair: Pair): string | null => {
    const { unit: code } = pair.committed;
    if (code === null) return null;
    const [base = code, pace] = code.split("/");
    const row = facts.dataset.rows.units.find((one) => one.unit === base);
    const name = row === undefined ? base : zh ? row.name_zh : markedOriginal(row.name_en);
    return pace === undefined ? name : zh ? `${name}，每年` : `${name}, a year`;
  };
  const format = (): string => "#,##0.######";
  const [first, second] = sideNames(facts);
  const family = (id: string): string => wordsOf(textsOf(familyName(id, facts)));
  return [
    { title: zh ? "判定" : "verdict", value: (pair) => gradeText(pair.grade, language) },
    { title: zh ? "指标类别" : "family", value: (pair) => family(pair.family_id), most: 30 },
    ...targetColumns<Pair>((pair) => pair.a, facts, `${first}${zh ? "·" : ": "}`),
    ...targetColumns<Pair>((pair) => pair.b, facts, `${second}${zh ? "·" : ": "}`),
    { title: `${first}${zh ? "·调整后" : ": aligned"}`, value: (pair) => pair.committed.a, format },
    { title: `${second}${zh ? "·调整后" : ": aligned"}`, value: (pair) => pair.committed.b, format },
    { title: zh ? "调整后单位" : "unit aligned", value: unit, most: 20 },
    {
      title: zh ? `差（${first}−${second}）` : `difference (${first} − ${second})`,
      value: (pair) => pair.committed.difference,
      format,
    },
    {
      title: zh ? "按所载的数字" : "by printed numbers",
      value: (pair) => (isCompared(pair) ? labelOf("relation", pair.committed.relation, { language }) : null),
    },
    {
      title: zh ? "按目标的限定方式" : "by what is promised",
      value: (pair) => (pair.certain === null ? null : labelOf("relation", pair.certain, { language })),
    },
    {
      title: zh ? "期限相差年数" : "years apart",
      value: (pair) => (isCompared(pair) ? pair.committed.years_apart : null),
      format: () => "0",
    },
    {
      title: zh ? "部分占整体" : "part of the whole",
      value: (pair) => pair.committed.share,
      format: () => "0.0%",
    },
    {
      title: zh ? "理由" : "reasons",
      value: (pair) =>
        decisiveReasons(pair)
          .map((reason) => reason.text[language])
          .join(joint),
      most: 60,
    },
    {
      title: zh ? "计算" : "arithmetic",
      value: (pair) => arithmeticWords(pair, language).join(joint),
      most: 40,
    },
  ];
}

/** Where a target is printed. */
export function sourceColumns(facts: Facts): SheetColumn<DescribedTarget>[] {
  const zh = facts.language === "zh";
  return [
    { title: zh ? "文件" : "document", value: (row) => (zh ? row.title_zh : row.title_en), most: 44 },
    { title: zh ? "文号" : "document number", value: (row) => row.document_number, most: 26 },
    { title: zh ? "章节" : "section", value: (row) => row.section, most: 36 },
    { title: zh ? "原文" : "quote", value: (row) => row.quote, most: 70 },
    { title: zh ? "起" : "from character", value: (row) => row.quote_start, format: () => "0" },
    { title: zh ? "止" : "to character", value: (row) => row.quote_end, format: () => "0" },
  ];
}

/** The columns of the targets, with their sources. */
export function allTargetColumns(facts: Facts): SheetColumn<DescribedTarget>[] {
  const zh = facts.language === "zh";
  const family = (id: string): string => wordsOf(textsOf(familyName(id, facts)));
  return [
    { title: zh ? "指标类别" : "family", value: (row) => family(row.family_id), most: 30 },
    ...targetColumns<DescribedTarget>((row) => row, facts),
    ...sourceColumns(facts),
    { title: zh ? "承诺标识" : "commitment id", value: (row) => row.commitment_id },
    // Notes on targets are kept in English only.
    { title: zh ? "备注" : "note", value: (row) => (zh ? row.note_zh : row.note), most: 50 },
  ];
}

/** The columns of the documents' own inconsistencies. */
export function findingColumns(facts: Facts): SheetColumn<DocumentFinding>[] {
  const { language } = facts;
  const zh = language === "zh";
  const title = (id: string): string | null => {
    const row = facts.documents.get(id);
    return row === undefined ? null : zh ? row.title_zh : row.title_en;
  };
  return [
    { title: zh ? "文件" : "document", value: (one) => title(one.document_id), most: 44 },
    { title: zh ? "种类" : "kind", value: (one) => FINDING_LABELS[one.kind][language] },
    { title: zh ? "性质" : "severity", value: (one) => FINDING_LABELS[one.severity][language] },
    { title: zh ? "发现" : "finding", value: (one) => one.text[language], most: 80 },
    {
      title: zh ? "算式" : "arithmetic",
      value: ({ formula }) => formula && formulaWords(formula, language),
      most: 40,
    },
    { title: zh ? "涉及目标" : "targets", value: (one) => one.target_ids.join(", "), most: 50 },
  ];
}
