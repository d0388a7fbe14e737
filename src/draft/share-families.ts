import { conceptOf } from "../concepts/concept.js";
import { conceptId } from "../concepts/concept-id.js";
import { classOfUnit } from "../concepts/quantity-class.js";
import { NOT_STATED } from "../model/codes.js";
import { areUnlike } from "../model/denominator-kinds.js";
import type { IndicatorRow } from "../model/rows.js";

/** Both sides of a share, as words; the denominator is null where none is printed. */
interface ShareOf {
  readonly numerator: string;
  readonly denominator: string | null;
}

interface Member extends ShareOf {
  readonly family_id: string;
}

/** Whose amount the numerator is: 规模以上工业企业新产品销售收入 is 新产品销售收入 of a population. */
const WHOSE = /^(?:规模以上|大中型|限额以上)?(?:工业|制造业|服务业)?企业(?=.{4})/;
/** Amounts that say nothing without whose they are. */
const BARE =
  /^(?:主营业务收入|营业收入|销售收入|工业总产值|总产值|工业增加值|利润总额|税收收入|出口总额|进出口额)$/;

const MEMBERS = new WeakMap<readonly IndicatorRow[], ReadonlyMap<string, readonly Member[]>>();

function headOf(numerator: string): string {
  const head = numerator.replace(WHOSE, "");
  return BARE.test(head) ? numerator : head;
}

/** Shares among indicators, by the head of their numerators. */
function membersOf(indicators: readonly IndicatorRow[]): ReadonlyMap<string, readonly Member[]> {
  const known = MEMBERS.get(indicators);
  if (known !== undefined) return known;
  const members = new Map<string, Member[]>();
  for (const { family_id, name_zh, unit } of indicators) {
    const { share } = conceptOf(name_zh, classOfUnit(unit));
    if (share === null) continue;
    const head = headOf(share.numerator);
    members.set(head, [...(members.get(head) ?? []), { ...share, family_id }]);
  }
  MEMBERS.set(indicators, members);
  return members;
}

const codeOf = ({ denominator }: ShareOf): string =>
  denominator === null ? NOT_STATED : conceptId(denominator);

/**
 * The family of a share that no indicator is: that of the shares of the same thing, whatever it is divided by and whosever it is, so
 * that they are held against each other; where there are several, one whose total is of the same kind. A family of its own, called
 * by what is divided, where there is none.
 */
export function familyOfShare(share: ShareOf, indicators: readonly IndicatorRow[]): string {
  const head = headOf(share.numerator);
  const near = (member: Member): number =>
    (areUnlike(codeOf(member), codeOf(share)) ? 0 : 2) + (member.numerator === share.numerator ? 1 : 0);
  const [best] = [...(membersOf(indicators).get(head) ?? [])].sort(
    (a, b) => near(b) - near(a) || (a.family_id < b.family_id ? -1 : 1),
  );
  return best?.family_id ?? conceptId(`${head}占比`);
}
