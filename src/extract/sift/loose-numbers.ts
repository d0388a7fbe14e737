import type { OtherNumberKind } from "../../model/codes.js";
import type { NumberToken } from "../../text/numbers/number-scan.js";
import type { TimedRole } from "../fields/deadlines.js";
import { isPast, type SectionKind } from "../frame/section-kind.js";
import type { Enclosed } from "../sentence/sentence.js";

/** What an ordinal, vague or ill-formed numeral is. */
export interface LooseReading {
  readonly kind: OtherNumberKind;
  readonly why: string;
  /** True for a rank that a plan aims at: 世界第三. */
  readonly rank: boolean;
}

const RANK_BEFORE =
  /(?:全国|世界|全球|亚洲|全省|中部(?:地区|六省)?|西部(?:地区)?|东部|国内|长三角|省内)(?:综合)?(?:排名|排位)?(?:位居|位列|列|居|重回|重返|进入|保持|前移至|升至|上升至|进位至)?第$/;

const MIXED = /\d[^\d]*[百千万亿]\d|[百千万亿]\d/;

/** Whether a numeral is a number that can't be told whole (3亿500) or held exactly (more than 15 digits), rather than a name. */
export function isUnreadNumeral({ value, plain, text, label }: NumberToken): boolean {
  return value === null && label !== true && (plain !== null || MIXED.test(text));
}

/** Reads a number that no quantity took. */
export function looseReading(
  token: NumberToken,
  sentence: string,
  enclosed: readonly Enclosed[],
  section: SectionKind,
  roles: readonly TimedRole[],
): LooseReading {
  const before = sentence.slice(Math.max(0, token.start - 24), token.start);
  if (
    enclosed.some(
      (stretch) => stretch.mark !== "bracket" && stretch.start < token.start && token.end < stretch.end,
    )
  ) {
    return { kind: "name", why: "inside quotation marks or 《》", rank: false };
  }
  if (token.label) return { kind: "other", why: "unit of a label", rank: false };
  if (token.vague) return { kind: "other", why: "vague number", rank: false };
  if (token.value === null) {
    return /[〔［[(（]/.test(before.slice(-1)) || /^[〕］\]]/.test(sentence.slice(token.end))
      ? { kind: "document-number", why: "document number", rank: false }
      : { kind: "name", why: "numerals that form no number", rank: false };
  }
  if (/^[章节篇条款部]/.test(sentence.slice(token.end)) && token.ordinal && token.start <= 2) {
    return { kind: "heading", why: "number of a division", rank: false };
  }
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("；")) + 1);
  const dated = roles.some((role) => role.role === "deadline" && role.end <= token.start);
  const past =
    isPast(section) ||
    section === "glossary" ||
    roles.some((role) => role.role === "past") ||
    /已|目前|去年|(?:跃|均)居/.test(before) ||
    (!dated && /排名/.test(clause) && !/力争|争取|确保|努力|重回|进位/.test(before)) ||
    (!dated && /居[^，。；]{0,8}第$/.test(clause) && !/力争|争取|保持|努力|稳|到/.test(before));
  const place = !/^(?:[批届轮期季次档等类级]|产业|方阵|梯队|阵营|集团|阶段|步)/.test(
    sentence.slice(token.end, token.end + 2),
  );
  if (token.ordinal && place && RANK_BEFORE.test(before) && !past)
    return { kind: "other", why: "rank", rank: true };
  return { kind: token.ordinal ? "other" : "name", why: token.ordinal ? "ordinal" : "name", rank: false };
}
