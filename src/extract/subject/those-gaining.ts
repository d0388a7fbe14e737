import type { Mention } from "../sentence/mention.js";

/** Whom something brings along, before their number. */
const LED_TO = /^[、，]?(?:辐射|累计|预计)?((?:带动|助力|促进|帮助)[一-龥]{2,8})$/;
const GAIN = /^(?:以上|左右)?(?:稳定|持续)?(增收|致富|脱贫)(?=$|[、，])/;
/** Who is found work, before their number. */
const FOUND_WORK =
  /^[、，]?(?:累计|预计|新增|稳定)*(?:吸纳|带动|帮助|帮扶|促进|安置|支持|转移)([一-龥]{2,10})$/;
const WORK = /^(?:以上|左右)?(?:实现|稳定|转移|就近|就地|返乡)*(就业创业|就业|创业|务工)(?=$|[，。；、])/;

/**
 * What persons come to, where they stand before their number and that behind it: 带动农牧民10万户增收, 吸纳脱贫劳动力2万人就业. Null where the words
 * say no such thing.
 */
export function whatThoseGain({ quantity, left, right }: Mention): string | null {
  if (!/^(?:person|household)$/.test(quantity.dimension)) return null;
  const gain = GAIN.exec(right)?.[1];
  const led = gain === undefined ? undefined : LED_TO.exec(left)?.[1];
  if (led !== undefined) return `${led}${gain}`;
  const work = WORK.exec(right)?.[1];
  const found = work === undefined ? undefined : FOUND_WORK.exec(left)?.[1];
  return found === undefined ? null : `${found}${work}`;
}
