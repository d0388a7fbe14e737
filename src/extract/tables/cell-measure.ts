import type { Measure } from "../../model/codes.js";
import type { PlanPeriod } from "../fields/deadlines.js";
import { type MeasureReading, measureReading } from "../fields/measure-reading.js";
import type { PeriodReading } from "../fields/periods.js";
import { SPANNED } from "../fields/periods.js";
import { comparedYear } from "./compared-year.js";
import type { TableValue } from "./table-value.js";

const FALL = /下降|降低|减少|削减|消减|降幅|减量|压减|压降/;
const ADDED =
  /新增|新建|净增|增加(?:[（(][^（）()]*[）)])?$|^(?:新改扩?建|新扩建|改扩建|扩建|续建|新(?:开工|签约|引进|认定|招引|培育|投产|竣工|登记|设立|获批|纳统|升规|入规|入库|落地|创建))/;
/** 打造示范村, 培育家庭农场: what is made, in a plan of one year that year's. */
const MADE = /^(?:建设|建成|打造|培育|创建|引进|引育|组建|设立|开工)(?!率|用地|投资|面积)/;
/** 提标改造管网, 清淤河道: what is done over the period, be it without 完成. */
const DONE =
  /^.{0,6}(?:改造|清淤|治理|整治|修复|拆除|培训|完成|实施|加装|加固|铺设|发放|出让|供应|筹集|救助|资助|更新|疏浚|淘汰|报废|关停|置换|替换|清理|维修|筛查|抽检)(?!率|后|.{0,12}余额)/;
/** 家庭适老化改造, “两癌”免费检查: what is done, told at the end of the name. */
const DEED_AT_END =
  /(?:改造|检查|筛查|救助|资助|培训|康复|整治|治理|修复|清淤|加装|安装|更新|帮扶|体检|抽检|报废|淘汰|筹集|发放|收储|关停|拆除|加固|造林|育林)(?:总?(?:数量?|人数|面积|长度|里程)|任务)?$/;
/** What is planted and tended: a sum over its period, whatever its table calls it. */
const WOODS = /(?:造林|育林|绿化|种草)(?:总?面积)?$/;
const FLOW = /累计|新增就业|造林|培训|减排/;
/** 平均受教育年限 of those who are new, 新增就业占比: a level of what is added, no sum of it. */
const LEVEL_OF_ADDED = /平均|人均|年限|(?:率|比重|占比|比例|强度|指数|水平)$/;
/** What no sum is made of: a total over a plan is its change. */
const AVERAGE = /平均|人均|寿命|年限$/;
/** 重点工程减排量: what is kept out over the plan. */
const SAVED = /减排量$/;
/** 能耗下降率: the change itself, which its name calls a rate. */
const FALL_RATE = /(?<=下降|降低|减少|削减|消减|压减)率$/;
const POINTS = /(?:提高|提升|上升|增加|扩大|下降|降低|减少|缩小)(?:[（(]个?百分点[）)])?$/;
const RATIO = /(?:率|比重|占比|比例|强度|系数|指数|覆盖面)$/;
const CHANGES = /(?:增长|增|下降|降低|变化|提高|递增|增速)率?$/;

/** 5年累计25000, 每年1000: what the cell itself says of its number. */
const OF_THE_CELL = /^((?:[三四五345]年)?(?:累计|共计?)(?!达到?)|(?:每年|年均)(?:新增|完成)?)\s*\d/;

/** 新增60, [累计增加180]: the number of a cell that says that it is added. */
const ADDED_CELL = /^[[【〔［]?(?:累计|[三四五]年)?(?:新增|净增|增加)\s*\d/;

/** A name without what stands in brackets in it. */
const withoutRemarks = (name: string): string => name.replace(/[（(][^（）()]*[）)]/g, "");

/** Whether a name is that of a share or rate, which a column of growth holds as a level where no other column holds one: 城镇调查失业率 <5.5. */
export function isRatio(name: string, unit: string | null): boolean {
  const plain = withoutRemarks(name);
  return RATIO.test(plain) && !CHANGES.test(plain) && (unit === null || /[%％‰]/.test(unit));
}

/** The name of what falls where a name ends with that (死亡人数下降率); all others as they are. */
export const withoutFallRate = (name: string): string => name.replace(FALL_RATE, "");

const SHARE = /(?:(?<!生产)率|比重|占比|比例|覆盖面|(?:投入|经费|支出)强度)$/;

/** Whether a name is that of a share, whose change over a plan (城镇化率 〔4.5〕) is one in percentage points. */
export function isShare(name: string): boolean {
  const plain = withoutRemarks(name);
  return SHARE.test(plain) && !CHANGES.test(plain);
}

/** Things of which there are so many: what is added to them is an increment, to all else a change. */
const STOCK =
  /(?:容量|装机|规模|里程|长度|面积|(?<![系指倍])数量?|总量|能力|床位|学位|泊位|车位|[站点桩厂园馆店校所库])$/;

/** Whether the number of a cell is by how much the level aimed at differs from the present one. */
function isDifference({ rise, cell }: TableValue): boolean {
  const printed = Number(/\d[\d.]*/.exec(cell.text)?.[0] ?? Number.NaN);
  return rise != null && Math.abs(printed - Math.abs(rise)) <= 0.001 * Math.max(1, Math.abs(rise));
}

/** Whether the number of a cell is what the level aimed at is more than the present one. */
const isRise = (value: TableValue): boolean => (value.rise ?? 0) > 0 && isDifference(value);

/** Whether a bare number in a column of differences is none of the levels beside it, so that what it says is not known. */
export const isOtherDifference = (value: TableValue): boolean =>
  value.column.differs === true &&
  value.rise != null &&
  !/[%％‰]/.test(value.unit ?? "") &&
  /^[-+−–]?\d[\d.]*$/.test(value.cell.text.trim()) &&
  !isDifference(value);

/** The measure of a cell from the label of its column, the name of its row and the brackets around its number. */
export function measureOfCell(
  value: TableValue,
  cell: {
    readonly bracketed: boolean;
    readonly percent: boolean;
    /** Whether it holds a level though its column is one of changes. */
    readonly level: boolean;
    readonly planStart: number | null;
    readonly ofOneYear: boolean;
  },
): MeasureReading {
  const { column, name } = value;
  const { percent } = cell;
  const plain = name.replace(/[（(].*$/, "");
  const base = value.baseYear ?? (cell.planStart === null ? null : cell.planStart - 1);
  // 入托率提高（百分点）: the name says that it is the change, and in what.
  if (POINTS.test(name) && /百分点/.test(name + (value.unit ?? "")))
    return measureReading("change", name, base);
  if (cell.level) return measureReading("level", name);
  if (ADDED_CELL.test(value.cell.text.trim()))
    return measureReading(percent ? "change" : "increment", value.cell.text, percent ? base : null);
  const summed = column.growth && /累计/.test(column.label) && !/年均|增速/.test(column.label);
  if (cell.bracketed || summed) {
    const why = cell.bracketed ? "[ ]: over the plan" : column.label;
    // 820 | 1200 | [380]: what is added to the level beside it.
    if (!percent && isRise(value))
      return measureReading(STOCK.test(name) ? "increment" : "change", why, base);
    const fell = /^[[【〔［]?[-−–]\d/.test(value.cell.text.trim());
    if (percent || fell || (AVERAGE.test(name) && !ADDED.test(name)))
      return measureReading("change", why, base);
    return measureReading(ADDED.test(name) && !FLOW.test(name) ? "increment" : "cumulative", why);
  }
  if (column.growth) {
    if (percent) return measureReading("growth", column.label);
    return measureReading(/年均|平均/.test(column.label) ? "annual" : "cumulative", column.label);
  }
  const told = percent ? undefined : OF_THE_CELL.exec(value.cell.text.trim())?.[1];
  if (told !== undefined) return measureReading(/年均|每年/.test(told) ? "annual" : "cumulative", told);
  if (percent && FALL.test(name) && (!/率$/.test(plain) || FALL_RATE.test(plain)))
    return measureReading("change", name, base);
  if (percent && /增长|增速|增幅/.test(name)) return measureReading("growth", name);
  if (column.differs === true && percent && /年均/.test(value.cell.text))
    return measureReading("growth", value.cell.text);
  if (column.added === true && /^[-−–]/.test(value.cell.text.trim()))
    return measureReading("change", column.label, base);
  if (column.added === true && percent) return measureReading("change", column.label, base);
  if (value.flow && WOODS.test(plain) && !percent) return measureReading("cumulative", name);
  if ((value.flow || column.added === true) && !percent) return measureReading("increment", column.label);
  if ((ADDED.test(name) || /^增加/.test(name)) && !percent && !LEVEL_OF_ADDED.test(plain))
    return measureReading("increment", name);
  if (cell.ofOneYear && MADE.test(name) && !percent && !LEVEL_OF_ADDED.test(plain))
    return measureReading("increment", name);
  // 批次/千人: so many for each are no sum.
  const each = /[/／]/.test(value.unit ?? "");
  if ((DONE.test(name) || DEED_AT_END.test(plain) || SAVED.test(name)) && !percent && !each)
    return measureReading("cumulative", name);
  if (value.summed === true && !percent) return measureReading("cumulative", column.label);
  return measureReading("level", column.label);
}

/** What belongs to its own year where the years stand one after another. */
const OF_ITS_YEAR: ReadonlySet<Measure> = new Set(["increment", "cumulative", "growth"]);

/** The first year counted from a base that the label names, or that lies within the plan; null where none does. */
function firstAfter(base: number | null, compared: number | null, planStart: number | null): number | null {
  if (compared !== null) return compared + 1;
  return base !== null && planStart !== null && base >= planStart ? base + 1 : null;
}

/**
 * The years of a cell. A flow covers the plan up to the year of its column; where the columns are the years one after another, it is
 * that of its own year.
 */
export function periodOfCell(
  { column, name, yearly, baseYear, row }: TableValue,
  measure: Measure,
  plan: PlanPeriod,
): PeriodReading {
  const period_end = column.year ?? plan.end ?? 0;
  const ends = column.year === null ? (["period_end"] as const) : [];
  const why = column.label;
  if (!SPANNED.has(measure)) return { period_start: null, period_end, why, assumed: ends };
  const own = column.year !== null && yearly && OF_ITS_YEAR.has(measure) && !/年均/.test(`${name}${why}`);
  const printed = column.from ?? firstAfter(baseYear, comparedYear(why) ?? comparedYear(row), plan.start);
  const period_start = own ? column.year : (printed ?? plan.start);
  return {
    period_start,
    period_end,
    why,
    assumed: own || printed !== null || period_start === null ? ends : [...ends, "period_start"],
  };
}
