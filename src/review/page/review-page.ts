import { forJsonLd } from "../../model/clean-text.js";
import type { OtherNumberKind } from "../../model/codes.js";
import type { Language } from "../../model/language.js";
import { REVIEW_WORDS } from "../../model/review-words.js";
import { element, words } from "../../report/html/element.js";
import { pageMarkup, pageTree, raw } from "../../report/html/page.js";
import { STYLE } from "../../report/html/style.js";
import { queueOf, type ReviewItem } from "../session/review-item.js";
import type { ReviewSession } from "../session/review-session.js";
import { classesOf, documentText, stateWords } from "./document-text.js";
import { REVIEW_SCRIPT } from "./script.js";
import { REVIEW_STYLE } from "./style.js";

/** What the page knows of a number. */
export interface PageItem {
  readonly id: string;
  readonly start: number;
  readonly state: string;
  readonly classes: readonly string[];
  readonly said: string;
  /** A number that hardly ever is a target: it is passed over on the way through those not taken. */
  readonly minor: boolean;
}

/** Kinds of numbers that are passed over: times, headings and names in print. */
const MINOR: ReadonlySet<OtherNumberKind> = new Set([
  "date",
  "document-number",
  "heading",
  "name",
  "contact",
]);

/** The rule that takes ordinals such as 第3条 for other numbers. */
const ORDINAL = "ordinal";

/** The numbers of a document as the page needs them. */
export const pageItems = (items: readonly ReviewItem[], language: Language): PageItem[] =>
  items.map((item) => ({
    id: item.id,
    start: item.start,
    state: item.state,
    classes: classesOf(item),
    said: stateWords(item, language),
    minor:
      item.state === "other" &&
      item.other !== null &&
      (MINOR.has(item.other.kind) || item.other.why === ORDINAL),
  }));

/** How far the review is, in words. */
export function countedText(session: ReviewSession, items: readonly ReviewItem[]): string {
  const { done, all } = session.progress();
  const doubted = items.filter((item) => item.doubted).length;
  return session.options.language === "zh"
    ? `${REVIEW_WORDS.progress.zh} ${done} / ${all}，本文件${REVIEW_WORDS.doubted.zh} ${doubted}`
    : `${done} of ${all} ${REVIEW_WORDS.progress.en}, ${doubted} ${REVIEW_WORDS.doubted.en} here`;
}

export const PAGE_STYLE = `${STYLE}${REVIEW_STYLE}`;

const data = (id: string, value: unknown) =>
  raw(`<script type="application/json" id="${id}">${forJsonLd(value)}</script>`);

/** The page of one document under review. */
export function reviewPage(session: ReviewSession, document: string): string {
  const { language } = session.options;
  const say = (name: keyof typeof REVIEW_WORDS): string => REVIEW_WORDS[name][language];
  const items = session.items(document);
  const { done, all } = session.progress();
  const header = element("header", {}, [
    element("a", { className: ["skip"], href: "#panel" }, [words(say("skip"))]),
    element("h1", {}, [words(say("title"))]),
    element("p", {}, [
      element("label", { htmlFor: ["documents"] }, [words(`${say("documents")} `)]),
      element(
        "select",
        { id: "documents" },
        session.documents.map((row) =>
          element(
            "option",
            { value: row.document_id, ...(row.document_id === document ? { selected: true } : {}) },
            [words(`${row.title_zh}（${row.document_id}）`)],
          ),
        ),
      ),
    ]),
    element("p", {}, [
      element("progress", {
        id: "bar",
        value: String(done),
        max: String(Math.max(1, all)),
        ariaLabelledBy: ["counted"],
      }),
      words(" "),
      element("span", { id: "counted" }, [words(countedText(session, items))]),
    ]),
    element("p", { id: "said", role: "status" }),
    element("p", { className: ["keys"] }, [words(say("keys"))]),
  ]);
  const main = element("main", { className: ["panes"] }, [
    element(
      "section",
      { className: ["pane"], id: "text", tabIndex: 0, lang: "zh-CN", role: "region", ariaLabel: say("text") },
      documentText(session.text(document), items, language),
    ),
    element("section", { className: ["pane"], id: "panel", tabIndex: 0, ariaLabel: say("row") }, []),
  ]);
  const body = element(
    "body",
    {
      dataDocument: document,
      dataVersion: String(session.version),
      dataLost: say("lost"),
      dataDone: say("done"),
      dataLeft: say("left"),
      dataAgain: say("again"),
      dataUnsaved: say("unsaved"),
      dataCancelled: say("cancelled"),
      dataNone: say("none"),
    },
    [
      header,
      main,
      data("items", pageItems(items, language)),
      data("queue", queueOf(items)),
      raw(`<script>${REVIEW_SCRIPT}</script>`),
    ],
  );
  return pageMarkup(pageTree({ language, title: say("title"), style: PAGE_STYLE }, body));
}
