import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const KEPT = 5000;
const known = new Map<string, readonly string[]>();

/** The syllables of Chinese words without tones, one a character; the library is loaded at the first call. */
export function pinyinOf(words: string): readonly string[] {
  const before = known.get(words);
  if (before !== undefined) return before;
  const { pinyin }: typeof import("pinyin-pro") = require("pinyin-pro");
  const syllables = pinyin(words, { toneType: "none", type: "array", v: true });
  if (known.size > KEPT) known.clear();
  known.set(words, syllables);
  return syllables;
}
