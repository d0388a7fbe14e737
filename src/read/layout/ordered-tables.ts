import { isPageNumber } from "../../text/structure/page-number.js";
import { isYearLabel } from "../../text/tables/cell-kinds.js";
import type { Piece } from "./gap-pieces.js";
import { hasOwnUnits, itemsOf, PROSE } from "./layout-pieces.js";
import { isGroupTitle } from "./layout-rows.js";
import { displayWidth, inCharacters, type WidthOf } from "./layout-width.js";
import { bodyOf } from "./ordered-body.js";
import { headOf } from "./ordered-header.js";
import { coreOf } from "./ordered-lines.js";
import { shapeOf } from "./ordered-shape.js";
import { isSure } from "./sure-table.js";

/** A table whose rows hold their cells in the order of its columns, wherever these stand. */
export interface OrderedTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
  readonly sure: boolean;
}

type Line = readonly Piece[];
const NOTE = /^(?:注|备注|说明|资料来源|数据来源)\s*[：:]/;
const TITLE = /^(?:附?[表图] ?\d|专栏|附件|[（(]?续表|[（(]?单位[：:])/;
const TALLEST_HEADER = 6;
const LONGEST_LINE = 160;
/** The most lines of a table, and how far below a heading its rows may go on. */
const LONGEST = 200;
const AHEAD = 6;
/** The pieces of a line, single blanks between them; none of one of prose, a title or a note. */
function piecesOf(text: string, widthOf: WidthOf, ownUnits: boolean): Line {
  const plain = text.trim();
  if (text.length > LONGEST_LINE || PROSE.test(plain) || NOTE.test(plain) || TITLE.test(plain)) return [];
  if (isPageNumber(plain) && !/^\d+$/.test(plain)) return [];
  return itemsOf(text, 0, widthOf, ownUnits).map((item) => ({
    text: item.text,
    at: item.x / 10,
    end: (item.x + item.width) / 10,
  }));
}

/** Reads a stretch of lines as a table; null for all else. */
function tableOf(lines: readonly Line[], ownUnits: boolean): Omit<OrderedTable, "start" | "end"> | null {
  const first = lines.findIndex((line) => coreOf(line) !== null);
  if (first < 1 || first > TALLEST_HEADER) return null;
  const shape = shapeOf(
    lines.flatMap((line) => coreOf(line) ?? []),
    ownUnits,
  );
  if (shape === null) return null;
  for (let height = first; height > 0; height -= 1) {
    const head = headOf(lines.slice(0, height), shape);
    const body = head === null ? null : bodyOf(lines.slice(height), shape);
    if (head === null || body === null) continue;
    // A label that stands over others is told by its place, unless years stand below it.
    const told =
      head.length === 1 || head.at(-1)?.every((label) => label === "" || isYearLabel(label)) === true;
    return {
      rows: [...head, ...body.rows],
      sure: told && body.sure && isSure({ head, body: body.rows }, { clear: true }),
    };
  }
  return null;
}

const isHeading = (line: Line): boolean => line.length === 1 && isGroupTitle(line[0]?.text ?? "");
/** Whether lines up to the next one that is none of a table hold values. */
function holdsValues(texts: readonly string[], widthOf: WidthOf, ownUnits: boolean): boolean {
  for (const text of texts) {
    const line = piecesOf(text, widthOf, ownUnits);
    if (line.length === 0) return false;
    if (coreOf(line) !== null) return true;
  }
  return false;
}

/**
 * The tables of a page in characters of which each row prints its values on one line: as many on each, so that their order tells the columns even
 * where single blanks part them and long cells push others aside.
 */
export function orderedTables(texts: readonly string[]): OrderedTable[] {
  const tables: OrderedTable[] = [];
  const ownUnits =
    hasOwnUnits(texts) ||
    [/(?:^| )单(?= |$)/, /(?:^| )位(?= |$)/].every((half) => texts.some((text) => half.test(text)));
  for (let at = 0; at < texts.length; at += 1) {
    let end = at;
    for (const widthOf of [inCharacters, displayWidth]) {
      const lines: Line[] = [];
      for (let next = at; next < Math.min(texts.length, at + LONGEST); next += 1) {
        const line = piecesOf(texts[next] ?? "", widthOf, ownUnits);
        if (line.length === 0) break;
        // 二、重点任务 below the last row is the next heading.
        if (isHeading(line) && !holdsValues(texts.slice(next + 1, next + 1 + AHEAD), widthOf, ownUnits))
          break;
        lines.push(line);
      }
      end = Math.max(end, at + lines.length);
      const table = tableOf(lines, ownUnits);
      if (table === null) continue;
      tables.push({ start: at, end, ...table });
      break;
    }
    at = Math.max(at, end - 1);
  }
  return tables;
}
