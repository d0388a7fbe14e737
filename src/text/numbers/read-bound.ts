import type { Bound } from "../../model/codes.js";
import { codeAt } from "../code-at.js";
import { BOUNDS_AFTER_BY_START, BOUNDS_BEFORE_BY_END, type BoundWord } from "./bound-words.js";

/** Words that may stand between a bound or a verb and its number. */
const FILLERS =
  /(?:(?<=[约近过])有|人民币|到|至|了|为|在|再|全省|全市|每年|达到?|约|共计|总计|实现|[:： （(“"[【〔［])$/;
/** Verbs that stand between 至少 and its number: 至少建成1所. */
const VERBS =
  "建有 建成 建设 突破 完成 培育 新建 新增 打造 形成 配备 组织 开展 举办 实施 引进 设立 创建 办好 建好 设置 选派 培训 开设 配齐 布局 建立 组建 改造 认定 争创 布设 落地 安排 遴选 储备 办 建".split(
    " ",
  );
const OUGHT = "(?:应当?|需要?|必?须|要)";
const AT_LEAST = new RegExp(`至少(?:(?:再|有|为|${OUGHT})?(?:${VERBS.join("|")}|有|要|为)|${OUGHT}达到?)$`);

const WORD = 1;
const FILLER = 2;
const BLANK = 4;
/** What a character may end: a bound or 至少 with its verb, a filler, a filler that is that character alone. */
const ENDINGS = new Uint8Array(65536);
const mark = (character: string, kind: number): void => {
  const code = character.charCodeAt(0);
  ENDINGS[code] = (ENDINGS[code] ?? 0) | kind;
};
for (const character of "币到至了为有在再省市年达约计现") mark(character, FILLER);
for (const character of ':： （(“"[【〔［') mark(character, BLANK);
for (const verb of [...VERBS, "有", "要", "为"]) mark(verb.charAt(verb.length - 1), WORD);
for (const character of BOUNDS_BEFORE_BY_END.keys()) mark(character, WORD);

/** At least one character more than the longest word before a number. */
const REACH = 9;

/** 小于 或 等于, 大于 等于, < =: the words of one bound that blanks part. */
const TORN_BOUND = /(?:([大高多])于|([小低少])于|(>)|(<)) (?:(?:或者? ?)?等于|=)$/;

function tornBound(window: string): BoundWord | null {
  const last = window.charAt(window.length - 1);
  const match = last === "于" || last === "=" ? TORN_BOUND.exec(window) : null;
  if (match === null) return null;
  return { text: match[0], bound: (match[1] ?? match[3]) === undefined ? "le" : "ge" };
}

/** The bound word that ends a window; null where none does. */
function boundAtEnd(window: string, next: string): BoundWord | null {
  for (const word of BOUNDS_BEFORE_BY_END.get(window.charAt(window.length - 1)) ?? []) {
    if (!window.endsWith(word.text)) continue;
    const before = window.charAt(window.length - word.text.length - 1);
    // 上百家, 上千亿元, 破百亿; never 线上5家, 岗上编3人.
    if ((word.text === "上" || word.text === "破") && !/[百千万亿]/.test(next)) continue;
    if (word.text === "过" && /[通经超不度]/.test(before)) continue;
    if (word.text === "上" && /[以向线网路陆海水地世市身会天早晚之马江河湖岸床头桌船车]/.test(before))
      continue;
    if (word.text === "超" && /[高赶反]/.test(before)) continue;
    if (word.text === "近" && /[邻附靠临最]/.test(before)) continue;
    if (word.text === "约" && /[节制条签履合预]/.test(before)) continue;
    return word;
  }
  return null;
}

/** Words that set one amount against another. */
const COMPARING: ReadonlySet<string> = new Set("高于 低于 快于 好于 优于 高出".split(" "));

/** The word that bounds a number from before, over words such as 到 or 全省, and where the number with it begins. */
export function boundBefore(text: string, start: number): { word: BoundWord | null; outerStart: number } {
  let end = start;
  let ofAll = false;
  for (let step = 0; step < 4; step++) {
    const kind = ENDINGS[codeAt(text, end - 1)] ?? 0;
    if (kind === 0) break;
    if (kind === BLANK) {
      end -= 1;
      continue;
    }
    const window = text.slice(Math.max(0, end - REACH), end);
    if ((kind & WORD) !== 0) {
      const atLeast = AT_LEAST.exec(window);
      if (atLeast !== null)
        return { word: { text: "至少", bound: "ge" }, outerStart: end - atLeast[0].length };
      const word = tornBound(window) ?? boundAtEnd(window, text.charAt(start));
      // 增速高于全省1个百分点 is set against the province, and so much is no bound.
      if (word !== null && ofAll && COMPARING.has(word.text)) return { word: null, outerStart: start };
      if (word !== null) return { word, outerStart: end - word.text.length };
    }
    const filler = (kind & (FILLER | BLANK)) === 0 ? undefined : FILLERS.exec(window)?.[0];
    if (filler === undefined) return { word: null, outerStart: start };
    ofAll ||= /^全[省市]$/.test(filler);
    end -= filler.length;
  }
  return { word: null, outerStart: start };
}

/** 1 for a character that may begin a bound behind a number. */
const STARTS = new Uint8Array(65536);
for (const character of BOUNDS_AFTER_BY_START.keys()) STARTS[character.charCodeAt(0)] = 1;

const ENDS_CLAUSE = /^(?:[，。；、]|$)/;

/** The word that bounds a number from behind at a position, or null. */
export function boundAfter(text: string, position: number): BoundWord | null {
  if (STARTS[codeAt(text, position)] !== 1) return null;
  for (const word of BOUNDS_AFTER_BY_START.get(text[position] ?? "") ?? []) {
    if (!text.startsWith(word.text, position)) continue;
    const next = text[position + word.text.length] ?? "";
    // 内 of a length of time bounds it (15天内办结); behind all else only at the end of a clause.
    if (word.text === "内" && !ENDS_CLAUSE.test(next) && !/[天日时钟]/.test(text.charAt(position - 1)))
      return null;
    if (word.text === "起" && !ENDS_CLAUSE.test(next)) return null;
    if (word.text === "多" && /[元样层式方维重极点媒功语彩边联晶肽糖]/.test(next)) {
      // 4万多元 is so much money, 3多元 and 5个多元场景 are of many kinds.
      const round = /[0十百千万亿]/.test(text.charAt(position - 1));
      if (next !== "元" || !round || text.charAt(position + 2) === "化") return null;
    }
    if (word.text === "许" && /[可]/.test(next)) return null;
    if (word.text === "来" && !/[个家人年项万亿种所条名天次位岁座只台件套公吨平户亩里斤辆]/.test(next))
      return null;
    if (word.text === "几" && !/[十百零] ?$/.test(text.slice(Math.max(0, position - 2), position)))
      return null;
    return word;
  }
  return null;
}

/** The bound that the words on both sides give together: 以上 after the unit wins, then the word before. */
export function boundOf(before: BoundWord | null, after: BoundWord | null, range: boolean): Bound {
  if (range) return "range";
  if (after !== null) {
    if (before !== null && after.bound === "gt" && before.bound !== "approx") return before.bound;
    return after.bound;
  }
  return before === null ? "eq" : before.bound;
}
