import { escapeHtml } from "../html/escape-html.js";
import { isObject, type Json, objects, text } from "./json-values.js";
import { middleBlocks } from "./middle-json.js";
import { plainCells, plainMarkup } from "./plain-markup.js";

/** A page as a document parser found it. */
export interface ParsedPage {
  /** Counted from 1. */
  readonly page: number;
  readonly html: string;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : [text(value)]);
const paragraph = (line: string): string =>
  line.trim() === "" ? "" : `<p>${escapeHtml(plainMarkup(line))}</p>`;

/** What a page prints at its head, foot and side; the number of the page. */
const FURNITURE = /^(?:page_)?(?:header|footer|number|aside_text)$|^(?:discarded|page_footnote)$/;

/** The content of a block in the second version of MinerU's list: pieces of text under names of their own, a table as HTML. */
function nestedContent(content: Json): string {
  return Object.entries(content)
    .map(([key, value]) => {
      if (key === "html") return plainCells(text(value));
      const parts = objects(value);
      if (parts.length === 0) return "";
      const words = parts.map((part) => text(part.content)).join("");
      return words === "" ? parts.map(nestedContent).join("") : paragraph(words);
    })
    .join("");
}

function gather(blocks: Iterable<readonly [number, string]>): ParsedPage[] {
  const pages = new Map<number, string>();
  let last = 1;
  for (const [page, html] of blocks) {
    // A block that comes late keeps its place: pages only go on.
    last = Math.max(last, page);
    pages.set(last, (pages.get(last) ?? "") + html);
  }
  return [...pages].map(([page, html]) => ({ page, html }));
}

/** MinerU's content list: blocks in reading order with `type` and `page_idx`. */
function fromContentList(blocks: readonly Json[]): ParsedPage[] {
  return gather(
    blocks.flatMap((block): (readonly [number, string])[] => {
      const type = text(block.type);
      if (FURNITURE.test(type)) return [];
      const page = (Number(block.page_idx) || 0) + 1;
      const lines = (...values: unknown[]): string => values.flatMap(texts).map(paragraph).join("");
      const html = isObject(block.content)
        ? nestedContent(block.content)
        : type === "table"
          ? `${lines(block.table_caption)}${plainCells(text(block.table_body))}${lines(block.table_footnote)}`
          : type === "image" || type === "chart"
            ? lines(block.image_caption ?? block.img_caption ?? [], block.image_footnote ?? [])
            : lines(block.text ?? [], block.list_items ?? []);
      return [[page, html]];
    }),
  );
}

/** The table of a docling document: its grid, or its cells with their places. */
function doclingTable(data: unknown): string {
  const cells = isObject(data) ? objects(data.table_cells) : [];
  const rows = new Map<number, string>();
  for (const cell of cells) {
    const row = Number(cell.start_row_offset_idx) || 0;
    const [columns, height] = [Number(cell.col_span) || 1, Number(cell.row_span) || 1];
    const html = `<td colspan="${columns}" rowspan="${height}">${escapeHtml(text(cell.text))}</td>`;
    rows.set(row, (rows.get(row) ?? "") + html);
  }
  const lines = [...rows].sort(([a], [b]) => a - b).map(([, row]) => `<tr>${row}</tr>`);
  return `<table>${lines.join("")}</table>`;
}

/** Docling's document: a tree of references into lists of texts, tables and groups. */
function fromDocling(document: Json): ParsedPage[] {
  const blocks: (readonly [number, string])[] = [];
  const seen = new Set<string>();
  let page = 1;
  const visit = (reference: unknown): void => {
    const path = isObject(reference) ? text(reference.$ref ?? reference.cref) : "";
    const [, list = "", index = ""] = /^#\/(\w+)(?:\/(\d+))?$/.exec(path) ?? [];
    const found = index === "" ? document[list] : objects(document[list])[Number(index)];
    if (!isObject(found) || seen.has(path)) return;
    seen.add(path);
    page = Number(objects(found.prov)[0]?.page_no) || page;
    const label = text(found.label);
    if (list === "texts" && !FURNITURE.test(label)) {
      const marker = text(found.marker);
      const mark = /\d|[一二三四五六七八九十]/.test(marker) ? marker : "";
      blocks.push([page, paragraph(`${mark}${text(found.text)}`)]);
    } else if (list === "tables") {
      for (const caption of objects(found.captions)) visit(caption);
      blocks.push([page, doclingTable(found.data)]);
    }
    if (list !== "tables") for (const child of objects(found.children)) visit(child);
  };
  visit({ $ref: "#/body" });
  return gather(blocks);
}

/**
 * The pages in the output of a document parser: MinerU's content list or middle.json, or docling's document; null for another JSON.
 *
 * @example
 * parsedPages([{ type: "text", text: "达到60家", page_idx: 2 }]); // => [{ page: 3, html: "<p>达到60家</p>" }]
 */
export function parsedPages(json: unknown): ParsedPage[] | null {
  if (Array.isArray(json)) {
    // The second version of the list has a list of blocks for each page.
    const blocks = json.every(Array.isArray)
      ? json.flatMap((page: unknown, index) => objects(page).map((block) => ({ page_idx: index, ...block })))
      : objects(json);
    const known =
      blocks.length > 0 && blocks.every((block) => typeof block.type === "string" && "page_idx" in block);
    return known ? fromContentList(blocks) : null;
  }
  const middle = middleBlocks(json);
  if (middle !== null) return gather(middle);
  if (!isObject(json)) return null;
  const docling =
    json.schema_name === "DoclingDocument" || (isObject(json.body) && Array.isArray(json.texts));
  return docling ? fromDocling(json) : null;
}
