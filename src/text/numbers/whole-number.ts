/** Powers of ten of the small multipliers. */
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const DIGITS = "〇一二三四五六七八九";
const TEN_THOUSAND = 1e4;
const HUNDRED_MILLION = 1e8;

/** The digit that a Chinese character stands for, or -1. */
export function chineseDigit(character: string): number {
  if (character === "零" || character === "○") return 0;
  if (character === "两") return 2;
  return DIGITS.indexOf(character);
}

/** No number that is one has a longer numeral. */
const LONGEST = 64;

/** The digits that may stand behind a multiplier without one of their own: 3万4000, not 3万4. */
function fitsBehind(digits: number, power: number): boolean {
  return digits === power || (power === 4 && digits === 3);
}

/** The sum of a numeral while its characters go by: what stands above 亿, above 万 and below. */
class Sum {
  private high = 0;
  private middle = 0;
  private low = 0;
  private digit = -1;
  /** Digits of an Arabic run, 0 for a Chinese one. */
  private length = 0;
  private last = 9;
  /** Whether a last digit counts ones: where no multiplier stands before it, or 零 does. */
  private ones = true;
  private power = 0;

  constructor(private readonly text: string) {}

  /** The value, or null where the characters are no well-formed numeral. */
  total(): number | null {
    for (let at = 0; at < this.text.length; ) {
      const character = this.text.charAt(at);
      const run = /^\d+/.exec(this.text.slice(at))?.[0];
      const taken = run === undefined ? this.take(character, at) : this.run(run);
      if (!taken) return null;
      at += run?.length ?? 1;
    }
    const rest = this.rest();
    const sum = rest === null ? Number.NaN : this.high + this.middle + this.low + rest;
    return Number.isSafeInteger(sum) ? sum : null;
  }

  private run(digits: string): boolean {
    if (this.digit >= 0 || digits.length > 8) return false;
    this.digit = Number(digits);
    this.length = digits.length;
    return true;
  }

  private take(character: string, at: number): boolean {
    const digit = chineseDigit(character);
    if (digit === 0) {
      this.ones = true;
      return this.digit < 0;
    }
    if (digit > 0) {
      if (this.digit >= 0) return false;
      this.digit = digit;
      this.length = 0;
      return true;
    }
    const small = SMALL[character];
    if (small !== undefined) return this.small(small, at);
    if (character === "万") return this.tenThousand(at);
    return character === "亿" && this.hundredMillion(at);
  }

  private small(power: number, at: number): boolean {
    if (power >= this.last || this.digit > 9) return false;
    // 一 is left out before 十, and at the very beginning: 百亿, 千万.
    if (this.digit < 0 && power > 1 && at > 0) return false;
    this.low += (this.digit < 0 ? 1 : this.digit) * 10 ** power;
    return this.passed(power);
  }

  private passed(power: number): true {
    this.digit = -1;
    this.last = power;
    this.power = power;
    this.ones = false;
    return true;
  }

  private tenThousand(at: number): boolean {
    const section = this.low + Math.max(this.digit, 0);
    if (section === 0) {
      if (at === 0) this.middle = TEN_THOUSAND;
      else if (this.text[at - 1] === "万") this.middle *= TEN_THOUSAND;
      else return false;
    } else {
      if (this.middle > 0 || section >= HUNDRED_MILLION) return false;
      this.middle = section * TEN_THOUSAND;
    }
    this.low = 0;
    return this.passed(4);
  }

  private hundredMillion(at: number): boolean {
    const section = this.middle + this.low + Math.max(this.digit, 0);
    if (section === 0) {
      if (at > 0) return false;
      this.high = HUNDRED_MILLION;
    } else {
      if (this.high > 0) return false;
      this.high = section * HUNDRED_MILLION;
    }
    this.middle = 0;
    this.low = 0;
    return this.passed(8);
  }

  /** What a last digit without a multiplier adds: 一百零五 5, 一百五 50, 一万三 3000; null where it can't be told. */
  private rest(): number | null {
    if (this.digit < 0) return 0;
    if (this.ones) return this.digit;
    if (this.length > 0) return fitsBehind(this.length, this.power) ? this.digit : null;
    return this.digit * 10 ** (this.power - 1);
  }
}

/**
 * The value of a whole number in Chinese multipliers, its digits Chinese or Arabic: 一百二十, 3万4000, 五亿零六. Null for all that
 * is no well-formed numeral, so that no part of one is taken for the whole.
 *
 * @example
 * wholeNumber("五亿零六"); // 500000006
 */
export function wholeNumber(text: string): number | null {
  return text.length > LONGEST ? null : new Sum(text).total();
}
