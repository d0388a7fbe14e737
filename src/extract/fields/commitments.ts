import type { Commitment } from "../../model/codes.js";
import type { Span } from "../../text/span.js";
import { RUN_FOR, STRIVE } from "../sift/lexicon-context.js";
import type { TimedRole } from "./deadlines.js";

/** A word of striving and where it stands in the view. */
export interface Will {
  readonly word: string;
  readonly at: Span;
}

/** The commitment of a mention, and the word that decided it with its place in the view. */
export interface CommitmentReading {
  readonly commitment: Commitment;
  readonly why: string;
  readonly at: Span | null;
}

/** 力争, 争取 or 努力 in a sentence; `head` where nothing but a date or a mark stands before it. */
export interface StriveMark {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly head: boolean;
}

const NUMERIC = /\d|[一二三四五六七八九十百千万]+[个家项年]|破[“"]?零|番/;
/** 努力实现科创板上市“破零”，…: where 努力 aims at a number it governs like 力争. */
const AIMS = /^(?:实现|达到|完成|做到|突破)/;
const HEAD_NOISE =
  /(?:到|至|在|于)?(?:20\d\d年?|[“"]?十[一二三四五六]五[”"]?|[\d一二三四五]+年)(?:规划)?(?:期|时期)?(?:末|底|前|内)*|^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.、])|[，,。：:\s]|其中|主要目标|通过/g;
/** A word further in than this does not head its sentence. */
const HEAD_REACH = 60;
/** Marks before a number that are looked at, the nearest first. */
const MARKS_TRIED = 6;

/** 汽车产业，力争…；光伏产业，…: what is spoken of, which the next part of the sentence changes. */
const TOPIC = /^[^，。；：、\d]{0,12}(?:产业|行业|集群|产业链|领域)，$/;

/** 争取|国家在省内布局: from whom something is sought. */
const FROM_ABOVE = /^(?:国家(?!级|重点|示范|高新|企业)|中央|上级|省(?!级|重点)|部委|央企|国省)/;
const SEEKS = /(?:积极|主动|全力|大力)$/;

/** Finds the words of striving in a sentence. */
export function striveMarks(sentence: string): readonly StriveMark[] {
  const marks: StriveMark[] = [];
  STRIVE.lastIndex = 0;
  for (const match of sentence.matchAll(STRIVE)) {
    const start = match.index ?? 0;
    // 积极争取国债…: what is sought, not how all that follows is promised.
    const sought =
      match[0] === "争取" &&
      (SEEKS.test(sentence.slice(0, start)) || FROM_ABOVE.test(sentence.slice(start + match[0].length)));
    const before = sentence.slice(0, start);
    const head =
      !sought && start <= HEAD_REACH && !TOPIC.test(before) && before.replace(HEAD_NOISE, "").length <= 4;
    const end = start + match[0].length;
    marks.push({ start, end, word: match[0], head });
  }
  return marks;
}

/** 建设…, 引进…: a clause that begins anew with what is to be done. */
const BEGINS_ANEW =
  /^(?:加快|大力|积极|持续|全面|深入|着力|同时|再|计划|重点)*(?:新增|新建|新改建|新培育|引进|引育|招引|建设|建成|改造|培育|培养|打造|开展|实施|推进|推动|组织|举办|发放|培训|完成|启动|开发|研发|研制|突破|攻克|集聚|开通|开行|出台|创建|争创|落实|支持|认定|开工|治理|修复|整治|发展|加强|提升|优化|推广|盘活|确保|必须|保持|鼓励|制定)/;

const SETS_TO_WORK = new RegExp(`^(?:每年|年均)|${BEGINS_ANEW.source}`);

/**
 * Whether a ；ends the reach of a mark. It does not in the list that a ：opens behind the mark, nor for a mark at the sentence's head
 * with a date, nor where the clauses are parallel: all say what is to be reached, none begins anew with what is to be done.
 */
function endsAtSemicolon(mark: StriveMark, between: string): boolean {
  const first = between.indexOf("；");
  if (first < 0 || between.slice(0, first).includes("：")) return false;
  if (!mark.head) return true;
  return between
    .split("；")
    .slice(1)
    .some((segment) => BEGINS_ANEW.test(segment));
}

/** 力争甲率、乙率，分别达到…: what the list before the comma comes to. */
const SEVERALLY = /^，(?:分别|均|都)[^，。；]*$/;

/** A number, or what stands for one, in its sentence. */
export interface Governed {
  readonly sentence: string;
  readonly roles: readonly TimedRole[];
  /** From the clause's start to the number. */
  readonly clauseLeft: string;
  readonly quantity: { readonly start: number; readonly end: number; readonly outerStart: number };
}

/** 力争每年新增2000家，到2027年累计突破3万家: a later date of the same goes on with the will. */
const OF_THE_SAME =
  /^[底末前时]*(?:累计|总数|总量|合计|共)?(?:达到?|突破|超过?|增至|增加到|提高到|提升到|扩大到)?(?:\d|，|$)/;

/** Whether a clause names what is measured before a word of striving. */
function hasSubject(sentence: string, mark: number): boolean {
  return /[^，。；：、\d]{4,}$/.test(sentence.slice(Math.max(0, mark - 12), mark));
}

/** Whether a clause behind the first begins anew with what is to be done. */
function setsToWork(stretch: string): boolean {
  return stretch
    .split("，")
    .slice(1)
    .some((clause) => SETS_TO_WORK.test(clause));
}

/** The word behind a number that runs for it, with its place in the sentence; null where none does. */
function runFor({ sentence, clauseLeft, quantity }: Governed): Will | null {
  const from = /向[^，。；、]{0,4}$/.test(clauseLeft) ? RUN_FOR.exec(sentence.slice(quantity.end)) : null;
  if (from === null) return null;
  const end = quantity.end + from[0].length;
  return { word: from[0].slice(-2), at: { start: end - 2, end } };
}

/** 争取中央预算内资金和专项债券. */
const MONEY_SOUGHT = /^[^，。；、\d]{0,16}(?:资金|债券|国债|投资|额度|贷款|补助)/;

/** Whether a mark governs a number behind it. */
function governs(mark: StriveMark, { sentence, quantity, roles }: Governed): boolean {
  const renewed = roles.some(
    (role) =>
      role.role === "deadline" &&
      /20|五/.test(role.words) &&
      role.start > mark.end + 2 &&
      role.end <= quantity.start &&
      /[，；。]/.test(sentence.slice(mark.end, role.start)) &&
      !OF_THE_SAME.test(sentence.slice(role.end, quantity.start)),
  );
  const between = sentence.slice(mark.end, quantity.outerStart);
  if (renewed || /[，；]确保|[，；]必须/.test(between) || endsAtSemicolon(mark, between)) return false;
  const stop = between.search(/[，；。]/);
  // 海上风电力争突破1500万千瓦，每年新增光伏100万千瓦: a subject of its own bounds the will where the next clause sets to work.
  if (!mark.head && stop >= 0 && hasSubject(sentence, mark.start) && setsToWork(between)) return false;
  // 投产12个，争取中央资金5亿元，招引企业20家: money is sought, and the next clause sets to work.
  if (!mark.head && stop >= 0 && mark.word === "争取" && MONEY_SOUGHT.test(between) && setsToWork(between))
    return false;
  // 争创甲3个，培育乙10个: a verb of its own item, not of all that follows.
  if (mark.word === "争创") return stop < 0;
  // 投资保持增长、力争达到3%，消费增长5%: behind a pause it governs its own clause alone.
  if (!mark.head && stop >= 0 && sentence.charAt(mark.start - 1) === "、") return false;
  if (mark.head || stop < 0 || SEVERALLY.test(between.slice(stop))) return true;
  return (mark.word !== "努力" || AIMS.test(between)) && NUMERIC.test(between.slice(0, stop));
}

/**
 * Whether 力争, 争取 or 努力 governs a number. At the head of a sentence (behind a date at most) it governs all that follows, past a ；too
 * where the clauses are parallel; within a sentence 力争 and 争取 govern what follows up to a new deadline, a ；or 确保, 努力 its own
 * clause.
 * @param lead the word of the lead-in whose item the sentence is; null where there is none
 * @param start where the sentence begins in the view
 */
export function commitmentOf(
  mention: Governed,
  marks: readonly StriveMark[],
  lead: Will | null,
  start: number,
): CommitmentReading {
  if (marks.length > 0) {
    const before = marks.filter((mark) => mark.start < mention.quantity.start).slice(-MARKS_TRIED);
    const mark = before.reverse().find((candidate) => governs(candidate, mention));
    if (mark !== undefined)
      return {
        commitment: "strive",
        why: mark.word,
        at: { start: start + mark.start, end: start + mark.end },
      };
  }
  const run = runFor(mention);
  if (run !== null) {
    const at = { start: start + run.at.start, end: start + run.at.end };
    return { commitment: "strive", why: run.word, at };
  }
  const assured = /确保|必须/.test(mention.clauseLeft);
  return lead === null || assured
    ? { commitment: "firm", why: "", at: null }
    : { commitment: "strive", why: lead.word, at: lead.at };
}
