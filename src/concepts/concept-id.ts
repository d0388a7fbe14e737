import { createHash } from "node:crypto";
import { ID_TERMS } from "./id-terms.js";
import { pinyinOf } from "./pinyin.js";

const LONGEST_TERM = Math.max(...[...ID_TERMS.keys()].map((term) => term.length));
/** Ids longer than this are cut; what tells them apart stands at the end. */
const LONGEST_ID = 56;
const LETTERS = "bcdfghjkmnpqrtvwxz";
const MARK_LENGTH = 4;

/** Letters that the Chinese name alone decides, so that names that sound or translate alike have ids of their own. */
function markOf(name: string): string {
  const bytes = createHash("sha256").update(name).digest();
  let mark = "";
  for (let at = 0; at < MARK_LENGTH; at++) mark += LETTERS.charAt((bytes[at] ?? 0) % LETTERS.length);
  return mark;
}

/**
 * The id of a concept, from its standard name alone: the frozen terms of {@link ID_TERMS} where they spell it whole, else these and pinyin
 * with a mark derived from the Chinese. The same name has the same id in every document; no later translation changes it.
 *
 * @example
 * conceptId("绿色工厂"); // => "green-factories"
 */
export function conceptId(name: string): string {
  const { id, spelt } = spell(name);
  return spelt && id.length <= LONGEST_ID && /^[a-z]/.test(id) ? id : marked(id, name);
}

/** The id of a concept with its mark, for a name whose plain id stands for another concept. */
export function markedId(name: string): string {
  return marked(spell(name).id, name);
}

function marked(id: string, name: string): string {
  const cut = id.length > LONGEST_ID ? id.slice(0, LONGEST_ID).replace(/-[^-]*$/, "") : id;
  return `${/^[a-z]/.test(cut) ? cut : `c-${cut}`}-${markOf(name)}`.replace(/-+/g, "-");
}

/** The words of a name in Latin letters, and whether frozen terms spell it whole. */
function spell(name: string): { readonly id: string; readonly spelt: boolean } {
  const words: string[] = [];
  let spelt = true;
  let at = 0;
  let pending = "";
  const flush = (): void => {
    if (pending === "") return;
    const plain = pinyinOf(pending).join("-").normalize("NFKD").toLowerCase();
    const word = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
    if (word !== "") words.push(word);
    pending = "";
    spelt = false;
  };
  while (at < name.length) {
    let term: string | undefined;
    let length = Math.min(LONGEST_TERM, name.length - at);
    for (; length >= 1; length--) {
      term = ID_TERMS.get(name.slice(at, at + length));
      if (term !== undefined) break;
    }
    if (term === undefined) {
      pending += name.charAt(at);
      at += 1;
    } else {
      flush();
      words.push(term);
      at += length;
    }
  }
  flush();
  return { id: words.join("-"), spelt };
}
