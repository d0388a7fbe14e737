import type { TimedRole } from "./deadlines.js";
import type { SectionKind } from "./mention.js";

/** Words that turn from what was reached to what is to be done. */
const AHEAD =
  /力争|争取|确保|目标|将|要(?!素|求|点)|推进|推动|加快|实施|加强|完善|开展|打造|构建|大力|深入|着力|今年|未来|下一步|到“?十/;
const OPENING = 8;

/**
 * Whether a paragraph looks back: it opens with a time before the plan (2020年，…), and its next sentences go on with neither
 * a deadline nor a word of what is to be done.
 */
export class Recall {
  private back = false;

  /** The kind of section that a sentence is to be read as; sentences are given in the order of the text. */
  at(sentence: string, opensParagraph: boolean, roles: readonly TimedRole[], kind: SectionKind): SectionKind {
    const first = roles.find(({ role }) => role === "past" || role === "deadline");
    if (opensParagraph) this.back = first?.role === "past" && first.start <= OPENING;
    else if (roles.some(({ role }) => role === "deadline") || AHEAD.test(sentence)) this.back = false;
    return this.back && !opensParagraph && kind === "other" ? "past" : kind;
  }
}
