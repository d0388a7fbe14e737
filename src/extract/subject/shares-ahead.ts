import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** 85%以上的: a share, before those it is of. */
const SHARE = /(?:超过?|约|近|不低于)?\d[\d.]*[%％](?:及?以上|左右)?的?/g;
const JOINT = /(?:[、和与及]|以及)$/;
/** What those of whom a share is told do or have. */
const DEED =
  /(?:能够|可以|实现|达到|建成|创成|建立|开展|设置|设立|配备|提供|建有|设有|配有|拥有|使用|接受|纳入|通过|接入|完成|成为|参加|享受|(?<![国公私民所])有)[^，。；\d]{2,}$/;
const LONGEST = 16;

/** Those of whom a list of shares in one clause tells, each behind its number; null where the clause is no such list. */
function listOf(clause: string): readonly { readonly at: number; readonly words: string }[] | null {
  const shares = [...clause.matchAll(SHARE)];
  const first = shares[0]?.index ?? 0;
  if (shares.length < 2 || withoutLead(clause.slice(0, first), 0).name !== "") return null;
  const items = shares.map((share, index) => {
    const at = share.index + share[0].length;
    return { at, words: clause.slice(at, shares[index + 1]?.index ?? clause.length) };
  });
  const listed = items.every(
    ({ words }, index) => /^[一-龥]{2}/.test(words) && (index === items.length - 1 || JOINT.test(words)),
  );
  return listed && DEED.test(items.at(-1)?.words ?? "") ? items : null;
}

/**
 * The share that stands before those whom it is of, in a list of such shares: 85%以上的中心、75%以上的卫生院设立中医馆, 30%的村达到甲标准、50%的庭院达到乙标准.
 * What the last of them do, the ones before do too where they have no words of their own. Null where the number is of no such list.
 */
export function shareAhead({ sentence, quantity, clauseStart, clauseEnd }: Mention): string | null {
  if (quantity.dimension !== "ratio" || quantity.form !== "number") return null;
  const items = listOf(sentence.slice(clauseStart, clauseEnd));
  const here = items?.findIndex(
    ({ at }, index) =>
      at + clauseStart > quantity.start &&
      (index === 0 || (items[index - 1]?.at ?? 0) + clauseStart <= quantity.start),
  );
  if (items === null || here === undefined || here < 0) return null;
  const own = (items[here]?.words ?? "").replace(here < items.length - 1 ? JOINT : /$^/, "");
  if (DEED.test(own)) return `${own}比例`;
  const done = items.slice(here).find(({ words }) => DEED.test(words.replace(JOINT, "")))?.words;
  const deed = DEED.exec((done ?? "").replace(JOINT, ""))?.[0];
  return deed === undefined || own.length > LONGEST || /[^一-龥（）“”]/.test(own)
    ? null
    : `${own}${deed}比例`;
}
