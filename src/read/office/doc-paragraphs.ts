/** What a paragraph of a Word 97-2003 document is, by its properties. */
export interface DocParagraph {
  readonly inTable: boolean;
  /** The paragraph that ends a row. */
  readonly rowEnd: boolean;
  /** Where the cells of the row that it ends end, in twentieths of a point; none where it tells none. */
  readonly edges: readonly number[];
}

/** Single property modifiers ([MS-DOC] 2.6.2): in a table, end of a row, deeper cell and row, and properties that stand elsewhere. */
const SPRM = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerRow: 0x244c,
  huge: 0x6646,
  huge8: 0x6645,
  row: 0xd608,
} as const;
/** Bytes of the operand by the three highest bits of a modifier; 6 has its length before it. */
const OPERANDS = [1, 1, 2, 4, 2, 2, -1, 3] as const;
const PAGE = 512;

/** The ends of the cells of a row by its definition ([MS-DOC] 2.9.321), of which the first edge is its beginning. */
function edgesOf(list: DataView, at: number): number[] {
  const count = at + 3 <= list.byteLength ? list.getUint8(at + 2) : 0;
  const from = at + 5;
  if (from + 2 * count > list.byteLength) return [];
  return Array.from({ length: count }, (_, index) => list.getInt16(from + 2 * index, true));
}

function propertiesOf(list: DataView, data: DataView | null, depth = 0): DocParagraph {
  let inTable = false;
  let rowEnd = false;
  let edges: readonly number[] = [];
  for (let at = 0; at + 3 <= list.byteLength; ) {
    const sprm = list.getUint16(at, true);
    at += 2;
    let length: number = OPERANDS[sprm >> 13] ?? 1;
    if (length < 0) {
      const long = sprm === SPRM.row || sprm === 0xd606;
      if (long && at + 2 > list.byteLength) break;
      length = long ? list.getUint16(at, true) + 1 : list.getUint8(at) + 1;
    }
    if (at + length > list.byteLength) break;
    const on = list.getUint8(at) !== 0;
    if (sprm === SPRM.inTable) inTable = on;
    else if (sprm === SPRM.row) edges = edgesOf(list, at);
    else if (sprm === SPRM.rowEnd || sprm === SPRM.innerRow) rowEnd = on;
    else if ((sprm === SPRM.huge || sprm === SPRM.huge8) && data !== null && depth === 0) {
      const place = list.getUint32(at, true);
      if (place + 2 <= data.byteLength) {
        const size = Math.min(data.getUint16(place, true), data.byteLength - place - 2);
        const more = propertiesOf(new DataView(data.buffer, data.byteOffset + place + 2, size), null, 1);
        inTable ||= more.inTable;
        rowEnd ||= more.rowEnd;
        if (more.edges.length > 0) edges = more.edges;
      }
    }
    at += length;
  }
  return { inTable, rowEnd, edges };
}

function viewOf(page: DataView, at: number): DataView | null {
  const short = page.getUint8(at);
  const [start, length] = short === 0 ? [at + 2, page.getUint8(at + 1) * 2] : [at + 1, short * 2 - 1];
  // The number of the style comes first.
  if (length < 2 || start + length > page.byteLength) return null;
  return new DataView(page.buffer, page.byteOffset + start + 2, length - 2);
}

/**
 * Paragraphs of a Word 97-2003 document that stand in tables, by the offset in the main stream at which each ends, from the pages of
 * formatted properties ([MS-DOC] 2.9.174 and 2.8.26).
 * @param table the table stream, `at` and `length` the place of the list of pages in it
 */
export function docParagraphs(
  main: DataView,
  table: DataView,
  at: number,
  length: number,
  data: DataView | null,
): Map<number, DocParagraph> {
  const found = new Map<number, DocParagraph>();
  const count = Math.floor((length - 4) / 8);
  if (count < 1 || at + length > table.byteLength) return found;
  for (let index = 0; index < count; index++) {
    const start = (table.getUint32(at + (count + 1) * 4 + index * 4, true) & 0x3fffff) * PAGE;
    if (start + PAGE > main.byteLength) continue;
    const page = new DataView(main.buffer, main.byteOffset + start, PAGE);
    const paragraphs = page.getUint8(PAGE - 1);
    if ((paragraphs + 1) * 4 + paragraphs * 13 > PAGE) continue;
    for (let k = 0; k < paragraphs; k++) {
      const place = page.getUint8((paragraphs + 1) * 4 + k * 13) * 2;
      const list = place === 0 || place + 2 > PAGE ? null : viewOf(page, place);
      if (list === null) continue;
      const properties = propertiesOf(list, data);
      if (properties.inTable || properties.rowEnd) found.set(page.getUint32((k + 1) * 4, true), properties);
    }
  }
  return found;
}
