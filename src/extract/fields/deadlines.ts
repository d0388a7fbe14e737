import type { TimeExpression } from "../../text/numbers/times.js";
import type { Span } from "../../text/span.js";
import type { Enclosed } from "../sentence/sentence.js";

/** The plan's years, where they are known. */
export interface PlanPeriod {
  readonly start: number | null;
  readonly end: number | null;
}

/** What a time expression does in its sentence. */
export type TimeRole = "deadline" | "past" | "base" | "aside";

/** A time expression with its role; `from` and `to` are years, a duration's counted from the plan's first year. */
export interface TimedRole {
  readonly role: TimeRole;
  readonly start: number;
  readonly end: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly until: boolean;
  readonly words: string;
}

/** 新一轮三年行动计划|（2024—2026）: the years by which another plan is called. */
const OF_ANOTHER_PLAN = /(?:规划|计划|方案|纲要|行动)[”"]?$/;
const BASE_BEFORE =
  /(?:比|较|较于|较之|同|与|相比|以|从|由|为|是|相当于|超过|高于|对比|对标|不低于|自|自从)[“"]?(?:了)?$/;
const BASE_AFTER =
  /^(?:[^，。；]{0,10}基础上|[^，。；]{0,4}(?:相比|[^，。；\d]{0,10}为基[期数准年值]|的[\d.一两二三四五]+倍|不变价|可比价|价格|水平的|同期))/;
/** “十四五”批复的6个基地, 2023年获得指标的项目, 2025年度执行报告提交率: a time that only says which ones are meant. */
const ATTRIBUTE_AFTER =
  /^(?:期间|时期|(?:底|末)?以?前)?(?:已|新)?(?:批复|确定|获批|下达|规划|核准|备案|立项|签约|获得|取得|列入|纳入|认定|入库|登记|注册|出让|批准)(?:[一-龥“”]{1,10})?的[一-龥]/;
/** 2025年度执行报告提交率: the year of what a rate is of. */
const OF_A_YEAR = /^度?[一-龥]{2,14}(?:报告|计划|清单|名单|台账|报表)[一-龥]{2,8}率/;
/** 统筹考虑2035年远景目标: a view that is only weighed; one that heads what it promises (2035年远景目标是：) is a deadline. */
const VIEW_WEIGHED = /^的?远景目标(?![是为：:（(])/;
/** 着眼于明后年乃至“十五五”发展: times beyond the plan that the work looks at. */
const LOOKED_AT = /(?:乃至|着眼于?|衔接)[“"]?$/;
/** 深入实施…工程，2024年270万千瓦风电项目全部投产，新建…: the year of projects that are now to be finished. */
const TO_BE_FINISHED =
  /^\d[\d.]{0,8}[万亿]?[^，。；\d]{3,16}(?:全部|全面|如期|尽快)(?:投产|建成|竣工|完工|并网|投运|开工)，(?:新建|新开工|启动|加快|推进|力争|确保)/;
/** 1980年前农房, 2000年底前建成的小区: so long ago, the year says which are meant. */
const LONG_AGO = 10;
const BUILT_BEFORE = /^(?:底|末)?以?前(?![^，。；]{0,8}的\d)的?[一-龥]{2}/;
const ATTRIBUTE_REACH = 24;
/** 从2020年的44%提升至|2023年的50%: what it came to in a year before the plan ends. */
const MOVED_SINCE = /[由从]20\d\d年的?[^，。；]{1,24}[至到]$/;
const MOVED_REACH = 40;
const DURATION_BEFORE = /(?:力争|(?<![使服采])用|未来|今后|争取|利用|通过|经过|再|力争用|在|其后|累计)$/;
/** 离校2年内未就业毕业生: how long it is since something, which says who is meant. */
const SINCE_AN_EVENT = /(?:离校|毕业|择业|退役|退伍|注册|成立|入职|登记)$/;
/** 到2035年，用|13年时间: the year before says when it ends. */
const TOLD_BY_ITS_END = /年，用$/;
const CUMULATED_AFTER = /^(?:累计|共|总|年均|平均每年)/;
/** 三年安排80亿元, at the head of a clause: money over so many years. */
const SET_ASIDE_AFTER = /^(?:拟|计划|将|统筹)*(?:安排|投入|筹[集措])[^，。；]{0,6}\d/;

/** The role of each time expression of a sentence. A year before the plan begins looks back unless it is a base. */
export function timeRoles(
  sentence: string,
  times: readonly TimeExpression[],
  enclosed: readonly Enclosed[],
  period: PlanPeriod,
): TimedRole[] {
  return times.map((time) => {
    const { start, end, until } = time;
    const role = roleOf(sentence, time, enclosed, period);
    const words = sentence.slice(start, end);
    if (role === "unknown") return { role: "aside", start, end, from: null, to: null, until, words };
    if (time.kind !== "duration") return { role, start, end, from: time.from, to: time.to, until, words };
    // 后两年: the last of the plan.
    if (
      role === "deadline" &&
      period.end !== null &&
      /(?<![今此以往])后$/.test(sentence.slice(0, start).slice(-2))
    )
      return { role, start, end, from: period.end - (time.years ?? 0) + 1, to: period.end, until, words };
    const from = period.start ?? 0;
    // 五年累计 in a plan of three years: its end is the plan's, whatever is summed up.
    const to = from + (time.years ?? 0) - 1;
    const summed = /^(?:累计|共|总)/.test(sentence.slice(end, end + 4));
    return {
      role,
      start,
      end,
      from,
      to: summed && period.end !== null ? Math.min(to, period.end) : to,
      until,
      words,
    };
  });
}

/** What one time expression does; `unknown` where its years say nothing. A duration is a deadline only where the plan's first year is known. */
function roleOf(
  sentence: string,
  time: TimeExpression,
  enclosed: readonly Enclosed[],
  period: PlanPeriod,
): TimeRole | "unknown" {
  for (const { mark, start, end } of enclosed)
    if (mark === "title" && start < time.start && time.end < end) return "unknown";
    else if (
      mark === "bracket" &&
      start === time.start - 1 &&
      time.kind === "span" &&
      OF_ANOTHER_PLAN.test(sentence.slice(Math.max(0, start - 6), start))
    )
      return "unknown";
  const before = sentence.slice(Math.max(0, time.start - 6), time.start);
  const after = sentence.slice(time.end, time.end + 12);
  if (time.kind === "duration") {
    const setAside = SET_ASIDE_AFTER.test(after) && (before === "" || /[，。；：]$/.test(before));
    const ahead = time.until || DURATION_BEFORE.test(before) || CUMULATED_AFTER.test(after) || setAside;
    const ends =
      ahead &&
      !SINCE_AN_EVENT.test(before) &&
      !TOLD_BY_ITS_END.test(before) &&
      (time.years ?? 0) >= 1 &&
      period.start !== null;
    return ends && !/有效期|支持期|期限|不超过|满|连续|最长/.test(before) ? "deadline" : "unknown";
  }
  if (time.kind === "clock" || time.to === null) return "unknown";
  if ((BASE_BEFORE.test(before) && !/(?:到|至)$/.test(before)) || BASE_AFTER.test(after)) return "base";
  if (VIEW_WEIGHED.test(after)) return "aside";
  if (time.to > (period.end ?? time.to) && LOOKED_AT.test(before)) return "aside";
  const past = period.start !== null && time.to < period.start;
  if (time.kind === "date" && !time.until && !/[前底]/.test(after.slice(0, 2)))
    return past ? "past" : "aside";
  const behind = sentence.slice(time.end, time.end + ATTRIBUTE_REACH);
  if (
    past &&
    (time.to ?? 0) < (period.start ?? 0) - LONG_AGO &&
    (BUILT_BEFORE.test(behind) || (time.until && BUILT_BEFORE.test(`前${behind}`)))
  )
    return "aside";
  if (past && (ATTRIBUTE_AFTER.test(behind) || OF_A_YEAR.test(behind))) return "aside";
  if (past && TO_BE_FINISHED.test(sentence.slice(time.end, time.end + 48))) return "aside";
  const told = period.end !== null && time.to < period.end && after.startsWith("的");
  if (told && MOVED_SINCE.test(sentence.slice(Math.max(0, time.start - MOVED_REACH), time.start)))
    return "past";
  if (past || /^(?:上半年|前?[一二三]季度|1-\d{1,2}月)/.test(after)) return "past";
  return "deadline";
}

/** The deadline that holds where a sentence begins, carried over from what stands before it. */
export interface Frame {
  readonly from: number | null;
  readonly to: number;
  readonly until: boolean;
  readonly source: string;
  /** Where its words stand in the view; null where that is not known. */
  readonly at: Span | null;
  /** Whether it stands so far above, or behind another time, that it may hold no more. */
  readonly far?: boolean;
}

/**
 * The deadline that a heading prints for its section: 到2025年的目标. A span of years, or a dash, names a plan instead.
 * @param at where words of the heading stand
 */
export function frameOfHeading(
  path: string,
  plan: PlanPeriod,
  at: (words: string) => Span | null,
): Frame | null {
  const heading = /(?:到|至)?(20[2-9]\d)年/.exec(path.split(" / ").at(-1) ?? "");
  if (heading?.[1] === undefined || /20\d\d-20\d\d|—/.test(path)) return null;
  const year = Number(heading[1]);
  if (plan.start !== null && year < plan.start) return null;
  return { from: year, to: year, until: true, source: heading[0], at: at(heading[0]) };
}
