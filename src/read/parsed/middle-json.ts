import { escapeHtml } from "../html/escape-html.js";
import { isObject, type Json, objects, text } from "./json-values.js";
import { plainCells, plainMarkup } from "./plain-markup.js";

/** A piece of a line, as MinerU found it: words, a formula, or a table as HTML. */
function spanHtml(span: Json): { readonly words: string; readonly table: string } {
  const formula = /equation/.test(text(span.type));
  const words = text(span.content);
  return { words: formula ? `$${words}$` : words, table: text(span.html) };
}

/** Lines of Chinese go on without a blank, words of Latin letters with one. */
function joinedLines(lines: readonly string[]): string {
  return lines.reduce(
    (whole, line) => whole + (/[A-Za-z0-9]$/.test(whole) && /^[A-Za-z]/.test(line) ? " " : "") + line,
    "",
  );
}

/** A block of a page: its own lines, or the blocks that it is made of (a table with its caption and notes). */
function blockHtml(block: Json): string {
  const inner = objects(block.blocks);
  if (inner.length > 0) return inner.map(blockHtml).join("");
  const lines: string[] = [];
  let tables = "";
  for (const line of objects(block.lines)) {
    const spans = objects(line.spans).map(spanHtml);
    lines.push(spans.map(({ words }) => words).join(""));
    tables += spans.map(({ table }) => plainCells(table)).join("");
  }
  const words = joinedLines(lines.map((line) => line.trim()).filter((line) => line !== ""));
  return `${words === "" ? "" : `<p>${escapeHtml(plainMarkup(words))}</p>`}${tables}`;
}

/**
 * The blocks of MinerU's `middle.json` with their pages: `pdf_info` holds the pages, each its `para_blocks` in reading order. What it calls
 * discarded (heads, feet, page numbers) is left out. Null for another JSON.
 */
export function middleBlocks(json: unknown): (readonly [number, string])[] | null {
  if (!isObject(json) || !Array.isArray(json.pdf_info)) return null;
  return objects(json.pdf_info).flatMap((page, index) =>
    objects(page.para_blocks ?? page.preproc_blocks).map(
      (block) => [(Number(page.page_idx ?? index) || 0) + 1, blockHtml(block)] as const,
    ),
  );
}
