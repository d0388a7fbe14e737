import type { TimedRole } from "./deadlines.js";
import type { SectionKind } from "./mention.js";

/** Words that turn from what was reached to what is to be done. */
const AHEAD =
  /力争|争取|确保|目标|将|要(?!素|求|点)|推进|推动|加快|实施|加强|完善|开展|打造|构建|大力|深入|着力|今年|未来|下一步|到“?十/;
/** Those of them that no report of results uses. */
const PROMISE =
  /力争|争取|确保|目标|将|今年|明年|未来(?!产业|技术)|下一步|计划|拟|鼓励|支持|引导(?!基金)|给予|[到至]20[2-9]\d年|到“?十|以上的?[，。；]/;
/** Words in which a report tells what was reached: honours, firsts, a place in a ranking, completion. */
const REACHED =
  /获评|荣获|入选(?=国家|全国|全省|省级)|成功(?:举办|创建|获批|入选|研制|下线|发射|签约)|顺利(?:通过|完成|实现)|圆满(?:完成|举办|收官)|跃居|(?:均|位|稳)居(?:全国|全省|世界|全球)|首次突破|大关|全面建成[，。]|(?:培育|集聚|建成|形成|实现|完成|突破|提升|增长|打造|获得)了|投产发电|连续\d+个?[年月](?:保持|实现|位居)|居全国第[一二三\d]|[第]\d+位(?:双双)?(?:跃居|升至)|(?:个|家|项)[^，。；]{0,20}(?:获|入选)(?:国家|全国|全省)/g;
const OPENING = 12;
/** 五年来，…: a span of years that ends now, where a paragraph opens. */
const SINCE = /^[^。；\n]{0,40}(?:(?:[三五十]|近[三五十几])年来|这五年|过去五年|近五年)[，,]/;
/** A line that is a year or a title of its own sets what follows in the past or ahead of it. */
const LOOKING_BACK = /^(?:回头看|成绩单|工作回顾|主要成绩|工作成效)$/;
const LOOKING_AHEAD = /^(?:向前看|任务书|今年|工作安排|重点工作|目标任务|主要目标)/;
const A_YEAR = /^(20\d\d)年$/;
const SHORT = 12;

/**
 * Whether a paragraph looks back, without a heading that says so. It does where it opens with a time before the plan (2020年，…) and
 * goes on with neither a deadline nor a word of what is to be done; where it tells results and promises nothing; and under a line
 * that is a year before the plan.
 */
export class Recall {
  private back = false;
  private told = false;
  private block = false;

  /** @param begins the plan's first year, where it is known */
  constructor(private readonly begins: number | null) {}

  /** Begins a paragraph; its sentences follow, those without a number may be left out. */
  open(paragraph: string): void {
    const line = paragraph.trim();
    if (line.length <= SHORT) this.turn(line);
    if (line.length > SHORT) {
      this.told = this.tells(paragraph);
      this.back = this.told;
    }
  }

  /** The kind of section that a sentence of the paragraph is to be read as; sentences are given in the order of the text. */
  at(sentence: string, opensParagraph: boolean, roles: readonly TimedRole[], kind: SectionKind): SectionKind {
    const deadline = roles.some(({ role }) => role === "deadline");
    const first = roles.find(({ role }) => role === "past" || role === "deadline");
    let back = this.back;
    if (opensParagraph && first?.role === "past" && first.start <= OPENING) this.back = true;
    else if (!this.told && (deadline || AHEAD.test(sentence))) this.back = back = false;
    return (back || this.block) && !deadline && kind === "other" ? "past" : kind;
  }

  private tells(paragraph: string): boolean {
    if (PROMISE.test(paragraph)) return false;
    const reached = paragraph.match(REACHED)?.length ?? 0;
    return reached > 1 || SINCE.test(paragraph) || (reached === 1 && (this.told || !AHEAD.test(paragraph)));
  }

  private turn(line: string): void {
    const year = A_YEAR.exec(line)?.[1];
    const past = year !== undefined && this.begins !== null && Number(year) < this.begins;
    if (LOOKING_BACK.test(line) || past) this.block = true;
    else if (LOOKING_AHEAD.test(line) || year !== undefined) this.block = false;
  }
}
