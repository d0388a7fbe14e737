import type { Character } from "../../model/codes.js";
import { fiveYearPlan } from "../../text/numbers/five-year-plan.js";
import { withoutNoteMarks } from "../../text/tables/cell-kinds.js";
import { withoutCompared } from "./compared-year.js";

/** A cell of a table of indicators with its offsets in the text that it was read from. */
export interface TableCell {
  readonly text: string;
  readonly start: number;
  /** True for the first cell of its line. */
  readonly opens?: true;
}

/** What a column of a table of indicators holds. */
export type ColumnRole =
  | { readonly role: "number" | "category" | "name" | "unit" | "attribute" | "agency" | "deadline" | "note" }
  /** A column of ticks, each of which says that its row is of the kind that stands above. */
  | { readonly role: "tick"; readonly character: Character }
  | {
      readonly role: "value";
      readonly label: string;
      readonly year: number | null;
      /** The first of the years that the label names: 2021—2025年累计. */
      readonly from: number | null;
      readonly base: boolean;
      readonly growth: boolean;
      /** Whether it holds what is added to the levels beside it: 五年新增, 净增. */
      readonly added?: boolean;
      /** Whether it holds by how much the levels beside it differ, up or down: 增减, 变化幅度. */
      readonly differs?: boolean;
      /** Whether it may hold what there is in the plan's first year. */
      readonly perhapsPresent?: true;
    };

const BASE = /现状|基期|基准|实际|完成值|完成情况|(?:完成|执行|实绩)数?$|上年|基数|已[一-龥]/;
const AIM = /目标|规划|预期|预计/;

/** 实际完成, 预计完成数: below a year, what has come of it. */
const DONE =
  /^(?:实际|预计|全年|全年预计|累计)?(?:完成|执行|实绩|达到)(?:情况|值|数|额|量|数量)?$|^实际(?:值|数|量)?$/;

/** Whether a label says that what stands below it has been done, so that a year over it is over. */
export const isDone = (label: string): boolean => DONE.test(label.replace(/[（(][^（）()]*[）)]|\s/g, ""));

/** What the whole plan is to reach or do, beside columns of single years: 计划任务, “十四五”目标任务. */
export const PLAN_TOTAL =
  /^(?:“?十[三四五六]五”?(?:期间|时期)?|计划|总|建设|五年|三年)*(?:目标)?任务(?:数|量|总数|总量)?(?:[（(].{1,6}[）)])?$/;

/**
 * What is added over the plan or its years, beside columns of levels: 五年新增, “十五五”净增, 2026—2030年累计新增, 累计增加值,
 * 2030年比2025年增加[累计提高百分点].
 */
const ADDED =
  /^(?:“?十[三四五六]五”?(?:期间|时期)?|规划期内?|期间|[三四五345]年|(20\d\d)年?[-—–~至](20\d\d)年|(?:(20\d\d)年?)?(?:较|比)20\d\d年?[底末]?)?(?:累计|目标|预计|计划)?(?:新增|净增|增量|增加)(?:量|值|数|数量|装机|容量|装机容量|面积|里程|规模|能力|产能)?(?:[[【〔［（(][^%％]*[\]】〕］）)])?$/;

/** By how much the levels beside it differ: 增减, 变化幅度, 较2025年变化; 变化率 and 增幅 are rates. */
const DIFFERENCE =
  /^(?:“?十[三四五六]五”?(?:期间|时期)?|规划期内?|期间|[三四五345]年|(?:20\d\d年?)?(?:较|比)20\d\d年?[底末]?)?(?:累计|总)?(?:增减|变化|变动)(?:量|值|数|数量|情况|幅度)?$/;

/** A year by the end of a plan of five years: “十三五”末, 十四五期末. */
function endOfPlan(label: string): number | undefined {
  const which = /十([三四五六])五[”"]?(?:期|时期)?末/.exec(label)?.[1];
  return which === undefined ? undefined : fiveYearPlan(`十${which}五`)?.[1];
}

const AGENCY = /^(?:责任|牵头|主管|配合|实施|负责)(?:单位|部门|科室|处室|主体)$/;
const DEADLINE =
  /^(?:完成|实现|达标|办结|建成|建设|实施|起止)(?:的)?(?:时限|期限|时间|年限|年度|年份)(?:要求|节点)?$|^(?:(?:时限|期限)(?:要求)?|(?:时间|完成|进度)节点|时间(?:要求|安排|进度))$/;
const NAME =
  /^(?:主要|具体|二级|三级|核心|发展|评价|考核|监测|量化|建议|重要|衡量|关键|重点|规划|统计|代表性|标志性){0,2}(?:指标|指标名称|指标内容|指标项|名称|项目|项目名称|目标名称|内容|建设内容|任务名称|(?:目标|工作|重点|主要)任务|工作(?:内容|事项)|任务(?:内容|事项)|主要目标)$/;

/** 2024年预期增长（%）, 2025年计划增速: the growth of one year. */
const YEARS_GROWTH =
  /^20\d\d年?度?(?:计划|预期|预计|目标|实际|同比|比上年|较上年)*(?:增长|增速|增幅|涨幅)(?:率|幅度|速度)?(?:目标|值)?(?:[（(]?[%％][）)]?)?$/;

/** The role of a column from its label, or null for words that label no column. */
export function columnRole(label: string, planStart: number | null): ColumnRole | null {
  const plain = withoutNoteMarks(label).replace(/\s/g, "");
  if (plain.length > 24 || /[。；]/.test(plain)) return null;
  if (/^(?:序号|编号|No\.?)$/i.test(plain)) return { role: "number" };
  if (/^(?:指标)?(?:类别|类型|分类|领域|维度|一级指标|板块|方面)$/.test(plain)) return { role: "category" };
  if (/^(?:计量|指标)?单位$/.test(plain)) return { role: "unit" };
  if (/^(?:指标)?(?:属性|性质)$/.test(plain)) return { role: "attribute" };
  if (AGENCY.test(plain)) return { role: "agency" };
  if (DEADLINE.test(plain)) return { role: "deadline" };
  if (/^(?:备注|数据来源|说明|依据)$/.test(plain)) return { role: "note" };
  if (NAME.test(plain.replace(/[（(][^（）()]*[）)]$/, ""))) return { role: "name" };
  const value = { role: "value", label: plain, year: null, from: null, base: false, growth: false } as const;
  if (PLAN_TOTAL.test(plain)) return value;
  if (DIFFERENCE.test(plain)) return { ...value, added: true, differs: true };
  const added = ADDED.exec(plain);
  if (added !== null) {
    const [from, to] = [added[1], added[2] ?? added[3]].map((year) =>
      year === undefined ? null : Number(year),
    );
    return { ...value, year: to ?? null, from: from ?? null, added: true };
  }
  const dated = withoutCompared(plain);
  const growth =
    /^(?:“?十[三四五六]五”?(?:期间|时期)?|20\d\d[-—–~至]20\d\d年?|五年|[三四五六]年|期间|规划期)?[[【〔（(]?(?:年均|平均|累计(?:值|数)?(?=$|[（(）)\]】〕／/、]|增|下降|降|提|变|减)|增速|增长|增幅|变化|总增)/.test(
      plain,
    ) ||
    /^20\d\d年(?:比|较)/.test(plain) ||
    YEARS_GROWTH.test(plain);
  const stretch = /(20\d\d)年?[-—–~至](20\d\d)年?/.exec(dated);
  const printed = stretch?.[2] ?? /(20\d\d)年?/.exec(dated)?.[1];
  const year = printed === undefined ? (endOfPlan(plain) ?? null) : Number(printed);
  const aimed =
    /^(?:现状值?|基期值?|目标值?|基准值|规划值|预期值|预期目标|规划目标|目标任务|建设目标|总体目标)(?:（.{1,6}）)?$/;
  if (
    year !== null ||
    aimed.test(plain) ||
    (AIM.test(plain) && /十[三四五六]五|[三四五]年|期末/.test(plain))
  ) {
    const base =
      ((BASE.test(plain) || /^现状/.test(plain)) && !AIM.test(plain)) ||
      (year !== null && planStart !== null && year < planStart && !growth);
    return { ...value, year, from: stretch === null ? null : Number(stretch[1]), base, growth };
  }
  return growth && plain.length <= 20 ? { ...value, growth: true } : null;
}

/** 〔4500〕, >[56.5]: brackets around the number alone or with its bound. */
export const isBracketed = (text: string): boolean => /^[<>≥≤＞＜约]?\s*[[【〔［]/.test(text);

/** 预期性, 约束性 … */
export const ATTRIBUTE_CELL = /^(?:预期性?|约束性?|参考性?|引导性?|指导性?|预期性指标|约束性指标)$/;

/** What the words of an indicator's kind say of its values: 约束性, 预期性, and what a narrow column leaves of them; null for others. */
export function characterOf(text: string): Character | null {
  if (/约束|^[约束]$/.test(text)) return "binding";
  return /预期|^[预期]$/.test(text) ? "expected" : null;
}
