import { unitAt } from "../../text/numbers/units.js";

/** A cell of a table of indicators with its offsets in the text that it was read from. */
export interface TableCell {
  readonly text: string;
  readonly start: number;
}

/** What a column of a table of indicators holds. */
export type ColumnRole =
  | { readonly role: "number" | "category" | "name" | "unit" | "attribute" | "note" }
  | {
      readonly role: "value";
      readonly label: string;
      readonly year: number | null;
      readonly base: boolean;
      readonly growth: boolean;
    };

const BASE = /现状|基期|基准|实际|完成值|完成情况|上年|基数/;
const AIM = /目标|规划|预期|预计/;

/** What the whole plan is to reach or do, beside columns of single years: 计划任务, “十四五”目标任务. */
export const PLAN_TOTAL =
  /^(?:“?十[三四五六]五”?(?:期间|时期)?|计划|总|建设|五年|三年)*(?:目标)?任务(?:数|量|总数|总量)?(?:[（(].{1,6}[）)])?$/;

/** The role of a column from its label, or null for words that label no column. */
export function columnRole(label: string, planStart: number | null): ColumnRole | null {
  const plain = label.replace(/\s/g, "");
  if (plain.length > 24 || /[。；]/.test(plain)) return null;
  if (/^(?:序号|编号|No\.?)$/i.test(plain)) return { role: "number" };
  if (/^(?:指标)?(?:类别|类型|分类|领域|维度|一级指标|板块|方面)$/.test(plain)) return { role: "category" };
  if (/^(?:计量)?单位$/.test(plain)) return { role: "unit" };
  if (/^(?:指标)?(?:属性|性质)$/.test(plain)) return { role: "attribute" };
  if (/^(?:备注|责任单位|牵头单位|牵头部门|责任部门|数据来源|说明)$/.test(plain)) return { role: "note" };
  if (
    /^(?:主要|具体|二级|三级|核心|发展)?(?:指标|指标名称|指标内容|名称|项目|目标名称|内容|主要目标)$/.test(
      plain,
    )
  )
    return { role: "name" };
  if (PLAN_TOTAL.test(plain)) return { role: "value", label: plain, year: null, base: false, growth: false };
  const growth =
    /^(?:“?十[三四五]五”?(?:期间|时期)?|20\d\d-20\d\d年|五年|三年|期间)?(?:年均|平均|累计|增速|增长|增幅|变化|总增)/.test(
      plain,
    ) || /^20\d\d年(?:比|较)/.test(plain);
  const year = /(20\d\d)年?/.exec(plain)?.[1];
  if (year !== undefined || /^(?:现状值?|基期值?|目标值?|基准值|规划值|预期值)(?:（.{1,6}）)?$/.test(plain)) {
    const number = year === undefined ? null : Number(year);
    const base =
      (BASE.test(plain) && !AIM.test(plain)) ||
      (number !== null && planStart !== null && number < planStart && !growth);
    return { role: "value", label: plain, year: number, base, growth };
  }
  if (growth && plain.length <= 20)
    return { role: "value", label: plain, year: null, base: false, growth: true };
  return null;
}

/** A cell that holds a value: a number with its bound and unit, or a dash for none. */
const VALUE_CELL =
  /^(?:[[【〔(（]?[<>≥≤≧≦+\-约超达近]?(?:不低于|不少于|不高于|不超过|大于|小于|高于|低于|超过|突破|达到|控制在|稳定在|保持在|提高到|提高至|下降到|降到|降至|力争达到|达|左右)?[[【〔(（]?[-+]?\d[\d.,]*(?:[-~至][\d.,]+)?[^，。；：]{0,12}|-+|\/|—+|…+)$/;

/** A name that begins with a numeral or its own number: 1.地区生产总值（万亿元）, （2）森林覆盖率, 5G基站数（万个）. */
const NUMBERED_NAME = /^(?:\d{1,2}[.、](?!\d)|[（(]\d{1,2}[）)](?=[一-龥])|\d+[A-Z][一-龥])/;

/** Whether a cell holds a value rather than a name. */
export function isValueCell(text: string): boolean {
  return VALUE_CELL.test(text) && !NUMBERED_NAME.test(text) && nameAndUnit(text).unit === null;
}

/** A cell of words that stands where a value would: 持续提高, 完成国家下达任务. */
export const WORD_VALUE =
  /^(?:持续|进一步|基本|完成|达到国家|达到省|明显|稳步|保持|按国家|控制在国家|大幅|显著|国家下达|省下达|逐步|与|依据|全面|不断|待|以国家).{0,14}$/;

/** 预期性, 约束性 … */
export const ATTRIBUTE_CELL = /^(?:预期性?|约束性?|参考性?|引导性?|指导性?|预期性指标|约束性指标)$/;

/** Whether the whole cell is a unit, with a multiplier perhaps: 亿元, 万吨标准煤. */
export function isUnitCell(text: string): boolean {
  const plain = text.replace(/^[（(]|[）)]$/g, "").replace(/\s/g, "");
  if (plain.length === 0 || plain.length > 12) return false;
  const rest = plain.replace(/^(?:万亿|[十百千]?[万亿])/, "");
  if (rest === "") return plain === "万" || plain === "亿";
  const unit = unitAt(`${rest}。`, 0);
  return unit !== null && (unit.printed.length === rest.length || rest[unit.printed.length] === "/");
}

/** The name of an indicator and the unit that its brackets print: 地区生产总值（亿元）. */
export function nameAndUnit(label: string): { readonly name: string; readonly unit: string | null } {
  const match = /^(.*?)[（(]([^（）()]{1,14})[）)]((?:\d|[*①②③])?)$/.exec(label);
  if (match?.[1] === undefined || match[2] === undefined || !isUnitCell(match[2]))
    return { name: label, unit: null };
  return { name: match[1], unit: match[2] };
}
