import { governing } from "../fields/governing-verb.js";
import { CUMULATIVE_VERB, INCREMENT } from "../fields/lexicon-measures.js";
import { INHERITED, type MeasureReading, measureReading, NO_VERB } from "../fields/measure-reading.js";
import type { Passage } from "./passages.js";

const SOME =
  "\\d[\\d.]{0,6}[万千]?(?:余|多)?(?:[个家所条处座张片台套间户件场支项只辆艘栋幢块对盏根]|公里|平方米|米)";
const THING = "[一-龥（）“”]{2,20}";
/** *3家驿站、2片球场; 危桥7座: a line of nothing but things and how many there are of them. */
const THINGS = new RegExp(
  `^[^一-龥\\d]{0,3}(?:${SOME}${THING}(?:[、和及与]${SOME}${THING})*|${THING}${SOME}(?:[、和及与]${THING}${SOME})*)[；。]?\\s*$`,
);
/** 新增以下设施：: a line that only says what is done to the things below it. */
const HEAD = /^[^，。；\d]{2,24}[：:]\s*$/;
/** A line that goes on for longer is a paragraph, and heads no list of things. */
const LONGEST = 60;

/** The measure that a line of words alone hands on to the lines of things below it. */
function deedOfHead(sentence: string): MeasureReading | null {
  if (!HEAD.test(sentence)) return null;
  if (governing(sentence, INCREMENT) > 0) return measureReading("increment", INHERITED);
  return governing(sentence, CUMULATIVE_VERB) > 0 ? measureReading("cumulative", INHERITED) : null;
}

/**
 * The lines of a list that name things without a verb, and the deed of the line above them that holds for them too: 新增15家助餐点, and on the
 * next line 2家服务中心.
 */
export class LinesOfThings {
  private deed: MeasureReading | null = null;
  /** What the list has added so far, where a line in between does something else. */
  private added: MeasureReading | null = null;

  /** The measure of the things of a line from the lines above; null where it is no such line. */
  above({ sentence, opensParagraph }: Passage): MeasureReading | null {
    if (this.deed === null || !opensParagraph || !THINGS.test(sentence)) return null;
    // 改造11家养老机构, and on the next line 50张床位: are they added, as those further up?
    // 改造公路60公里, and on the next line 危桥7座: done to them too, so it seems, and their name says nothing of it.
    if (this.deed.measure === "cumulative")
      return measureReading(this.added === null ? "cumulative" : "increment", NO_VERB);
    return measureReading(this.deed.measure, INHERITED);
  }

  /**
   * Takes in a passage that has been read.
   * @param listed whether it was a line of things
   * @param last the measure of its last number; null where it has none
   */
  behind({ sentence, opensParagraph }: Passage, listed: boolean, last: MeasureReading | null): void {
    if (listed) return;
    const told =
      last !== null && last.why !== NO_VERB && /^(?:increment|cumulative)$/.test(last.measure) ? last : null;
    this.deed = opensParagraph && sentence.length <= LONGEST ? (told ?? deedOfHead(sentence)) : null;
    if (this.deed === null) this.added = null;
    else if (this.deed.measure === "increment") this.added = this.deed;
  }
}
