import { withJoints } from "./joints.js";
import { plainPhrase } from "./plain-phrase.js";
import { standardWords } from "./standard-words.js";

const QUOTED = /[“"‘「『〝《〈]([^“”"‘’「」『』〝〞《》〈〉，。；]{1,20})[”"’」』〞》〉]/g;
/** 新（改）建 is one verb and no name. */
const BRACKETED = /(.)[（(](?![新改扩续建]{1,3}[）)])([^（）()，。；]{1,16})[）)]/g;

/** The first place of one of some words in a name, and the words. */
function placeOf(
  name: string,
  words: readonly string[],
): { readonly at: number; readonly word: string } | null {
  for (const word of words) {
    const at = word === "" ? -1 : name.indexOf(word);
    if (at >= 0) return { at, word };
  }
  return null;
}

/**
 * A name with the quotation marks and brackets that the phrase prints and the comparing of names leaves out: “千企技改”工程, not a
 * company that renovates. What stands between marks keeps the printed words.
 *
 * @example
 * withPrintedMarks("新三样出口额", "力争“新三样”出口突破"); // => "“新三样”出口额"
 */
export function withPrintedMarks(name: string, phrase: string): string {
  if (!/[“"‘「『〝《〈（(]/.test(phrase)) return name;
  let marked = name;
  for (const [, inside = ""] of phrase.matchAll(QUOTED)) {
    const plain = plainPhrase(inside);
    const found = placeOf(marked, [plain, standardWords(plain)]);
    if (found !== null && marked.charAt(found.at - 1) !== "“")
      marked = `${marked.slice(0, found.at)}“${inside}”${marked.slice(found.at + found.word.length)}`;
  }
  for (const [, before = "", inside = ""] of phrase.matchAll(BRACKETED)) {
    const plain = plainPhrase(inside);
    const found = placeOf(marked, [
      before + plain,
      before + standardWords(plain),
      before + withJoints(plain),
    ]);
    if (found !== null)
      marked = `${marked.slice(0, found.at)}${before}（${inside}）${marked.slice(found.at + found.word.length)}`;
  }
  return marked;
}
