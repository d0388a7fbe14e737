import type { Element, ElementContent } from "hast";
import { append } from "../../model/append.js";
import type { DocumentRow } from "../../model/rows.js";
import { GAP_MARK } from "../../text/structure/reading-text.js";
import { readHeadings } from "../../text/structure/sections.js";
import type { Grid } from "../../text/tables/grid.js";
import { readGrids } from "../../text/tables/grids.js";
import type { Facts } from "../facts.js";
import { element, words } from "../html/element.js";
import type { ClaimPlace } from "./claims.js";
import { marksOf } from "./marks.js";
import { SegmentWriter } from "./segments.js";

function table(grid: Grid, writer: SegmentWriter): Element {
  const rows = grid.rows.map((row, index) =>
    element("tr", {}, [
      element(
        "th",
        { scope: "row" },
        row.end > row.start ? writer.write(row.start, row.end) : [words(row.label)],
      ),
      ...grid.cells
        .filter((cell) => cell.row === index)
        .map((cell) =>
          element(
            "td",
            { dataLabel: grid.columns[cell.column] },
            cell.end > cell.start ? writer.write(cell.start, cell.end) : [],
          ),
        ),
    ]),
  );
  const unit = grid.unit === null ? "" : `（单位：${grid.unit}）`;
  const header = grid.columns.map((label) => element("th", { scope: "col" }, [words(label)]));
  const name = grid.caption ?? grid.table_id;
  return element("div", { className: ["table"], role: "region", tabIndex: 0, ariaLabel: name }, [
    element("table", {}, [
      element("caption", {}, [words(`${name}${unit}`)]),
      element("thead", {}, [element("tr", {}, header)]),
      element("tbody", {}, rows),
    ]),
  ]);
}

/** Where the lines of a stretch of text begin and end, empty lines left out. */
function lines(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  while (start < to) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 || stop > to ? to : stop;
    if (text.slice(start, end).trim() !== "") found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** A document to be read: its true order, headings, gaps marked, tables as tables, numbers marked. */
export function documentSection(row: DocumentRow, facts: Facts, claims: readonly ClaimPlace[] = []): Element {
  const zh = facts.language === "zh";
  const id = row.document_id;
  const stored = facts.dataset.texts.get(id) ?? "";
  const reading = facts.reading(id);
  const { text } = reading;
  const writer = new SegmentWriter(text, marksOf(id, reading, facts, claims), facts);
  const grids = reading.gaps.length > 0 ? [] : readGrids(stored);
  const headings = new Map(
    readHeadings(stored)
      .list.filter((heading) => heading.stored !== null)
      .map((heading) => [heading.start, heading]),
  );
  const gaps = new Map(reading.gaps.map((gap) => [gap.start, gap]));
  const breaks = [...headings.keys(), ...reading.gaps.flatMap((gap) => [gap.start, gap.end])];

  const prose = (from: number, to: number): ElementContent[] => {
    const cuts = [from, ...breaks.filter((at) => at > from && at < to).sort((a, b) => a - b), to];
    return cuts.slice(0, -1).flatMap((start, index): ElementContent[] => {
      const gap = gaps.get(start);
      if (gap !== undefined) {
        const lost = zh
          ? `此处缺失${gap.count}句`
          : `${gap.count} sentence${gap.count === 1 ? "" : "s"} lost here`;
        return [element("p", { className: ["gap"] }, [words(`${GAP_MARK} ${lost}`)])];
      }
      return lines(text, start, cuts[index + 1] ?? to).map((line) => {
        const heading = headings.get(line.start);
        const alone = heading !== undefined && line.end - line.start <= heading.text.length + 1;
        return element(alone ? "h3" : "p", {}, writer.write(line.start, line.end));
      });
    });
  };

  const body: ElementContent[] = [];
  let at = 0;
  for (const grid of grids) {
    const firstRow = Math.min(
      ...grid.rows.map((one) => one.start),
      ...grid.cells.map((cell) => cell.start),
      grid.end,
    );
    append(body, prose(at, grid.start));
    const header = text.slice(grid.start, firstRow).trim();
    body.push(table(grid, writer));
    if (header !== "") {
      body.push(
        element("p", { className: ["raw"] }, [
          words(zh ? "表头原文：" : "Header as printed: "),
          ...writer.write(grid.start, firstRow),
        ]),
      );
    }
    at = grid.end;
  }
  append(body, prose(at, text.length));
  const number =
    row.document_number === null
      ? []
      : [element("p", { className: ["number"] }, [words(row.document_number)])];
  return element("section", { id: `document-${id}`, ariaLabelledBy: [`title-${id}`] }, [
    element("h2", { id: `title-${id}` }, [words(zh ? row.title_zh : `${row.title_zh} — ${row.title_en}`)]),
    ...number,
    element("div", { lang: "zh-CN", className: ["text"] }, body),
  ]);
}
