import type { Element, ElementContent, Root as HastRoot, Nodes } from "hast";
import type { Root } from "mdast";
import { type Handlers, toHast } from "mdast-util-to-hast";
import { toString as plainText } from "mdast-util-to-string";
import type { Language } from "../../model/language.js";
import type { Binding } from "../binding.js";
import { wordsOf } from "../phrase.js";
import { contents } from "./contents.js";
import { element, words } from "./element.js";
import { LOCALES, page, raw } from "./page.js";
import { STYLE } from "./style.js";

/** What an HTML page needs beside its tree. */
export interface HtmlOptions {
  readonly language: Language;
  /** SVG documents by figure name. */
  readonly svgs: ReadonlyMap<string, string>;
  /** Markup put before the end of the body: the live charts. */
  readonly scripts?: string;
}

/** The row that a piece of text is made from, as an address: `target/hunan-2021-rd-intensity/figure-words`. */
function addressOf(binding: Binding): string | undefined {
  switch (binding.from) {
    case "target":
    case "pair":
    case "document":
      return `${binding.from}/${binding.id}/${binding.show}`;
    default:
      return undefined;
  }
}

/** A chart inline: its own size at most, the alternative text in its place for those who do not see it. */
function inlineSvg(svg: string, alt: string, language: Language): string {
  const label = alt.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return svg
    .replace(/^<\?xml[^>]*>\s*/u, "")
    .replace(/^<svg\b/u, `<svg role="img" aria-label="${label}" lang="${LOCALES[language]}"`);
}

function handlers({ svgs, language }: HtmlOptions): Handlers {
  return {
    text: (state, node) => {
      const value = { type: "text" as const, value: node.value };
      const binding: Binding | undefined = node.data?.binding;
      const address = binding === undefined ? undefined : addressOf(binding);
      if (address === undefined) return state.applyData(node, value);
      const quote = binding?.from === "target" && (binding.show === "quote" || binding.show === "section");
      return element("span", { dataRow: address, ...(quote ? { lang: "zh-CN" } : {}) }, [value]);
    },
    image: (state, node) => {
      const id: string | undefined = node.data?.figure?.id;
      const svg = id === undefined ? undefined : svgs.get(id);
      if (svg === undefined) {
        const image = element("img", { src: node.url, alt: node.alt ?? "" }, []);
        return state.applyData(node, image);
      }
      return element("span", { className: ["figure"], id: `figure-${id}`, dataFigure: id }, [
        raw(inlineSvg(svg, node.alt ?? "", language)),
      ]);
    },
    table: (state, node) => {
      const [header, ...rows] = node.children;
      const label = wordsOf(node.data?.label ?? []);
      const cellsOf = (row: typeof header, tag: "th" | "td"): Element[] =>
        (row?.children ?? []).map((cell: Nodes & { type: "tableCell" }, index: number) =>
          element(
            tag === "td" && index === 0 ? "th" : tag,
            tag === "th" ? { scope: "col" } : index === 0 ? { scope: "row" } : {},
            state.all(cell) as ElementContent[],
          ),
        );
      const rowOf = (row: typeof header, tag: "th" | "td"): Element => {
        const id: unknown = row?.data?.hProperties?.id;
        return element("tr", typeof id === "string" ? { id } : {}, cellsOf(row, tag));
      };
      const widths: readonly number[] = node.data?.widths ?? [];
      const columns = widths.map((width) =>
        element("col", { style: `width:${Math.round(width * 1000) / 10}%` }, []),
      );
      return element("div", { className: ["table"], role: "region", tabIndex: 0, ariaLabel: label }, [
        element("table", {}, [
          element("caption", {}, [{ type: "text", value: label }]),
          ...(columns.length === 0 ? [] : [element("colgroup", {}, columns)]),
          element("thead", {}, header === undefined ? [] : [rowOf(header, "th")]),
          element(
            "tbody",
            {},
            rows.map((row: typeof header) => rowOf(row, "td")),
          ),
        ]),
      ]);
    },
  };
}

/**
 * A report as one HTML page that needs nothing else: style and charts inside, no request, no script. Text is escaped by the
 * library; only charts, which Vega writes, go in as they are.
 */
export function toHtml(tree: Root, options: HtmlOptions): string {
  const { language } = options;
  const zh = language === "zh";
  const [first] = tree.children;
  const title = first?.type === "heading" ? plainText(first) : "";
  const body = toHast(tree, {
    handlers: handlers(options),
    clobberPrefix: "",
    footnoteLabel: zh ? "注释" : "Notes",
    footnoteLabelProperties: {},
    // The label ends with the words that are seen, as those who speak to their browser need.
    footnoteBackLabel: (reference, repeat) => {
      const seen = repeat > 1 ? `↩${repeat}` : "↩";
      return zh ? `返回正文引注${reference + 1} ${seen}` : `Back to reference ${reference + 1} ${seen}`;
    },
  }) as HastRoot;
  return page({
    language,
    title,
    style: STYLE,
    body: [
      element("a", { className: ["skip"], href: "#report" }, [words(zh ? "跳到正文" : "Skip to the report")]),
      contents(tree, language),
      element("main", {}, body.children as ElementContent[]),
      ...(options.scripts === undefined ? [] : [raw(options.scripts)]),
    ],
  });
}
