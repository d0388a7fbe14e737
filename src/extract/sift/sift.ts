import type { Quantity } from "../../text/numbers/quantities.js";
import { isDataCell } from "../../text/tables/cell-kinds.js";
import type { TimedRole } from "../fields/deadlines.js";
import type { SectionKind } from "../frame/section-kind.js";
import { clauseMarks } from "../sentence/clause-marks.js";
import { type Mention, mentionsOf } from "../sentence/mention.js";
import type { Enclosed } from "../sentence/sentence.js";
import { SentenceWords } from "../sentence/sentence-words.js";
import { type OtherReading, otherReading } from "./other-kinds.js";

/** The quantities of a sentence parted into those that read as targets and the others with what they are. */
export interface Sifted {
  readonly mentions: readonly Mention[];
  readonly others: readonly { readonly quantity: Quantity; readonly reading: OtherReading }[];
}

const LISTED = /^[、和及与]$/;
/** 小学56人、初中51人及以上大班额: the next of a list of classes of size, with a short name of its own. */
const LISTED_CLASS = /^[、和及与][一-龥]{2,3}$/;
/** 产值达到300亿元、百亿元以上企业达到2家: what a measure reaches is no class of those counted next. */
const REACHES = /(?:值|额|入|规模|总量|投资|经济|产业)(?:达到?|突破|实现|[到至])$/;
const GATHERS = /培育|打造|新增|形成|引进|推动|支持|建设/;
function isReachedBeside({ quantity, left, sentence }: Mention, next: Mention): boolean {
  const words = left + sentence.slice(quantity.outerStart, quantity.start);
  const reached = quantity.hasUnit && REACHES.test(words) && !GATHERS.test(words);
  return reached && next.quantity.bound !== "eq" && !/^的|分别|各/.test(next.right);
}
const MARK: OtherReading = { kind: "heading", why: "mark of a heading or list" };
/** A figure without a word beside it, as a line of a page whose table was torn apart. */
const ALONE: OtherReading = { kind: "other", why: "number without words" };
const LONGEST_ALONE = 24;
/** 新增5家老年助餐点: a line that says what is added, and no cell of a table. */
const COUNTS =
  /^[^一-龥\d]{0,3}(?:(?:新增|增加)\d[\d.]*[万亿]?[一-龥]{4,}|\d{1,5}[个家所处座张条片支][一-龥]{2,12}(?:服务点|互助点|[助用]餐点|健身点|苑点|[驿总分]站|服务站|充电站|中心|之家|床位|[托泊车]位|食堂|公园|绿地|充电桩|学校|幼儿园|广场|步道|球场|公厕|电梯|卫生室|市场|书[房屋]|文化室))\s*$/;

/** 4.460个活动室: the mark of an item, which runs into the number behind it. */
const isMarkAndNumber = ({ start, dimension, unit_mult, decimals }: Quantity): boolean =>
  start === 0 && dimension === "count" && unit_mult === 0 && decimals > 1;

/**
 * Parts the quantities of a sentence. Names, denominators and thresholds are taken out first, so that they do not stand between
 * a target and the words that govern it; what a reviewer has `taken` for a target stays one; a line `listed` under a verb is no cell; a list of size classes (100亿、50亿、10亿级企业) goes with its last member.
 */
export function sift(
  sentence: string,
  quantities: readonly Quantity[],
  roles: readonly TimedRole[],
  enclosed: readonly Enclosed[],
  section: SectionKind,
  markEnd: number,
  taken: (quantity: Quantity) => boolean = () => false,
  listed = false,
): Sifted {
  const others: { quantity: Quantity; reading: OtherReading }[] = [];
  if (quantities.length === 0) return { mentions: [], others };
  const marks = clauseMarks(sentence);
  const alone = !listed && sentence.length <= LONGEST_ALONE && !COUNTS.test(sentence) && isDataCell(sentence);
  const words = new SentenceWords(sentence, quantities.length);
  let kept: readonly Quantity[] = quantities;
  let asked: ReadonlyMap<Quantity, Mention> | null = null;
  for (let pass = 0; pass < 2; pass++) {
    if (kept.length === 0) return { mentions: [], others };
    const remaining: Quantity[] = [];
    const mentions = mentionsOf(sentence, marks, words, kept, roles, enclosed, section);
    const readings: (OtherReading | null)[] = [];
    for (const mention of mentions) {
      const { quantity } = mention;
      // A quantity that was kept between the same neighbours is no more than a target this time.
      const before: Mention | undefined = asked?.get(quantity);
      const same = before?.previous === mention.previous && before?.next === mention.next;
      readings.push(
        quantity.start < markEnd || isMarkAndNumber(quantity)
          ? MARK
          : alone
            ? ALONE
            : same
              ? null
              : otherReading(mention),
      );
    }
    for (let index = mentions.length - 2; index >= 0; index--) {
      const [here, next] = [mentions[index], mentions[index + 1]];
      if (here === undefined || next === undefined || readings[index] !== null) continue;
      const alike =
        !here.quantity.hasUnit ||
        (next.quantity.hasUnit && here.quantity.dimension === next.quantity.dimension);
      const gap = sentence.slice(here.quantity.end, next.quantity.outerStart);
      const listed =
        LISTED.test(gap) ||
        (LISTED_CLASS.test(gap) && here.quantity.bound === "eq" && next.quantity.bound === "ge");
      if (alike && readings[index + 1]?.kind === "specification" && listed && !isReachedBeside(here, next)) {
        readings[index] = readings[index + 1] ?? null;
      }
    }
    for (let index = 1; index < mentions.length; index++) {
      const [before, here] = [mentions[index - 1], mentions[index]];
      if (before === undefined || here === undefined || readings[index] !== null) continue;
      const reading = readings[index - 1] ?? null;
      if (reading === null || (reading.kind !== "scope" && reading.kind !== "count-of-measures")) continue;
      const listed =
        /^[多余几]?$/.test(here.quantity.boundWords) &&
        here.quantity.dimension === before.quantity.dimension &&
        (/[、和及与]$/.test(sentence.slice(before.quantity.end, here.quantity.outerStart)) ||
          before.quantity.end === here.quantity.outerStart) &&
        !/(?:新增|建成|打造|培育|达到)/.test(here.left);
      if (listed) readings[index] = reading;
    }
    const stays = new Map<Quantity, Mention>();
    mentions.forEach((mention, index) => {
      const reading = taken(mention.quantity) ? null : (readings[index] ?? null);
      if (reading === null) {
        remaining.push(mention.quantity);
        stays.set(mention.quantity, mention);
      } else others.push({ quantity: mention.quantity, reading });
    });
    if (remaining.length === kept.length) return { mentions, others };
    kept = remaining;
    asked = stays;
  }
  if (kept.length === 0) return { mentions: [], others };
  return { mentions: mentionsOf(sentence, marks, words, kept, roles, enclosed, section), others };
}
