import type { Element, ElementContent } from "hast";
import { labelOf } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import { REVIEW_STATES } from "../../model/review-words.js";
import { element, words } from "../../report/html/element.js";
import type { ReviewItem } from "../session/review-item.js";

/** The classes of a number in the text: what it is, and whether it is in doubt. */
export function classesOf({ state, doubted, other }: ReviewItem): string[] {
  return ["n", state, ...(doubted ? ["doubt"] : []), ...(other === null ? [] : [`k-${other.kind}`])];
}

/** What a number is, in words. */
export function stateWords({ state, other }: ReviewItem, language: Language): string {
  const own = REVIEW_STATES[state][language];
  return other === null || state === "unread"
    ? own
    : `${own}${language === "zh" ? "：" : ": "}${labelOf("kind", other.kind, { language })}`;
}

function mark(item: ReviewItem, text: string, language: Language): Element {
  const said = stateWords(item, language);
  return element(
    "button",
    {
      type: "button",
      className: classesOf(item),
      dataId: item.id,
      dataStart: item.start,
      tabIndex: -1,
      ariaLabel: `${text.trim()}（${said}）`,
      title: said,
    },
    [words(text)],
  );
}

/** The text of a document, paragraph by paragraph, with every number a button that shows what was made of it. */
export function documentText(text: string, items: readonly ReviewItem[], language: Language): Element[] {
  const marks: ReviewItem[] = [];
  for (const item of items) if (item.start >= (marks.at(-1)?.end ?? 0)) marks.push(item);
  const paragraphs: Element[] = [];
  let next = 0;
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const lineEnd = stop < 0 ? text.length : stop;
    // A number that goes over a line end keeps its lines together.
    let end = lineEnd;
    const content: ElementContent[] = [];
    let at = start;
    for (let item = marks[next]; item !== undefined && item.start < end; item = marks[next]) {
      if (item.start > at) content.push(words(text.slice(at, item.start)));
      content.push(mark(item, text.slice(item.start, item.end), language));
      at = item.end;
      end = Math.max(end, item.end);
      next += 1;
    }
    if (at < end) content.push(words(text.slice(at, end)));
    if (text.slice(start, end).trim() !== "") paragraphs.push(element("p", {}, content));
    start = end + 1;
  }
  return paragraphs;
}
