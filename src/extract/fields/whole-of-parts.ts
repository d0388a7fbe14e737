import type { Mention } from "../sentence/mention.js";

const PART = /^[，（]?其中/;
/** 小学7所|、|初中4所: what goes on with the parts. */
const NEXT_PART = /^[、和及与][^，；]*$/;
/** Sums of decimals are seldom exact. */
const EXACT = 1e-9;

const amount = ({ quantity }: Mention): number => quantity.value * 10 ** quantity.unit_mult;

/** The first part of the list of parts that a number stands in, and those behind it; none where it is no part. */
function partsAround(mention: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const goesOn = ({ sentence, previous, quantity }: Mention): boolean =>
    previous !== null && NEXT_PART.test(sentence.slice(previous.end, quantity.outerStart));
  let from = mention.index;
  while (from > 0 && !PART.test(mentions[from]?.left ?? "")) {
    const one = mentions[from];
    if (one === undefined || !goesOn(one)) return [];
    from -= 1;
  }
  if (!PART.test(mentions[from]?.left ?? "")) return [];
  let end = from + 1;
  for (let next = mentions[end]; next !== undefined && goesOn(next); next = mentions[end]) end += 1;
  return mentions.slice(from, end);
}

/** Which number a part belongs to: `whole`, where the sum of the parts tells it; `open`, where several may be meant and no sum tells. */
export interface WholeOfParts {
  readonly whole: Mention | null;
  readonly open: boolean;
}

const UNTOLD: WholeOfParts = { whole: null, open: false };

/**
 * The number whose parts add up to it: of 学校12所，竣工3所，其中小学7所、初中5所 the parts are of the twelve.
 * @param mentions those of the sentence, in order
 */
export function wholeOfParts(mention: Mention, mentions: readonly Mention[]): WholeOfParts {
  const parts = partsAround(mention, mentions);
  const [first] = parts;
  const unit = first?.quantity.unit_printed;
  if (first === undefined || parts.some(({ quantity }) => quantity.unit_printed !== unit)) return UNTOLD;
  const wholes = mentions.filter(
    ({ index, segmentStart, quantity }) =>
      index < first.index && segmentStart === first.segmentStart && quantity.unit_printed === unit,
  );
  const nearest = wholes.at(-1);
  if (wholes.length < 2 || nearest === undefined) return UNTOLD;
  const sum = parts.reduce((total, part) => total + amount(part), 0);
  const is = (other: Mention): boolean => Math.abs(amount(other) - sum) <= EXACT * sum;
  if (is(nearest)) return UNTOLD;
  const whole = parts.length > 1 ? wholes.findLast(is) : undefined;
  if (whole !== undefined) return { whole, open: false };
  // 其中8所 of 3所: more than there are.
  const larger = wholes.filter((other) => amount(other) >= sum);
  const [only] = larger;
  if (larger.length === 1 && only !== undefined)
    return only === nearest ? UNTOLD : { whole: only, open: false };
  return { whole: null, open: true };
}
