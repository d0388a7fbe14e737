import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import type { RemovedText } from "../removed.js";
import { readableText, tight } from "./readable-text.js";

/** What is no text at all. */
const NO_TEXT =
  "script, style, noscript, template, iframe, object, svg, canvas, video, audio, select, input, textarea, link, meta";
/** What is never text of a document. */
const NEVER = "nav, footer, aside, form, button, [hidden], [aria-hidden=true]";
/** What was struck out. */
const STRUCK = "del, s, strike";

/** Said to be hidden; a page that shows its text by a script may say so of the document too. */
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Names of classes and ids of what surrounds a document on a page: menus, bread crumbs, sharing, printing, related links. */
const AROUND =
  /(?:^|[-_\s])(?:nav|menu|crumbs?|breadcrumbs?|position|location|share|bshare|footer|foot|header|head|sidebar|side|qr|qrcode|ewm|print|close|pager|copyright|related|xgxw|xglj|toolbar|tools|search|login|top|fontsize|bdsharebuttonbox)(?:[-_\s\d]|$)/i;

/** A part that holds more than this share of the page's text is never taken for what surrounds it. */
const MOST_OF_AROUND = 0.3;
/** The part that holds the document holds at least this share of the text of the part around it. */
const MOST_OF_TEXT = 0.75;

/** Where government sites (TRS, the State Council's and others) put the text of a document. */
const CONTENT =
  "#UCAP-CONTENT, .TRS_UEDITOR, .TRS_Editor, #zoom, #Zoom, #zoomcon, .pages_content, .article-content, .article_content, .articleContent, .zwnr, .xxgk-content, article, main, [role=main]";

const isElement = (node: AnyNode): node is Element => node.type === "tag";

/** How much text a node holds outside links: characters without white space, counted once for each node. */
class TextWeights {
  private readonly known = new Map<AnyNode, number>();

  of(node: AnyNode): number {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    let weight = 0;
    if (node.type === "text") weight = node.data.replace(/\s+/g, "").length;
    else if (isElement(node) && node.name !== "a") {
      for (const child of node.children) weight += this.of(child);
    }
    this.known.set(node, weight);
    return weight;
  }
}

/** What an element is, as a list of what was taken out names it. */
function placeOf(element: Element): string {
  const { class: classes = "", id = "" } = element.attribs;
  const names = classes
    .trim()
    .split(/\s+/)
    .filter((name) => name !== "");
  return [element.name, ...names.map((name) => `.${name}`), id === "" ? "" : `#${id}`].join("").slice(0, 80);
}

/** Takes elements out of a page and lists their text. */
class Remover {
  readonly removed: RemovedText[] = [];

  constructor(private readonly $: CheerioAPI) {}

  list(node: AnyNode, place: string): void {
    const text = this.$(node).text().replace(/\s+/g, " ").trim();
    if (text !== "") this.removed.push({ text, place });
  }

  take(element: Element): void {
    this.list(element, placeOf(element));
    this.$(element).remove();
  }
}

const PARTS_OF_TABLE = new Set(["caption", "thead", "tbody", "tfoot", "tr", "td", "th"]);
const FIGURE = /^\D{0,3}\d[\d.,]*\D{0,4}$/;
const SENTENCE = /[。；]|\d[^\d\s]{0,4}[家个项亿万%％]/;

/** Whether a row of a table has cells of which one is a figure. */
function holdsFigures($: CheerioAPI, row: Element): boolean {
  const cells = $(row).children("td, th").toArray();
  return cells.length > 1 && cells.some((cell) => FIGURE.test($(cell).text().trim()));
}

/** Whether an element is a part of a table of figures, such as its header; one that lays out a page holds other tables and no figures of its own. */
function isPartOfFigures($: CheerioAPI, element: Element): boolean {
  if (!PARTS_OF_TABLE.has(element.name)) return false;
  const table = $(element).closest("table");
  return table
    .find("tr")
    .toArray()
    .some((row) => $(row).closest("table").is(table) && holdsFigures($, row));
}

/** What an element holds outside links: a table of figures, sentences, or neither, as what surrounds a document does. */
function kindOf($: CheerioAPI, element: Element): "table" | "prose" | null {
  const copy = $(element).clone();
  copy.find("a").remove();
  const figures = copy
    .find("tr")
    .add(copy.filter("tr"))
    .filter((_, row) => holdsFigures($, row));
  if (figures.length > 1) return "table";
  return SENTENCE.test(copy.text()) ? "prose" : null;
}

/** The part of a page that holds the document, with what was taken out around it. */
export interface PageContent {
  readonly element: Element | null;
  readonly removed: readonly RemovedText[];
}

/**
 * The element of a page that holds the document: what is around it (scripts, menus, bread crumbs, sharing, footers) is taken out,
 * then the place where government sites put their texts is taken if most of the text stands there, else the innermost element
 * that holds most of it. A part that is named as if it stood around stays if it holds a table of figures, or sentences that Readability takes for content
 * too. Whatever is taken out is listed.
 *
 * @param html the page as it is
 */
export function contentOf($: CheerioAPI, html: string): PageContent {
  const body = $("body").get(0);
  if (body === undefined) return { element: null, removed: [] };
  $(NO_TEXT).remove();
  const remover = new Remover($);
  for (const element of $(`${NEVER}, ${STRUCK}`).toArray()) remover.take(element);
  const all = new TextWeights().of(body);
  const hidden = new TextWeights();
  for (const element of $("[style]").toArray()) {
    const unseen = HIDDEN.test($(element).attr("style") ?? "");
    if (unseen && element !== body && hidden.of(element) <= MOST_OF_AROUND * all) remover.take(element);
  }
  const around = new TextWeights();
  let readable: string | undefined;
  for (const element of $("[class], [id]").toArray()) {
    const names = `${$(element).attr("class") ?? ""} ${$(element).attr("id") ?? ""}`;
    if (element === body || !AROUND.test(names) || around.of(element) > MOST_OF_AROUND * all) continue;
    if ($(element).closest("body").length === 0) continue;
    if (isPartOfFigures($, element)) continue;
    const kind = kindOf($, element);
    if (kind === "table") continue;
    if (kind === "prose") {
      readable ??= readableText(html);
      const words = tight($(element).text());
      if (readable === "" || readable.includes(words.slice(0, 40)) || readable.includes(words.slice(-40)))
        continue;
    }
    remover.take(element);
  }
  const weights = new TextWeights();
  const named = $(CONTENT)
    .toArray()
    .filter((element) => weights.of(element) >= 0.5 * weights.of(body))
    .at(-1);
  let content: Element = named ?? body;
  for (let inside: Element = content; inside !== body; ) {
    const outer = inside.parent;
    if (outer === null || outer.type !== "tag") break;
    listAround(outer, inside, remover);
    inside = outer;
  }
  for (;;) {
    const inner: Element | undefined = content.children
      .filter(isElement)
      .find((child) => weights.of(child) >= MOST_OF_TEXT * weights.of(content));
    if (
      inner === undefined ||
      !["div", "section", "td", "tr", "tbody", "table", "center", "article", "main", "span", "font"].includes(
        inner.name,
      )
    )
      return { element: content, removed: remover.removed };
    // A table lays out the page where one of its cells holds the text; any other one is a part of the document.
    const holds = (cell: Element): boolean => weights.of(cell) >= MOST_OF_TEXT * weights.of(inner);
    if (inner.name === "table" && !$(inner).find("td, th").toArray().some(holds))
      return { element: content, removed: remover.removed };
    listAround(content, inner, remover);
    content = inner;
  }
}

/** Lists what stands in an element beside the part that is taken. */
function listAround(outer: Element, taken: Element, remover: Remover): void {
  for (const node of outer.children)
    if (node !== taken) remover.list(node, isElement(node) ? placeOf(node) : placeOf(outer));
}

/** The title of a page: what a government site's `ArticleTitle` says, else the first heading, else the title of the window. */
export function titleOf($: CheerioAPI): string | null {
  const named = $('meta[name="ArticleTitle" i], meta[property="og:title"]').first().attr("content");
  for (const candidate of [named, $("h1").first().text(), $("title").first().text()]) {
    const title = candidate?.replace(/\s+/g, " ").trim();
    if (title !== undefined && title !== "") return title;
  }
  return null;
}
