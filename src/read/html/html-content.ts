import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";

/** What is never text of a document. */
const NEVER =
  "script, style, noscript, template, iframe, object, svg, canvas, video, audio, nav, footer, aside, form, button, select, input, textarea, link, meta, [hidden], [aria-hidden=true]";

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

/**
 * The element of a page that holds the document: what is around it (scripts, menus, bread crumbs, sharing, footers) is taken out,
 * then the place where government sites put their texts is taken if most of the text stands there, else the innermost element
 * that holds most of it.
 */
export function contentOf($: CheerioAPI): Element | null {
  const body = $("body").get(0);
  if (body === undefined) return null;
  $(NEVER).remove();
  const all = new TextWeights().of(body);
  const hidden = new TextWeights();
  $("[style]").each((_, element) => {
    const unseen = HIDDEN.test($(element).attr("style") ?? "");
    if (unseen && element !== body && hidden.of(element) <= MOST_OF_AROUND * all) $(element).remove();
  });
  const around = new TextWeights();
  $("[class], [id]").each((_, element) => {
    const names = `${$(element).attr("class") ?? ""} ${$(element).attr("id") ?? ""}`;
    if (element !== body && AROUND.test(names) && around.of(element) <= MOST_OF_AROUND * all)
      $(element).remove();
  });
  const weights = new TextWeights();
  const named = $(CONTENT)
    .toArray()
    .filter((element) => weights.of(element) >= 0.5 * weights.of(body))
    .at(-1);
  let content: Element = named ?? body;
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
      return content;
    if (inner.name === "table" && $(inner).find("td, th").length > 2 * $(inner).find("tr").length)
      return content;
    content = inner;
  }
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
