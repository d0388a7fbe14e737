import type { Character } from "../../model/codes.js";
import type { ColumnRole, TableCell } from "./table-cells.js";

/** A value of a table of indicators with all that its row and column say of it. */
export interface TableValue {
  readonly cell: TableCell;
  readonly row: string;
  readonly name: string;
  readonly unit: string | null;
  readonly column: Extract<ColumnRole, { role: "value" }>;
  /** The year of the column of the present state; null where there is none. */
  readonly baseYear: number | null;
  /** Whether the row prints a level that is aimed at in another column. */
  readonly beside: boolean;
  /** Whether the row tells a part of what a row above tells. */
  readonly within?: boolean;
  /** What the level aimed at is more than the present one in its row; null where one of them is not printed. */
  readonly rise?: number | null;
  /** Whether the table shares out what is added over the years or the parts. */
  readonly flow: boolean;
  /** Whether the values of the years make up the total of the row. */
  readonly summed?: boolean;
  /** Whether the columns are the years one after another, so that what is added belongs to its year alone. */
  readonly yearly: boolean;
  /** Whether the row says that its values are binding or expected. */
  readonly character: Character | null;
  /** Whether words alone on the line before or behind the row may be a part of its name. */
  readonly torn?: boolean;
  /** The cells that print its name, its unit and the label of its column, where the table is read from lines. */
  readonly printed?: Readonly<Partial<Record<"name" | "unit" | "column", TableCell | undefined>>>;
}
