import type { Element, ElementContent, Root as HastRoot, Nodes } from "hast";
import type {
  Image as MdastImage,
  Nodes as MdastNodes,
  Table as MdastTable,
  Paragraph,
  Parents,
  Root,
  Text,
} from "mdast";
import { type Handlers, toHast } from "mdast-util-to-hast";
import { toString as plainText } from "mdast-util-to-string";
import type { Language } from "../../model/language.js";
import type { Binding } from "../binding.js";
import { type Caption, captionsOf, captionText } from "../captions.js";
import { pairAddress } from "../evidence/pair-address.js";
import { contents } from "./contents.js";
import { element, unparted, words } from "./element.js";
import { darkFigures, type FigureSvgs, figureElement } from "./figure-element.js";
import { page, raw } from "./page.js";
import { STYLE } from "./style.js";

/** What an HTML page needs beside its tree. */
export interface HtmlOptions {
  readonly language: Language;
  /** SVG documents by figure name, for pages and for phones. */
  readonly svgs: FigureSvgs;
  /** Markup put before the end of the body: the live charts. */
  readonly scripts?: string;
  /** Data about the page for search engines, as a script element that nothing runs. */
  readonly data?: string;
  /** The address of the evidence page, whose cards the rows of pairs lead to. */
  readonly evidence?: string;
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

/** The address of a piece of text; words of our own, and counts, have none. */
const addressAt = (node: MdastNodes): string | undefined =>
  node.type === "text" && node.data?.binding !== undefined ? addressOf(node.data.binding) : undefined;

/** The words of a piece and of those that go on with it, told where they begin: a count and its unit are two pieces. */
function plainRun(node: Text, parent: Parents | undefined): string {
  const pieces: readonly MdastNodes[] = parent?.children ?? [node];
  const isPlain = (piece: MdastNodes | undefined): piece is Text =>
    piece?.type === "text" && addressAt(piece) === undefined;
  const at = pieces.indexOf(node);
  if (isPlain(pieces[at - 1])) return "";
  let told = "";
  for (const piece of pieces.slice(at)) {
    if (!isPlain(piece)) break;
    told += piece.value;
  }
  return told;
}

/** A table on a narrow screen is a card for each row: cells carry the heading of their column, and roles that stay. */
const ROLES = { head: "columnheader", row: "rowheader", cell: "cell" } as const;

function handlers(
  { svgs, language, evidence }: HtmlOptions,
  captions: ReadonlyMap<MdastImage | MdastTable, Caption>,
): Handlers {
  const nameOf = (node: MdastImage | MdastTable): string => {
    const caption = captions.get(node);
    return caption === undefined ? "" : captionText(caption, language);
  };
  return {
    text: (_, node, parent) => {
      const address = addressAt(node);
      if (address === undefined) return unparted(plainRun(node, parent), language);
      const { binding } = node.data ?? {};
      const quote = binding?.from === "target" && (binding.show === "quote" || binding.show === "section");
      return element(
        "span",
        { dataRow: address, ...(quote ? { lang: "zh-CN" } : {}) },
        unparted(node.value, quote ? "zh" : language),
      );
    },
    image: (state, node) => {
      const id: string | undefined = node.data?.figure?.id;
      if (id === undefined || !svgs.wide.has(id)) {
        const image = element("img", { src: node.url, alt: node.alt ?? "" }, []);
        return state.applyData(node, image);
      }
      return figureElement(id, svgs, { alt: node.alt ?? "", caption: nameOf(node), language });
    },
    // A figure is a block of its own, never a part of a paragraph.
    paragraph: (state, node) => {
      const children = state.all(node);
      const figures = (node as Paragraph).children.every(
        (child) => child.type === "image" && svgs.wide.has(child.data?.figure?.id ?? ""),
      );
      if (figures) return children;
      const signed = node.data?.signed === undefined ? {} : { className: ["signed"] };
      return element("p", signed, children as ElementContent[]);
    },
    table: (state, node) => {
      const [header, ...rows] = node.children;
      const label = nameOf(node);
      const heads: readonly string[] = (header?.children ?? []).map((cell: Nodes) => plainText(cell));
      const last = heads.length - 1;
      // The row of a pair leads to its card.
      const cardLink = (row: typeof header): ElementContent[] => {
        const pair: string | undefined = row?.data?.row?.pair;
        if (evidence === undefined || pair === undefined) return [];
        const href = `${evidence}#${pairAddress(pair)}`;
        const text = language === "zh" ? "对照卡" : "card";
        return [words(" "), element("a", { href, className: ["card-link"] }, [words(text)])];
      };
      const cellsOf = (row: typeof header, tag: "th" | "td"): Element[] =>
        (row?.children ?? []).map((cell: Nodes & { type: "tableCell" }, index: number) =>
          element(
            tag === "td" && index === 0 ? "th" : tag,
            tag === "th"
              ? { scope: "col", role: ROLES.head }
              : index === 0
                ? { scope: "row", role: ROLES.row }
                : { role: ROLES.cell, dataLabel: heads[index] },
            [...(state.all(cell) as ElementContent[]), ...(index === last ? cardLink(row) : [])],
          ),
        );
      const rowOf = (row: typeof header, tag: "th" | "td"): Element => {
        const id: unknown = row?.data?.hProperties?.id;
        return element("tr", { role: "row", ...(typeof id === "string" ? { id } : {}) }, cellsOf(row, tag));
      };
      const widths: readonly number[] = node.data?.widths ?? [];
      const columns = widths.map((width) =>
        element("col", { style: `width:${Math.round(width * 1000) / 10}%` }, []),
      );
      return element("div", { className: ["table"], role: "region", tabIndex: 0, ariaLabel: label }, [
        element("table", { role: "table" }, [
          element("caption", {}, unparted(label, language)),
          ...(columns.length === 0 ? [] : [element("colgroup", {}, columns)]),
          element("thead", { role: "rowgroup" }, header === undefined ? [] : [rowOf(header, "th")]),
          element(
            "tbody",
            { role: "rowgroup" },
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
    handlers: handlers(options, captionsOf(tree)),
    clobberPrefix: "",
    footnoteLabel: zh ? "注释" : "Notes",
    footnoteLabelProperties: {},
    // The label ends with the words that are seen, as those who speak to their browser need.
    footnoteBackLabel: (reference, repeat) => {
      const seen = repeat > 1 ? `↩${repeat}` : "↩";
      return zh ? `返回正文引注${reference + 1} ${seen}` : `Back to reference ${reference + 1} ${seen}`;
    },
  }) as HastRoot;
  const all = body.children as ElementContent[];
  const start = all.findIndex((node) => node.type === "element" && node.tagName === "h2");
  const [front, rest] = start < 0 ? [all, []] : [all.slice(0, start), all.slice(start)];
  return page({
    language,
    title,
    style: STYLE + darkFigures(options.svgs),
    body: [
      element("a", { className: ["skip"], href: "#report" }, [words(zh ? "跳到正文" : "Skip to the report")]),
      element("main", {}, [
        element("header", {}, front),
        contents(tree, language),
        ...rest,
        ...(options.data === undefined ? [] : [raw(options.data)]),
      ]),
      ...(options.scripts === undefined ? [] : [raw(options.scripts)]),
    ],
  });
}
