import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { nounAfter } from "./noun-after.js";
import { isEmpty } from "./share-behind.js";

/** What tells the size of things counted right before it. */
const SIZE_OF_THEM = /^(?:area|length|household|person|person-time)$/;
/** 和36幢…, 、清理40处…: where the next item of the list begins. */
const NEXT_ITEM = /[、和与及并][^\d，。；、]{0,8}\d/;
/** 6500个车位的|停车场: for how many the things counted right before have room. */
const ROOM = /^[个张]?((?:停?车|学|床|托|座|席|工|泊)位)的(?=[一-龥]{2})/;

/** The words before a number that stands right behind another one. */
const BEFORE_PAIR = /^(.*?)\d[\d.]*[万亿]?[^\d，。；、]{1,5}$/;

/**
 * The noun behind the next number, which this one counts as well: 翻修60栋|9万平方米校舍 (how many, and how large), 开工300套、|竣工200套公寓
 * (another deed on the same). Null where the next number stands elsewhere or is the size of a single thing (80公里以上的线路).
 */
export function nounOfNext(mention: Mention): string | null {
  const next = nextInClause(mention);
  return next?.between === "" && isSizeOfThem(mention)
    ? nounBehind(mention, next.number)
    : nounOfSame(mention);
}

/** 新建120公里、|改造80公里管网: the noun behind the next number, where verbs alone stand before two numbers of one unit; else null. */
export function nounOfSame(mention: Mention): string | null {
  const next = nextInClause(mention);
  return next !== null && isSameAgain(mention, next.between) ? nounBehind(mention, next.number) : null;
}

/** The next number, where words of the clause follow it, and what stands between; null where none does. */
function nextInClause({ quantity, next, sentence, clauseEnd }: Mention): {
  readonly number: Mention["quantity"];
  readonly between: string;
} | null {
  return next === null || next.end >= clauseEnd || next.form !== "number"
    ? null
    : { number: next, between: sentence.slice(quantity.end, next.outerStart) };
}

function nounBehind({ sentence, left, clauseEnd }: Mention, next: Mention["quantity"]): string | null {
  const rest = sentence.slice(next.end, clauseEnd).replace(AND_AGAIN, "");
  const item = rest.search(NEXT_ITEM);
  const room = roomAt(sentence, next)?.[0].length;
  const from = room === undefined ? 0 : next.numberEnd + room - next.end;
  const behind = item < 0 ? rest.slice(from) : rest.slice(from, item);
  if (/^(?:以上|及以上|以下|左右)/.test(behind)) return null;
  const noun = nounAfter(behind, true);
  return noun.length < 2 ? null : (withoutLead(itemOf(left), 0).action ?? "") + noun;
}

/** 、改造3座: one more deed on the same, behind the second. */
const AND_AGAIN =
  /^(?:以上)?[、和与及并](?:新建|改建|扩建|改扩建|续建|改造|提升|改造提升|维修|加固|完工|竣工|投用|建成)\d[\d.]{0,8}[万亿]?(?:[个座处条所家套户间片亩]|公里|千米|平方米|公顷)(?=[一-龥]{2})/;

/** The words of the item that a number stands in: 黑臭水体、|清理. */
const itemOf = (left: string): string => left.replace(/^.*[、，和与及并]/, "");

const roomAt = (sentence: string, { numberEnd }: Mention["quantity"]): RegExpExecArray | null =>
  ROOM.exec(sentence.slice(numberEnd, numberEnd + 24));

/** 9个|6500个车位的|停车场: the places in the things that were counted right before; null where the number stands elsewhere. */
export function placesOfCounted({ quantity, previous, sentence, clauseEnd }: Mention): string | null {
  const room =
    previous?.dimension === "count" && previous.end === quantity.outerStart
      ? roomAt(sentence, quantity)
      : null;
  if (room === null) return null;
  const rest = sentence.slice(quantity.numberEnd + room[0].length, clauseEnd);
  const item = rest.search(NEXT_ITEM);
  const noun = nounAfter(item < 0 ? rest : rest.slice(0, item), true);
  return noun.length < 2 ? null : noun + room[1];
}

/** 60栋9万平方米校舍: a count, and right behind it how large the things counted are. */
function isSizeOfThem({ quantity, next, left, sentence }: Mention): boolean {
  return (
    quantity.dimension === "count" &&
    next !== null &&
    ((next.unit !== quantity.unit && SIZE_OF_THEM.test(next.dimension)) || roomAt(sentence, next) !== null) &&
    isEmpty(itemOf(left))
  );
}

/** 开工300套、竣工200套公寓: verbs alone before two numbers of one unit. */
function isSameAgain({ quantity, next, left }: Mention, between: string): boolean {
  if (!/^[、，和并及]/.test(between) || next?.unit_printed !== quantity.unit_printed) return false;
  return [left, between].every((words) => {
    const { name, verb } = withoutLead(words, 0);
    return name === "" && (verb || /(?:启动|推进)$/.test(words));
  });
}

/** The words before a number, or before the one that it stands right behind: 整治|28条|96公里河道. */
export function leftOfPair({ left, previous, quantity, clauseLeft }: Mention): string {
  const pair = left === "" && previous?.dimension === "count" && previous.end === quantity.outerStart;
  const before = pair ? BEFORE_PAIR.exec(clauseLeft)?.[1] : undefined;
  return before === undefined ? left : before.replace(/^.*[\d，、](?=[^\d，、]*$)/, "");
}
