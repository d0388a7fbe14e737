import { unitAt } from "../numbers/units.js";

/** The mark of a note below the table, behind a label or a value: 2025年①, 接入率③（%）, 运营里程², 16.5*. */
const NOTE_MARKS =
  /(?<=\S\s*)[①-⑳⑴-⑽]+(?![一-龥]*[，。；])|(?<=[一-龥）)])[¹²³⁴-⁹]+|(?<=\S\s*)[*＊※]+(?=$|[（(])/g;

/** The words of a cell without the marks of notes. */
export const withoutNoteMarks = (text: string): string => text.replace(NOTE_MARKS, "");

/** The words of a cell in plain forms: full-width signs as narrow ones, without white space and marks of notes. */
export function plainCell(text: string): string {
  return text.length > 200 ? text : withoutNoteMarks(text).normalize("NFKC").replace(/\s+/g, "");
}

/** A cell that holds a value: a number with its bound and unit, or a dash for none. */
const VALUE_CELL =
  /^(?:[[【〔(（]?(?:[<>]=|[<>≥≤≧≦+\-約约超达近])?(?:每年|年均|每年新增|(?:累计|[三四五]年)?(?:新增|净增|增加)|不低于|不少于|不高于|不超过|大于|小于|高于|低于|超过|突破|达到|累计达到|累计|控制在|稳定在|保持在|提高到|提高至|下降到|降到|降至|力争达到|力争|达|左右)?[[【〔(（]?[-+]?\d[\d.,]*(?:[-~至][\d.,]+)?[^，。；：]{0,12}|[-−–—]+|\/|…+)$/;

/** A name that begins with a numeral or its own number: 1.地区生产总值（万亿元）, （2）森林覆盖率, 5G基站数（万个）. */
const NUMBERED_NAME = /^(?:\d{1,2}[.、](?!\d)|[（(]\d{1,2}[）)](?=[一-龥])|\d+[A-Z][一-龥])/;

/** A day, a month or a quarter by which something is done: 12月底前, 3月31日, 2季度末. */
const DATE_CELL = /^\d{1,2}(?:月|季度)(?![个均])/;

/** What stands before the unit in brackets of a cell that prints its own: 8.5（万人）. */
const BARE_NUMBER = /^[[【〔［]?(?:[<>]=|[<>≥≤])?\d[\d.,]*[\]】〕］]?(?:左右|以上|以下|以内)?$/;

/** Whether a cell holds a value rather than a name. */
export function isValueCell(text: string): boolean {
  return (
    VALUE_CELL.test(text) &&
    !DATE_CELL.test(text) &&
    !NUMBERED_NAME.test(text) &&
    (nameAndUnit(text).unit === null || BARE_NUMBER.test(nameAndUnit(text).name))
  );
}

/** A cell of words that stands where a value would: 持续提高, 完成国家下达任务. */
export const WORD_VALUE =
  /^(?:持续|进一步|基本|完成|达到国家|达到省|明显|稳步|保持|按国家|控制在国家|大幅|显著|国家下达|省下达|逐步|与|依据|全面|不断|待|以国家).{0,14}$/;

/** 增长5%左右, 提高2个百分点: how far something moves, in words of the body. */
const MOVE_CELL =
  /^(?:同比|较上年|比上年|累计|年均)?(?:增长|下降|降低|提高|提升|上升|减少|上涨)(?:约|超过?|不低于)?\d[\d.]*(?:%|个百分点).{0,4}$/;

/** Whether a cell says by so much how far something moves, which no header does. */
export const isMoveCell = (text: string): boolean => MOVE_CELL.test(plainCell(text));

/** A label of a year, of years or of a stretch of them: 2025年目标, 2021—2025年累计, “十四五”末, 五年累计; not 2000以上. */
const YEAR_LABEL =
  /^(?:(?:到|至)?20\d\d(?!以[上下内]|左右|[万亿%家个项件座])年?(?:[-~至—–]+(?:20)?\d\d年?)?[^\d]{0,12}|“?[一二三四五六十]{1,3}五”?(?:时期|期间|期)?[^\d]{0,8}|[一二三四五六七八九十\d]年[^\d]{0,8})$/;

/** Whether a cell is a label of a year or of a stretch of years. */
export function isYearLabel(text: string): boolean {
  return YEAR_LABEL.test(plainCell(text));
}

/** Whether a cell of the body holds a value, or the dash for none; 2000 is one, 2025年 is none. */
export function isDataCell(text: string): boolean {
  const plain = plainCell(text);
  return plain !== "" && (/^20\d\d$/.test(plain) || !YEAR_LABEL.test(plain)) && isValueCell(plain);
}

/** /10万, 1/万: so many for each so many people. */
const PER_PEOPLE = /^1?\/(?:10万|十万|百万|万|千)人?$/;

/** Whether the whole cell is a unit, with a multiplier perhaps: 亿元, 万吨标准煤. */
export function isUnitCell(text: string): boolean {
  const plain = plainCell(text).replace(/^[（(]|[）)]$/g, "");
  if (plain.length === 0 || plain.length > 12) return false;
  if (PER_PEOPLE.test(plain)) return true;
  const rest = plain.replace(/^(?:万亿|[十百千]?[万亿])/, "");
  if (rest === "") return plain === "万" || plain === "亿" || plain === "万亿";
  const unit = unitAt(`${rest}。`, 0);
  return unit !== null && (unit.printed.length === rest.length || rest[unit.printed.length] === "/");
}

/** The name of an indicator and the unit that its brackets print: 地区生产总值（亿元）. */
export function nameAndUnit(label: string): { readonly name: string; readonly unit: string | null } {
  const match = label.length > 80 ? null : /^(.*?)[（(]([^（）()]{1,16})[）)]((?:\d|[*①②③])?)$/.exec(label);
  if (match?.[1] === undefined || match[2] === undefined) return { name: label, unit: null };
  const unit = match[2].replace(/^单位[：:]/, "");
  if (isUnitCell(unit)) return { name: match[1], unit };
  // 业务总量（万亿元）（2019年不变价）: the remark behind the unit stays with the name.
  const before = /^(.+?)[（(]([^（）()]{1,16})[）)]$/.exec(match[1]);
  if (before?.[1] !== undefined && before[2] !== undefined && isUnitCell(before[2]))
    return { name: `${before[1]}（${unit}）`, unit: before[2] };
  // 体育场地面积（人均，平方米）: a remark before the unit, which stays with the name.
  const [remark = "", last = "", ...rest] = unit.split(/[，,]/);
  return rest.length === 0 && remark !== "" && !isUnitCell(remark) && isUnitCell(last)
    ? { name: remark === "人均" ? `${remark}${match[1]}` : `${match[1]}（${remark}）`, unit: last }
    : { name: label, unit: null };
}

/** The mark of a row in a column that stands for one kind. */
export const TICK = /^[√✓✔☑●○■★▲◆]$/;
