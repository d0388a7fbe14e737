import type { Bound } from "../../model/codes.js";
import { PAST } from "../sift/lexicon-context.js";
import { coordinatedSubjects } from "../subject/coordinated-subjects.js";
import { BENCHMARK_HINT, BENCHMARK_PHRASES } from "./benchmark-words.js";

/** A commitment against a benchmark without a number: 研发强度达到全国平均水平以上. Offsets are of the sentence. */
export interface RelativeReading {
  readonly subject: string;
  readonly benchmark: string;
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A clause: what stands before the words of a benchmark, then the words of one of the phrases, each a group. */
const PATTERN = new RegExp(
  `(?:^|[，；。、：])([^，；。、：]{0,60}?)(?:${BENCHMARK_PHRASES.map(({ pattern }) => `(${pattern})`).join("|")})`,
  "g",
);
/** A measure, which a subject ends with: 标准, 技术 or 产品 alone can't be set against anything. */
const MEASURE =
  "强度|比例|指数|能耗|物耗|率|水平|质量|能力|规模|投入|产出|排放|总量|增速|增幅|涨幅|占比|比重|收入|寿命|密度|浓度|数量|产值|总额|总值|投资|外资|外贸|出口|零售额|价格|消费|效率|竞争力|实力|指标|增长|贡献";
/** A measure and the little that may stand behind it (稳中提质); not what names a field (在…水平上). */
const MEASURED = new RegExp(`^(.*(?:${MEASURE}))[^，；。、]{0,6}$`);
/** 能源利用效率, 排放控制水平: how well it is done, the higher the better. */
const HIGHER_IS_BETTER = /(?:效率|利用率|能力|(?:控制|治理|管理|利用|监测|防治)水平)$/;
const LOWER_IS_BETTER = /能耗|物耗|排放|浓度|消耗|失业率|死亡率|事故|能源/;

/** Time, will, manner and territory before a subject. */
const LEAD =
  /^(?:[—·●◆■▪◇□★☆※○•▲△►➢➤✓√\s-]|到?20\d\d年(?:底|末)?|力争|争取|努力|确保|推动|逐步|实现|保持|全省|全市|其中|把|将)+/;
/** 体现了居民收入增长和经济增长同步的要求: why a target is set as it is. */
const EXPLAINS = /^(?:[既也还这]|充分|更好|全面)*(?:体现|反映|彰显|考虑|兼顾|符合|契合)了?/;
/** What closes a list without being of it: 能耗、排放等指标. */
const CLOSING = /等(?:主要|约束性|预期性)?指标$/;

/** The measure that words name, without what stands behind it; null where they name none. */
function measureOf(words: string): string | null {
  const bare = words.replace(LEAD, "").replace(/(?:超过|达到|[超达])?[\d.]+[%亿万千]*[元户家个美]*$/, "");
  return /(?:[上中下里]|方面)$/.test(bare) ? null : (MEASURED.exec(bare)?.[1] ?? null);
}

/**
 * What is set against the benchmark that stands behind `left`: the clause's own measure; where it has none, what was set against one just
 * before, else the nearest measure of the clauses before.
 */
function subjectOf(left: string, last: RelativeReading | null, before: string): string | null {
  const own = measureOf(left);
  if (own !== null) return PACE_ALONE.test(own) ? (pacedBefore(own, before) ?? own) : own;
  const words = left.replace(LEAD, "");
  if (words.length > 2) return null;
  if (last !== null) return last.subject;
  for (const clause of before
    .split(/[，；。、：]/)
    .filter((one) => one !== "")
    .slice(-2)
    .reverse()) {
    const measure = measureOf(clause);
    if (measure !== null) return measure;
  }
  return null;
}

/** 增幅高于经济增速: how fast, without what. */
const PACE_ALONE = /^(?:年均)?(?:增幅|增速|涨幅|降幅)$/;
/** 增加值年均增速保持在20%以上, 营业收入达到80亿元: what a clause with a number measures. */
const MEASURED_BEFORE =
  /^([^，；。：、\d]{4,24}?)(?:年均|每年|平均)?(?:增速|增长率?|增幅|提高|下降|保持|稳定|控制|达到?|超过?|突破|不低于|完成|实现)+[^，；。：、\d]{0,6}\d/;

const MOVES = /(?:增加值|产值|收入|额|量|投资|投入|利润|税收|消费|规模|价格|支出)$/;

/** A pace alone with what the clause right before measures; null where that tells no measure. */
function pacedBefore(pace: string, before: string): string | null {
  const clause =
    before
      .split(/[，；。：]/)
      .filter((one) => one !== "")
      .at(-1) ?? "";
  const measured = MEASURED_BEFORE.exec(clause.replace(LEAD, ""))?.[1];
  return measured === undefined || !MOVES.test(measured) ? null : measured + pace;
}

/** What stands in a clause before an offset, where a pause mark precedes it: the front of a list. */
function listBefore(sentence: string, end: number): string {
  if (sentence[end - 1] !== "、") return "";
  return /[^，；。：]*$/.exec(sentence.slice(0, end))?.[0] ?? "";
}

/** The commitments against a benchmark that a sentence prints without a number. Looking back gives none. */
export function relativeReadings(sentence: string): RelativeReading[] {
  if (!BENCHMARK_HINT.test(sentence)) return [];
  const found: RelativeReading[] = [];
  for (const match of sentence.matchAll(PATTERN)) {
    const [whole, left = "", ...groups] = match;
    const which = groups.findIndex((group) => group !== undefined);
    const words = groups[which] ?? "";
    const at = match.index ?? 0;
    const start = at + (/^[，；。、：]/.test(whole) ? 1 : 0);
    const last = found.at(-1);
    const measured = subjectOf(left, last?.end === at ? last : null, sentence.slice(0, at));
    if (measured === null || EXPLAINS.test(left)) continue;
    if (PAST.test(sentence.slice(Math.max(0, at - 30), at + whole.length))) continue;
    const read = BENCHMARK_PHRASES[which]?.read(words);
    if (read === undefined) continue;
    const own = left.includes(measured);
    const front = own ? listBefore(sentence, start) : "";
    const listed = coordinatedSubjects(front.replace(LEAD, "") + measured.replace(CLOSING, ""));
    const inList = listed.length > 1 || measured.includes("等");
    for (const subject of listed.length > 1 ? listed : [measured.replace(CLOSING, "")]) {
      found.push({
        subject,
        benchmark: read.benchmark,
        bound: read.bound ?? (LOWER_IS_BETTER.test(subject) && !HIGHER_IS_BETTER.test(subject) ? "le" : "ge"),
        start: inList ? start - front.length : start,
        end: at + whole.length,
        words,
      });
    }
  }
  return found;
}
