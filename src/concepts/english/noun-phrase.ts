import { isStandIn } from "./stand-in.js";
import { type Word, wordsOf } from "./words.js";

/** Words that are the same before a noun. */
const UNCHANGED =
  /(?:ss|us|is|ics|[^o]es of .*|goods|works|series|overseas|customs|gas|news|sports|people|tonnes|sales|savings|premises)$/;

/** A noun as it stands before another: parks as park, facilities as facility. */
function beforeNoun(words: string): string {
  if (/ (?:of|in|for|from|with|above|under|per) /.test(words) || UNCHANGED.test(words)) return words;
  if (/[^aeiou]ies$/.test(words)) return words.replace(/ies$/, "y");
  if (/(?:ch|sh|x|ss|zz)es$/.test(words)) return words.replace(/es$/, "");
  return words.replace(/s$/, "");
}

/** Only a name at the front may lack English (稻鳅 in 稻鳅工厂), and no more of it than this. */
const MOST_UNKNOWN = 0.5;
/** Longer stacks of words nobody reads. */
const MOST_WORDS = 7;

function isReadable(words: readonly Word[], length: number): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const [first] = words;
  if (words.slice(1).some(({ en }) => en === null)) return false;
  return (
    first?.en !== null ||
    (words.length > 1 && first.zh.length >= 2 && first.zh.length <= MOST_UNKNOWN * length)
  );
}

/** Words one after the other; what ends one and begins the next is said once: school, school places. */
function stacked(words: readonly string[]): string {
  return words.reduce((front, word) => {
    const last = front.split(" ").at(-1) ?? "";
    const [first = "", ...rest] = word.split(" ");
    const same =
      last !== "" && beforeNoun(last) === beforeNoun(first) && beforeNoun(last) !== last.toUpperCase();
    if (!same) return front === "" ? word : `${front} ${word}`;
    return [...front.split(" ").slice(0, -1), first, ...rest].join(" ");
  }, "");
}

/** One thing in English: what modifies it before it in the singular, sizes and states behind it; in Chinese where that can't be read. */
function thing(name: string): string {
  const words = wordsOf(name);
  if (!isReadable(words, name.length)) return name;
  const before = words.filter(({ behind }) => !behind);
  const behind = words.filter((word) => word.behind).map(({ en }) => en ?? "");
  const front = before.map(({ zh, en }, at) => {
    const [modifier = zh, head = modifier] = en?.split("|") ?? [zh];
    return at === before.length - 1 ? head : beforeNoun(modifier);
  });
  return [stacked(front), ...behind].filter((words) => words !== "").join(" ");
}

function listOf(things: readonly string[]): string {
  const last = things.at(-1) ?? "";
  return things.length < 2 ? last : `${things.slice(0, -1).join(", ")} and ${last}`;
}

/** 甲、乙等丙: examples of a kind; 甲和乙: a list. */
const EXAMPLES = /^(.{2,}?)(?<![高中初平同对均优上甲乙丙])等(?!级)(.{2,})$/;
/** Words that hold 和 or 与. */
const JOINED = /(?<!^)(?:、|(?<![共参饱温缓中])[和与及](?!美|谐|平|睦|时|其|以上))/;

/** A noun phrase in English: a list joined by “and”, examples behind what they are examples of. */
export function nounPhrase(name: string): string {
  const examples = EXAMPLES.exec(name);
  if (examples !== null) return `${nounPhrase(examples[2] ?? "")} such as ${nounPhrase(examples[1] ?? "")}`;
  const pieces = name.split(JOINED).filter((piece) => piece !== "");
  if (pieces.length > 1 && pieces.every((piece) => piece.length >= 2 || isStandIn(piece)))
    return listOf(pieces.map(thing));
  return thing(name);
}
