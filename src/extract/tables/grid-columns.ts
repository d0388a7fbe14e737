import type { Character } from "../../model/codes.js";
import {
  isDataCell,
  isUnitCell,
  isYearLabel,
  nameAndUnit,
  plainCell,
  TICK,
} from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import { labelParts } from "../../text/tables/grid-header.js";
import { withoutCompared } from "./compared-year.js";
import {
  ATTRIBUTE_CELL,
  type ColumnRole,
  characterOf,
  columnRole,
  isDone,
  PLAN_TOTAL,
} from "./table-cells.js";

/** A label of the whole that the other rows or columns are parts of: 合计, 全省, 全省合计. */
const TOTAL = /^(?:(?:全|本)\s*[省市县区州国盟]|合\s*计|总\s*计|小\s*计|总数|全部)+$/;
const PLACE =
  /^[\u4e00-\u9fa5]{1,8}(?:[省市州盟县区旗镇乡]|地区|园区|高新区|经开区|开发区|新区|垦区|林区|街道(?:办事处)?|街道办|办事处|苏木|农场|林场)$/;
const NO_PLACE =
  /^(?:地区|市区|园区|全[省市县区州镇乡]|市州|县市区|县区|城区|社区|县市|省市|乡镇|城镇|村镇|集镇|街道|镇街|[一-龥]*(?:小|特色|重点|中心|示范|强|建制|重|名)镇)$/;
/** Columns of a table of parts that hold what there is, not what is to come. */
const STOCK = /^(?:现有|已有|原有)?(?:数量|面积|人口|总数)$|现有|现状|已[建有完]/;
const BARE_STOCK = /^(?:数量|面积|人口|总数)$/;
/** Words of a label that leave what is counted to the title: 整治计划, 年度建设任务. */
const GENERAL = /^(?:年度|建设|整治|改造|培育|实施|新增|新建)*(?:计划|任务|安排|指标)$/;
/** Labels that say what is done or how it is measured, not of what: 新建改造, 总里程. */
const OF_SUBJECT =
  /^(?:新增|新建|改造|提升|改建|扩建|续建|整治|修复|建设|完成|实施|累计|拟建|总|年)*(?:里程|长度|面积|数量|规模|数|量|容量|装机|处理量|户数|人数|套数|栋数)?$/;
/** 建站数量, 新建点位数: how many are made of what the title names, the thing told by its last character alone. */
const MADE_OF_SUBJECT = /^(?:新建|建设?)[站桩点所园厂](?:位)?(?:数量?|个数|座数)$/;
/** How much of what the title names is done by its year. */
const DONE_OF_SUBJECT = /^(?:建设|任务|计划)?完成(?:比例|率|进度|占比)$/;
/** Labels of what there is in all at the end: 总里程, 保有量. */
const IN_ALL = /总(?:里程|长度|面积|数|量|规模|容量|装机)|保有量|达到/;
const AIM_WORDS =
  /^“?十[三四五六]五”?(?:期间|时期|规划|末)?(?:目标|任务)?$|(?:到)?20\d\d年?(?:[-—–~至]20\d\d年?)?(?:底|末)?|(?:预期|规划|发展|年度|总体|建设|培育)*(?:目标|任务)(?:值|数)?|(?:预期|规划|计划|控制|考核)+指标(?:值|数)?|(?:实际|现状|预期)(?:值|$)/g;

/** Whether a label names a total of some of the rows alone. */
export function isSubtotal(label: string): boolean {
  return /^小\s*计$/.test(labelParts(label).at(-1) ?? "");
}

/** Whether a label names the whole. */
export function isTotal(label: string): boolean {
  return TOTAL.test(labelParts(label).at(-1) ?? "");
}

/** Whether a label says only of what whole something is a share: 占GDP比重 takes the name before it. */
export const isBareShare = (label: string): boolean => /^占(?!地)/.test(label);

/** Whether a label is the name of a place. */
export function isPlace(label: string): boolean {
  const plain = plainCell(label);
  return PLACE.test(plain) && !NO_PLACE.test(plain);
}

type ValueColumn = Extract<ColumnRole, { role: "value" }>;

/** A column of a grid: its role, and for values what its label names beside their year. */
export type GridColumn =
  | Exclude<ColumnRole, { role: "value" }>
  | (ValueColumn & {
      /** The words of the label that name an indicator; empty where it says years and kinds of values alone. */
      readonly own: string;
      readonly unit: string | null;
      readonly place: string | null;
      readonly total: boolean;
      /** Whether the label says that its values are aimed at: a year, a rate, a goal, a total. */
      readonly aimed: boolean;
      /** Whether the label says that its values are binding or expected. */
      readonly character: Character | null;
      /** Whether these words say only how the thing that the title names is counted. */
      readonly ofSubject: boolean;
      /** Whether it holds what there is in all by its year, whatever the table shares out. */
      readonly inAll: boolean;
      /** Whether it holds what there is already. */
      readonly stock: boolean;
      /** What was done to its part of a total that stands beside it: 新建 below 高标准农田建设, beside 合计. */
      readonly done: string | null;
    });

/** Labels that head a class of indicators and name none: 创新能力, 绿色发展, 质量效益. */
const CLASS_OF_INDICATORS =
  /(?:能力|发展|水平|效益|质效|成效|活力|动力|支撑|保障|创新|绿色|开放|共享|协调|生态|民生|福祉|安全|规模|结构|[类型]|方面|领域|指标|体系|转型|融合|治理)$/;
/** Labels of an amount, of which those below them name what it is of: 减排量 over 化学需氧量 and 氮氧化物. */
const AMOUNT = /(?:量|率|额|值|数|比重|占比|面积|里程|收入|投资|规模)$/;
/** Labels that say of what is named above them only how it is counted or by whom recognised. */
const BELOW_A_NAME =
  /^(?:总[量额数]|[数产]量|增[速长幅]|占|其中)|^(?:国家|省|市|县)级(?:及?以上)?$|^[^一-龥]*$/;

/** Labels that say of which kind the things above them are: 规模以上 below 农产品加工企业. */
const OF_SUCH = /^(?:规模以上|规上|限额以上|限上|民营|国有)$/;

/** 新增护理型床位 below 养老床位: what is done and to what, which needs no word above it; 新建面积 does. */
const DEED_AND_THING =
  /^(?:新增|新建|改建|扩建|建成|培育|创建|引进)(?=[\p{Script=Han}A-Z“]{3,}$)(?!.*(?:面积|数量|里程|规模|长度|[户套人]数|资金|投资|产能|能力|[量额率])$)/u;

/** The name that the labels of a column print, from the top down: a class of indicators is left out, an amount above stands behind what it is of. */
function nameOfLabels(words: readonly string[], units: readonly boolean[]): string {
  const kept = words.filter(
    (word, index) =>
      index === words.length - 1 ||
      !CLASS_OF_INDICATORS.test(word) ||
      BELOW_A_NAME.test(words[index + 1] ?? "") ||
      units[index] === true,
  );
  const [upper = "", lower = ""] = kept;
  if (kept.length === 2 && OF_SUCH.test(lower)) return `${lower}${upper}`;
  if (kept.length === 2 && DEED_AND_THING.test(lower)) return lower;
  const turned = kept.length === 2 && AMOUNT.test(upper) && !AMOUNT.test(lower.replace(/氧量$/, ""));
  return turned && !BELOW_A_NAME.test(lower) ? `${lower}${upper}` : kept.join("");
}

function valueColumn(label: string, unit: string | null, planStart: number | null): GridColumn {
  const parts = labelParts(label).filter((part) => !isUnitCell(part) || part === label);
  const last = columnRole(parts.at(-1) ?? label, planStart);
  const whole = columnRole(parts.join(""), planStart);
  const years = parts.map((part) => columnRole(part, planStart)).filter((role) => role?.role === "value");
  const year = years.find((role) => role.year !== null) ?? last ?? whole;
  const place = parts.find((part) => isPlace(part)) ?? null;
  const total = isTotal(parts.at(-1) ?? label);
  const growth = years.some((role) => role.growth);
  const named = parts
    .filter(
      (part) =>
        part !== place &&
        !ATTRIBUTE_CELL.test(plainCell(part)) &&
        !TOTAL.test(part) &&
        !PLAN_TOTAL.test(part),
    )
    .map((part) => {
      const read = nameAndUnit(plainCell(part));
      return {
        unit: read.unit !== null,
        word: withoutCompared(read.name.replace(/^(?:其中|#)[：:、]?/, "")).replace(AIM_WORDS, ""),
      };
    })
    .filter(
      ({ word }) => word !== "" && !(columnRole(word, null)?.role === "value") && !/^[（()）/]*$/.test(word),
    );
  const labelled = nameOfLabels(
    named.map(({ word }) => word),
    named.map((one) => one.unit),
  );
  const own = MADE_OF_SUBJECT.test(labelled) ? "建设数量" : labelled;
  const role = year?.role === "value" ? year : null;
  // 现状值 over 2022年 is what there is, be the year within the plan.
  const present = years.some((one) => one.base && one.year === null) || parts.slice(1).some(isDone);
  // 面积 below 2030年 is what is to be, be it a word for what there is.
  const ahead = role?.year != null && planStart !== null && role.year >= planStart && !present;
  const stock = STOCK.test(own) && !(ahead && BARE_STOCK.test(own));
  const base = years.some((one) => one.base) && !years.some((one) => !one.base && one.year !== null);
  return {
    role: "value",
    label,
    year: role?.year ?? null,
    from: role?.from ?? null,
    base: present || (role?.base ?? base),
    growth,
    added: years.some((one) => one.added === true),
    differs: years.some((one) => one.differs === true),
    own: stock || GENERAL.test(own) ? "" : own,
    unit,
    place,
    total,
    aimed: role !== null || total || /目标|任务|新增|新建|净增|计划/.test(label),
    character: characterOf(parts.at(-1) ?? label),
    ofSubject: OF_SUBJECT.test(own) || DONE_OF_SUBJECT.test(own),
    inAll: IN_ALL.test(own),
    stock,
    done: null,
  };
}

/** 年度 | 2023年 over 2024年: whether a column says of which year each row is. */
export const isYearColumn = (label: string, filled: readonly { readonly text: string }[]): boolean =>
  YEAR_DIMENSION.test(plainCell(labelParts(label).at(-1) ?? label)) &&
  filled.every(({ text }) => isYearLabel(text));
const YEAR_DIMENSION = /^年[份度]$/;

/** Whether the cells of a column number its rows from 1 on, but for a row that a page break has cut. */
function areSerials(filled: readonly GridCell[]): boolean {
  const numbers = filled.filter(({ text }) => /^\d{1,3}$/.test(text));
  return (
    numbers.length > 2 &&
    filled.length - numbers.length <= (numbers.length > 5 ? 1 : 0) &&
    numbers.every(({ text }, index) => text === `${index + 1}`)
  );
}

/** The role of a column by its label, and where it has none by its cells: units alone make a column of units. */
export function gridColumn(
  grid: Grid,
  cells: readonly GridCell[],
  column: number,
  planStart: number | null,
): GridColumn {
  const label = grid.columns[column] ?? "";
  const last = columnRole(labelParts(label).at(-1) ?? label, planStart) ?? columnRole(label, planStart);
  const filled = cells.filter(({ text }) => text !== "");
  // The kinds of indicators also stand in a column of remarks.
  const kinds = filled.length > 0 && filled.every(({ text }) => ATTRIBUTE_CELL.test(text.trim()));
  if (last?.role === "note" && kinds) return { role: "attribute" };
  const told = characterOf(labelParts(label).at(-1) ?? label);
  if (told !== null && filled.every(({ text }) => TICK.test(text))) return { role: "tick", character: told };
  if (last !== null && last.role !== "value") return last;
  if (filled.length > 1 && isYearColumn(label, filled)) return { role: "deadline" };
  if (areSerials(filled)) return { role: "number" };
  const units = filled.filter(({ text }) => isUnitCell(text)).length;
  if (last === null && filled.length > 0 && 2 * units > filled.length) return { role: "unit" };
  if (
    filled.some(({ text }) => /^(?:约束|预期)性/.test(text)) &&
    !filled.some(({ text }) => isDataCell(text))
  )
    return { role: "attribute" };
  const unit = cells[0]?.unit ?? null;
  const own = unit === grid.unit ? null : unit;
  return valueColumn(label, own ?? nameAndUnit(plainCell(label)).unit, planStart);
}
