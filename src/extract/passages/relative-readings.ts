import type { Bound } from "../../model/codes.js";
import { PAST } from "../sift/lexicon-context.js";
import { coordinatedSubjects } from "../subject/coordinated-subjects.js";

/** A commitment against a benchmark without a number: 研发强度达到全国平均水平以上. Offsets are of the sentence. */
export interface RelativeReading {
  readonly subject: string;
  readonly benchmark: string;
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const SCOPES: Readonly<Record<string, string>> = {
  全国: "national",
  国内: "national",
  全省: "provincial",
  省内: "provincial",
  世界: "world",
  国际: "world",
  全球: "world",
  中部: "central-china",
  西部: "western-china",
  东部: "eastern-china",
  长三角: "yangtze-delta",
};
const LEVELS: Readonly<Record<string, string>> = {
  平均水平: "average",
  平均值: "average",
  平均数: "average",
  先进水平: "advanced",
  先进行列: "advanced",
  领先水平: "leading",
  前列: "forefront",
  前茅: "forefront",
  第一方阵: "forefront",
};

const PATTERN =
  /(?:^|[，；。、])([^，；。、]{0,60}?)(达到|高于|超过|位居|居于|居|保持在|保持|处于|进入|走在|优于|不低于|低于|快于|好于|稳居)(全国|国内|全省|省内|世界|国际|全球|中部|西部|东部|长三角)(?:地区)?(?:同期|同类)?(平均水平|平均值|平均数|先进水平|先进行列|领先水平|前列|前茅|第一方阵)(以上)?(?![的、和或])/g;
/** A subject that can be measured; 标准, 技术 or 产品 alone can't. */
const MEASURABLE =
  /(?:强度|比例|指数|能耗|物耗|率|水平|质量|能力|规模|投入|产出|排放|总量|增速|占比|比重|收入|寿命|密度|数量|产值|效率|竞争力|实力|指标|增长|贡献)[^，；。、]{0,6}$/;
const LOWER_IS_BETTER = /能耗|物耗|排放|消耗|失业率|死亡率|事故|能源/;

/** Time, will and territory before a subject. */
const LEAD = /^(?:到?20\d\d年(?:底|末)?|力争|争取|确保|推动|全省|全市)+/;

/** What stands in a clause before an offset, where a pause mark precedes it: the front of a list. */
function listBefore(sentence: string, end: number): string {
  if (sentence[end - 1] !== "、") return "";
  return /[^，；。]*$/.exec(sentence.slice(0, end))?.[0] ?? "";
}

/** What every match of the pattern holds: a place, and soon behind it a level. */
const HINT = /[全国省界际球部东西中内角][^，。；、]{0,5}(?:平均|前列|先进|领先|前茅|方阵)/;

/** The commitments against a benchmark that a sentence prints without a number. Looking back gives none. */
export function relativeReadings(sentence: string): RelativeReading[] {
  if (!HINT.test(sentence)) return [];
  const found: RelativeReading[] = [];
  for (const match of sentence.matchAll(PATTERN)) {
    const [whole, left = "", verb = "", scope = "", level = "", above] = match;
    const at = match.index ?? 0;
    const start = at + (/^[，；。、]/.test(whole) ? 1 : 0);
    const subject = left.replace(LEAD, "") || (found.at(-1)?.subject ?? "");
    const earlier =
      sentence
        .slice(0, at)
        .replace(/[，；。、]+$/, "")
        .split(/[，；。、]/)
        .at(-1) ?? "";
    const measured = MEASURABLE.test(subject)
      ? subject
      : /^(?:力争)?$/.test(subject) || subject.length < 3
        ? earlier
        : "";
    if (measured === "" || !MEASURABLE.test(measured.replace(/(?:超过|达到)?[\d.]+%?$/, ""))) continue;
    if (PAST.test(sentence.slice(Math.max(0, at - 30), at + whole.length))) continue;
    const lower = LOWER_IS_BETTER.test(measured);
    const strict = /高于|超过|优于|快于|好于/.test(verb) && above === undefined;
    const bound: Bound = verb === "低于" ? "lt" : lower ? "le" : strict ? "gt" : "ge";
    const words = `${verb}${scope}${level}`;
    const front = measured === subject ? listBefore(sentence, start) : "";
    const listed = coordinatedSubjects(front.replace(LEAD, "") + measured);
    const inList = listed.length > 1 || measured.includes("等");
    for (const one of listed.length > 1 ? listed : [measured]) {
      found.push({
        subject: one,
        benchmark: `${SCOPES[scope]}-${LEVELS[level]}`,
        bound,
        start: inList ? start - front.length : start,
        end: at + whole.length,
        words,
      });
    }
  }
  return found;
}
