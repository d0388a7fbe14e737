/** 新、改、扩建, 新建、改扩建: verbs of building in a list, their 建 said once or with each. */
const LISTED = /新、改、?扩建|新、改建|改、扩建|新建、改(?:建、?)?扩建/g;
/** 旅游厕所|新建改建: two verbs of building behind what is built. */
const BEHIND = /(?<=.{2})(?:新建|建设)[和、]?(改扩建|扩建|改建|改造)$/;

/**
 * A text with verbs of building in a list as the one that they come to.
 *
 * @example
 * withJoinedBuilding("新、改建农村公路"); // => "新改建农村公路"
 * withJoinedBuilding("旅游厕所新建改建"); // => "旅游厕所新改建"
 */
export function withJoinedBuilding(text: string): string {
  const joined = text.includes("、")
    ? text.replace(LISTED, (verbs) => `${verbs.replace(/[建、]/g, "")}建`)
    : text;
  return /新建|建设/.test(text)
    ? joined.replace(BEHIND, (_, other: string) => (other.includes("扩") ? "新改扩建" : "新改建"))
    : joined;
}

/** 新建（改扩）, 建（改）成, 改（新）建: a verb of building, and another in brackets. */
const VERBS = "新改扩续建";
const BRACKETED = /^([新改扩续建]{1,3})[（(]([新改扩续建、]{1,5})[）)]([建成]{0,2})/;

/** 新增（优化）, 新建（扩容）: a verb of adding, and another deed in brackets. */
const ADDED_OR =
  /(新[增建开辟设](?:通|立)?)[（(](优化|调整|更新|扩容|提升|改造|完善|恢复|加密|延伸|整合)[）)](?=[一-龥]{2})/;

/** What building comes to, by whether something is new, rebuilt, extended and gone on with. */
const KINDS: Readonly<Record<string, string>> = {
  新改: "新改建",
  新扩: "新改扩建",
  新改扩: "新改扩建",
  新续: "新建续建",
  新改续: "新改续扩建",
  新改扩续: "新改续扩建",
  改扩: "改扩建",
};

/** A verb that a text leads with, how long it is, and what it comes to. */
export interface BracketedBuilding {
  readonly length: number;
  readonly action: string;
}

/**
 * The verb of building with another in brackets that a text begins with; null where it begins with none.
 *
 * @example
 * bracketedBuilding("建（改）成口袋公园"); // => { length: 5, action: "新改建" }
 */
export function bracketedBuilding(text: string): BracketedBuilding | null {
  if (!VERBS.includes(text.charAt(0))) return null;
  const found = BRACKETED.exec(text);
  if (found === null) return null;
  const [words, verb = "", other = ""] = found;
  const fresh = /新|^建$/.test(verb) || /新/.test(other) ? "新" : "";
  const action = KINDS[fresh + [..."改扩续"].filter((kind) => words.includes(kind)).join("")];
  return action === undefined ? null : { length: words.length, action };
}

/**
 * A phrase with such a verb as the one that it comes to.
 *
 * @example
 * withPlainBuilding("新建（改扩）幼儿园"); // => "新改扩建幼儿园"
 * withPlainBuilding("新增（优化）公交线路"); // => "新增和优化公交线路"
 */
export function withPlainBuilding(phrase: string): string {
  const open = phrase.search(/[（(]/);
  if (open < 0) return phrase;
  if (ADDED_OR.test(phrase)) return phrase.replace(ADDED_OR, "$1和$2");
  const at = phrase.slice(0, open).search(/[新改扩续建]{1,3}$/);
  const found = at < 0 ? null : bracketedBuilding(phrase.slice(at));
  return found === null ? phrase : phrase.slice(0, at) + found.action + phrase.slice(at + found.length);
}
