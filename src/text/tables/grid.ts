import type { Span } from "../span.js";

/** A cell of a table's body. */
export interface GridCell extends Span {
  /** Row of the body, from 0. */
  readonly row: number;
  /** Column of the table, from 0; column 0 holds the row labels. */
  readonly column: number;
  /** The words as printed, without surrounding white space; empty for an empty cell. */
  readonly text: string;
  /** The number that is the whole content of the cell (thousands separators and a sign of percent allowed), or null. */
  readonly value: number | null;
  readonly row_label: string;
  readonly column_label: string;
  /** The unit in brackets in the column's label, else that of the caption; null for words and where none is printed. */
  readonly unit: string | null;
}

/** A table of a document with its header understood. */
export interface Grid extends Span {
  /** `annex-N` for the table of 附件N, `annex-N-2` for its second one, else `table-N` by order in the document. */
  readonly table_id: string;
  /** The title above the table, or null. */
  readonly caption: string | null;
  /** The unit that stands above the table (单位：亿元), or null. */
  readonly unit: string | null;
  /** The units of several columns that stand together above the table (单位：亿元、家); none where one stands there. */
  readonly units?: readonly string[];
  /** What the rows are, and, where the corner cell says so, what the columns are. */
  readonly row_dimension: string;
  readonly column_dimension: string | null;
  /** The label of each column, column 0 included; merged header cells are repeated: `2023年 / 高新技术企业`. */
  readonly columns: readonly string[];
  /** Where the label of each column is printed, from the top down; empty for a header that stands above another part of the table. */
  readonly heads: readonly (readonly Span[])[];
  /** Where the title and the unit above the table are printed. */
  readonly caption_at: Span | null;
  readonly unit_at: Span | null;
  /** The cells of header rows that are printed again within the body. */
  readonly repeated: readonly Span[];
  /** The labels of the rows with where they are printed. */
  readonly rows: readonly (Span & { readonly label: string })[];
  /** Where the serial numbers of the rows stand, if they have a column of their own; it is none of `columns`. */
  readonly serials: readonly Span[];
  /** The cells of the body row by row, empty ones included; the row labels are in `rows`. */
  readonly cells: readonly GridCell[];
}
