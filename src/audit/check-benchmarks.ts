import { coordinatedSubjects } from "../extract/subject/coordinated-subjects.js";
import { groupBy } from "../model/group-by.js";
import type { Issue } from "../model/issue.js";
import type { TargetRow } from "../model/rows.js";
import type { Span } from "../text/span.js";
import type { Headings } from "../text/structure/sections.js";

/** The codes of benchmarks by their words. */
const BENCHMARKS: readonly { readonly code: string; readonly words: RegExp }[] = [
  { code: "national-average", words: /^全国平均/ },
  { code: "national-forefront", words: /^全国前列/ },
  { code: "national-advanced", words: /^(?:全国|国内)先进水平/ },
  { code: "provincial-forefront", words: /^全省前列/ },
  { code: "provincial-average", words: /^全省平均/ },
  { code: "municipal-average", words: /^全市平均/ },
];

/** Phrases whose benchmark is the growth of the economy: 与经济增长基本同步, 高于经济增速. */
const GROWTH =
  /[与和同跟](?:全[省市区])?(?:经济|GDP|(?:地区)?生产总值)(?:发展|增长|增速)*(?:保持|基本|大体)*(?:同步|相匹配|相适应)|(?:高于|快于|不低于|超过)(?:经济|GDP|(?:地区)?生产总值)(?:增长|增速)/g;

/** Other phrases that a relative target's quote may carry, by their code. */
const OTHERS: readonly { readonly code: RegExp; readonly words: RegExp }[] = [
  { code: /^positive-growth$/, words: /正增长/ },
  { code: /^double-digit-growth$/, words: /[两双]位数/ },
  { code: /^reasonable-range$/, words: /合理(?:区间|范围|水平)/ },
  {
    code: /^(?:national|provincial|municipal|superior)-assigned$/,
    words: /(?:国家|省|自治区|市|上级).{0,6}(?:目标|指标|任务|计划|范围)/,
  },
  {
    code: /^(?:national|provincial|municipal)-average$/,
    words: /[高快优好低]于全(?:[国省区市](?!.{0,2}平均)|[国省区市](?:工业|行业|同行业)平均)/,
  },
];

/**
 * A verb and a benchmark at the end of a clause. International and leading levels (国际先进, 国内领先) are left out: in these
 * documents they describe techniques, not indicators.
 */
const MENTION =
  /(保持在?|位居|居于?|处于|达到|高于|超过|优于|进入|不低于)((?:全国|全省|国内)(?:平均(?:水平)?|前列|先进水平))(?:以上)?(?=[，。；、,;]|$)/g;

/** A place where a text sets an indicator against a benchmark. */
export interface BenchmarkMention extends Span {
  readonly text: string;
  readonly code: string | null;
  /** Whether the words exclude the benchmark itself (高于, 超过). */
  readonly strict: boolean;
  /** What is set against it: more than one where a list of measures stands before the verb. */
  readonly subjects: readonly string[];
}

/** Where the clause that ends at an offset begins. A pause mark does not part clauses. */
function clauseStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && !"，。；：！？,;:\n".includes(text[start - 1] ?? "")) start -= 1;
  return start;
}

/** Whether a quote holds one of the phrases that only targets are asked for. */
const carriesOther = (quote: string, benchmark: string | null): boolean =>
  OTHERS.some(({ code, words }) => benchmark !== null && code.test(benchmark) && words.test(quote));

/** The commitments of a quote to grow with the economy, or faster. */
function growthPhrases(quote: string): Pick<BenchmarkMention, "code" | "strict">[] {
  return [...quote.matchAll(GROWTH)].map(([words]) => ({
    code: "economic-growth",
    strict: /^(?:高于|快于|超过)/.test(words),
  }));
}

/** The benchmark mentions of a text. */
function benchmarkMentions(text: string): BenchmarkMention[] {
  return [...text.matchAll(MENTION)].map((match) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    text: match[0],
    code: BENCHMARKS.find(({ words }) => words.test(match[2] ?? ""))?.code ?? null,
    subjects: coordinatedSubjects(text.slice(clauseStart(text, match.index ?? 0), match.index ?? 0)),
    strict: /^(?:高于|超过|优于)$/.test(match[1] ?? "") && !match[0].endsWith("以上"),
  }));
}

/** Other ways in which a relative target's quote names its benchmark: 走在全省前列, 跻身全国先进水平. */
function standings(quote: string): Pick<BenchmarkMention, "code" | "strict">[] {
  return [
    ...quote.matchAll(
      /(?:走在|走|跻身|进位|迈入|挺进|保持|居|位于|在)(?:于|在|到)?((?:全国|全省|国内)(?:平均|前列|先进水平))/g,
    ),
  ].map((found) => ({
    code: BENCHMARKS.find(({ words }) => words.test(found[1] ?? ""))?.code ?? null,
    strict: false,
  }));
}

/**
 * Sets the relative targets against the mentions of benchmarks: each mention (replayed copies aside) lies in the quotes of as many
 * relative targets as it has subjects, unless it tells a result, and each relative target's quote holds a mention with its code and strictness.
 */
export function checkBenchmarks(
  targets: readonly TargetRow[],
  texts: ReadonlyMap<string, string>,
  headings: ReadonlyMap<string, Headings>,
  isResult: (document: string, at: number) => boolean = () => false,
): Issue[] {
  const issues: Issue[] = [];
  const relative = targets.flatMap((target, index) =>
    target.measure === "relative" ? [{ target, index }] : [],
  );
  const relativeOf = groupBy(relative, ({ target }) => target.document_id);
  for (const [document, text] of texts) {
    const copies = (mention: Span) =>
      headings.get(document)?.reading.copiesOf(mention.start, mention.end) ?? [];
    const here = relativeOf.get(document) ?? [];
    for (const mention of benchmarkMentions(text)) {
      const places = [mention, ...copies(mention)];
      const read = here.filter(({ target }) =>
        places.some(({ start, end }) => target.quote_start <= start && end <= target.quote_end),
      ).length;
      if (read === 0 && isResult(document, mention.start)) continue;
      if (read !== mention.subjects.length) {
        issues.push({
          code: "benchmark-unread",
          severity: "error",
          at: { document, start: mention.start, end: mention.end },
          received: mention.text,
          expected: String(mention.subjects.length),
          parameters: { rows: read, subjects: mention.subjects.join("; ") },
        });
      }
    }
  }
  for (const { target, index } of relative) {
    const phrases = [target.quote].flatMap((quote) => [
      ...benchmarkMentions(quote),
      ...standings(quote),
      ...growthPhrases(quote),
    ]);
    const agrees = phrases.some(
      ({ code, strict }) =>
        code === target.benchmark && strict === (target.bound === "gt" || target.bound === "lt"),
    );
    if (agrees || carriesOther(target.quote, target.benchmark)) continue;
    issues.push({
      code: "benchmark-differs",
      severity: "error",
      at: { file: "targets.csv", row: index + 2, column: "benchmark", document: target.document_id },
      received: `${target.bound} ${target.benchmark}`,
      parameters: { quote: target.quote },
    });
  }
  return issues;
}
