import type { Frame, PlanPeriod } from "../fields/deadlines.js";
import { THIS_YEAR_WORDS } from "../fields/open-time.js";
import type { Section } from "./document-sections.js";

/** No line that heads others is longer. */
const LONGEST = 40;
/** 2024年, 2024年主要目标：, 今年，全市农业工作定下这些目标: a line that is a year, or in which one year heads aims. */
const OF_YEAR =
  /^([^，。；：、\d]{0,12}?[到至]?)(今年|(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年?(?:度|底前?|末)?)(前?[，,]?[^，。；：]{0,30}(?:(?:，(?:重点|主要|全力|着力|要)[^，。；：]{2,20})?：|如下。)?)$/;
const AIMS = /目标|任务|指标|安排|要点|打算|重点|实事|工作|举措|计划|(?:这[样么]|怎么|干什么)干?/;
/** 2024年：, （2024年）: the year alone. */
const YEAR_ALONE = /^[（(【]?$/;
const NOTHING_BEHIND = /^[）)】]?[：:]?$/;
/** 2021年目标完成情况, 2022年某省公布规划目标: what has been, or what is told of a plan. */
const NO_AIMS =
  /完成(?:情况|了)|(?:任务|目标|指标)(?:均|全部|超额|圆满)*完成|回顾|总结|情况|成效|成绩|成果|取得|发布|出台|印发|公布|解读|通知|以来|上半年|季度|工作(?:报告|小组|组|机制|会)|名单|清单$|\d{2,}/;
/** “十四五”发展目标, 总体目标, 未来三年主要任务: a line that heads aims of other years. */
const OTHER_YEARS =
  /20\d\d|十[四五六七]五|(?:总体|远[期景]|长远|中长期|规划|[三五]年|分阶段|阶段性)(?:发展|主要|奋斗)?(?:目标|任务)|[今往]后|未来|明年|去年/;
/** 到2025年, “十四五”期间, at the head of a paragraph. */
const OTHER_TIME = /^(?:力争|争取|确保)?[到至]?[“"]?(?:20\d\d|十[四五六七]五)/;
/** Further down the year is not sure to hold still. */
const FAR = 30;

/** A line above others that names their year. */
interface YearLine {
  /** The heading path that it stands under, without numbered items, and the years that held there. */
  readonly path: string;
  /** The path where it stands. */
  readonly at: string;
  readonly before: PlanPeriod;
  readonly years: PlanPeriod;
  readonly dated: Frame | null;
  /** How deep the first heading stands that came below it; null while none has. */
  readonly depth: number | null;
}

/** 一、, （一）, 1.: a heading that opens a list. */
const FIRST = /^(?:[（(]?[一1][）)、.．]|①|第[一1][章节篇部])/;

const HAN_DIGITS = "〇一二三四五六七八九";

/** 2024, 二〇二四. */
const yearPrinted = (printed: string): number =>
  Number(
    printed
      .replace(/[○零]/g, "〇")
      .replace(/[〇一二三四五六七八九]/g, (digit) => String(HAN_DIGITS.indexOf(digit))),
  );

/** 二、任务 / 1.新建…: an item of a list is no heading that a line without a mark stands below. */
const ITEM_AT_END = / \/ (?:\d{1,2}[.．、）)]|[（(]\d|[①-⑩]|--|—)(?:(?! \/ ).)*$/;

function withoutItems(path: string): string {
  let wide = path;
  while (ITEM_AT_END.test(wide)) wide = wide.replace(ITEM_AT_END, "");
  return /^(?:\d{1,2}[.．、）)]|[（(]\d|[①-⑩]|--|—)/.test(wide) && !wide.includes(" / ") ? "" : wide;
}

const same = (one: PlanPeriod, other: PlanPeriod): boolean =>
  one.start === other.start && one.end === other.end;

/**
 * The years that lines without a mark give to what stands below them (2024年主要目标, 2022年，全市水利工作定下这些目标), until a heading of
 * the rank that they stand under, or another such line.
 */
export class YearLines {
  private line: YearLine | null = null;
  /** Paragraphs read since, more than FAR where another time was told between. */
  private below = 0;

  constructor(private readonly plan: PlanPeriod) {}

  /**
   * The section of a sentence with the years that a line above it names; asked in order.
   * @param whole whether the sentence is a paragraph of its own
   * @param start where it stands in the view
   */
  sectionAt(sentence: string, opens: boolean, whole: boolean, start: number, section: Section): Section {
    if (this.line !== null && !this.holds(section)) this.line = null;
    const words = opens && whole && sentence.length <= LONGEST + 2 ? sentence.trim() : "";
    const turns =
      words.length > 1 &&
      words.length <= LONGEST &&
      this.turn(words, start + sentence.indexOf(words), section);
    const { line } = this;
    if (line === null) return turns ? { ...section, turns } : section;
    if (opens && !turns) this.below += OTHER_TIME.test(sentence) ? FAR : 1;
    const { years, dated } = line;
    return {
      ...section,
      years,
      turns,
      dated: dated !== null && this.below > FAR ? { ...dated, far: true } : dated,
    };
  }

  private holds({ path, years, depth }: Section): boolean {
    const { line } = this;
    if (line === null || !same(years, line.before)) return false;
    if (line.path !== "" && path !== line.path && !path.startsWith(`${line.path} / `)) return false;
    if (path === line.at || path === line.path) return true;
    if (line.depth !== null) return depth >= line.depth;
    // Lines without a mark stood below it first: a numbered list may be another.
    if (this.below > 0) this.below += FAR;
    this.line = { ...line, depth };
    return FIRST.test(
      path
        .slice(path.lastIndexOf(" / ") + 1)
        .trimStart()
        .replace(/^\/ /, ""),
    );
  }

  /** Takes a line for the head of what follows, or for the end of what one before it headed; says whether it is either. */
  private turn(words: string, start: number, section: Section): boolean {
    const { plan, line } = this;
    const [, lead, named, printed, rest] = OF_YEAR.exec(words) ?? [];
    const year = named === THIS_YEAR_WORDS ? plan.start : yearPrinted(printed ?? "");
    const alone = YEAR_ALONE.test(lead ?? "") && NOTHING_BEHIND.test(rest ?? "");
    const heads = named !== undefined && (alone || AIMS.test(words)) && !NO_AIMS.test(rest ?? "");
    const inPlan =
      year !== null && plan.start !== null && plan.end !== null && year >= plan.start && year <= plan.end;
    if (!heads || !inPlan) {
      const ends =
        this.line !== null && (named !== undefined || (AIMS.test(words) && OTHER_YEARS.test(words)));
      if (ends) this.line = null;
      return ends;
    }
    const before = line?.before ?? section.years;
    const path = line?.path ?? withoutItems(section.path);
    const at = { start: start + (lead ?? "").length, end: start + (lead ?? "").length + named.length };
    // 到2023年的目标, and the last year of a plan, of which no other year was told before: what is reached by then.
    const last = year === plan.end && plan.start !== plan.end && (line === null || line.years.end === year);
    const until = /[到至]$/.test(lead ?? "") || /[底末]/.test(named) || /^前/.test(rest ?? "") || last;
    const source = named === THIS_YEAR_WORDS ? named : words.slice((lead ?? "").length);
    const ofPlan = plan.start === plan.end;
    const dated = ofPlan ? null : { from: year, to: year, until, source, at };
    this.line = {
      path,
      at: section.path,
      depth: null,
      before,
      years: until ? plan : { start: year, end: year },
      dated,
    };
    this.below = 0;
    return true;
  }
}
