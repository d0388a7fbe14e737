import type { CheerioAPI } from "cheerio";
import type { Element } from "domhandler";
import { formatListNumber } from "../word/number-format.js";

/** Number formats by the name of a list's style (CSS Counter Styles 3) or by its `type`. */
const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "lower-alpha": "lowerLetter",
  "upper-alpha": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "simp-chinese-informal": "chineseCountingThousand",
  "trad-chinese-informal": "chineseCountingThousand",
  "cjk-ideographic": "chineseCountingThousand",
};

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^-?\d{1,5}$/.test(text) ? Number(text) : null;

/** The numbers of the items of each list seen. */
const NUMBERS = new WeakMap<Element, ReadonlyMap<Element, number>>();

function numbersOf($: CheerioAPI, list: Element): ReadonlyMap<Element, number> {
  const known = NUMBERS.get(list);
  if (known !== undefined) return known;
  const numbers = new Map<Element, number>();
  let next = wholeNumber(list.attribs.start) ?? 1;
  for (const item of $(list).children("li").toArray()) {
    const number = wholeNumber(item.attribs.value) ?? next;
    numbers.set(item, number);
    next = number + 1;
  }
  NUMBERS.set(list, numbers);
  return numbers;
}

/**
 * The mark that a browser prints before an item of a list: `3. ` or `三、`; nothing in a list without numbers.
 * @param item a `li`
 */
export function listMark($: CheerioAPI, item: Element): string {
  const list = $(item).parent("ol").get(0);
  if (list === undefined) return "";
  const { style = "", type = "1" } = list.attribs;
  const named = /list-style(?:-type)?\s*:\s*(?:(?:inside|outside)\s+)?([\w-]+)/i.exec(style)?.[1];
  const format = FORMATS[named ?? type];
  if (format === undefined) return "";
  const number = numbersOf($, list).get(item) ?? 1;
  return `${formatListNumber(number, format)}${format === "chineseCountingThousand" ? "、" : ". "}`;
}
