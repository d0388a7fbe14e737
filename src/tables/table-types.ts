/** A value of a table: whatever its owner put there. */
// biome-ignore lint/suspicious/noExplicitAny: arquero's own; a stricter one would refuse every expression over a row
export type DataValue = any;

/** The values of a row by column, as an expression sees them. */
export type RowValues = Record<string, DataValue>;

/** The values of a column, in the order in which they are stored. */
export interface ColumnValues {
  readonly length: number;
  at(row: number): DataValue;
  [Symbol.iterator](): Iterator<DataValue>;
}

/** A typed array of numbers. */
export type NumberArray =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

/** What makes a typed array of numbers. */
export type NumberArrayConstructor =
  | Uint8ArrayConstructor
  | Uint16ArrayConstructor
  | Uint32ArrayConstructor
  | BigUint64ArrayConstructor
  | Int8ArrayConstructor
  | Int16ArrayConstructor
  | Int32ArrayConstructor
  | BigInt64ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor;

/** The values of all columns by name. */
export type ColumnData = Record<string, ColumnValues>;

/** An expression over a row: a function of it, or the text of one. `$` holds the table's parameters. */
export type TableExpression = ((d: RowValues, $: RowValues) => DataValue) | string | { toString(): string };

/** An expression over a row of each of two tables. */
export type PairExpression =
  | ((a: RowValues, b: RowValues, $: RowValues) => DataValue)
  | string
  | { toString(): string };

/** Expressions by the names of the columns that they make. */
export type Expressions = Record<string, TableExpression>;

/** A column by name or index. */
export type ColumnRef = string | number;

/** What picks columns of a table, as arquero's `all`, `not`, `range`, `matches` give it. */
export type SelectHelper = (table: DataValue) => string[];

/** Columns: by name or index, by a helper, or as old name → new name. */
export type Select = SelectEntry | SelectEntry[];
type SelectEntry = ColumnRef | SelectHelper | Record<string, string>;

/** Columns, or expressions that make columns. */
export type ColumnList = ColumnEntry | ColumnEntry[];
type ColumnEntry = ColumnRef | SelectHelper | Expressions;

/** What to sort by: columns, expressions, or arquero's `desc` of one. */
export type OrderKeys = OrderKey | OrderKey[];
type OrderKey = ColumnRef | TableExpression | Expressions;

/** Columns that two tables are joined on: one name for both, or a list for each. */
export type JoinKeys = JoinKey | [JoinKey[]] | [JoinKey, JoinKey] | [JoinKey[], JoinKey[]];
type JoinKey = ColumnRef | ((d: RowValues, $: RowValues) => DataValue);

/** When two rows belong together: equal keys, or a predicate of both; all pairs for null. */
export type JoinPredicate = JoinKeys | ((a: RowValues, b: RowValues, $: RowValues) => DataValue) | null;

/** The columns of a join's result: a list for each table, and expressions over both. */
export type JoinValues =
  | [ColumnList]
  | [ColumnList, ColumnList]
  | [ColumnList, ColumnList, Record<string, PairExpression>]
  | Record<string, PairExpression>;

/** Whether rows without a partner are kept, and what tells columns of one name apart. */
export interface JoinOptions {
  left?: boolean;
  right?: boolean;
  suffix?: string[];
}

/** Which rows and columns are taken. */
export interface PartOptions {
  limit?: number;
  offset?: number;
  columns?: Select;
}

/** Where new columns go. */
export interface PlaceOptions {
  before?: Select;
  after?: Select;
}

/** Which rows and columns are written. */
export interface FormatOptions {
  limit?: number;
  offset?: number;
  columns?: string[] | SelectHelper;
}

/** How values are written, by column. */
export type ValueFormats = Record<string, (value: DataValue) => DataValue>;

/** How a page or document shows a table. */
export interface ShownOptions extends FormatOptions {
  align?: Record<string, "l" | "c" | "r">;
  format?: Record<
    string,
    { utc?: boolean; digits?: number; maxlen?: number } | ((value: DataValue) => DataValue)
  >;
  maxdigits?: number;
}

/** Another table: of this package, of arquero, or the name that an arquero query knows one by. */
export type TableRef =
  | { columnNames(): string[]; numRows(): number; data(): ColumnData; indices(): Uint32Array }
  | string;

/** One or several other tables. */
export type TableRefs = TableRef | TableRef[];
