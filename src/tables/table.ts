import type {
  ColumnData,
  ColumnList,
  ColumnValues,
  DataValue,
  Expressions,
  FormatOptions,
  JoinKeys,
  JoinOptions,
  JoinPredicate,
  JoinValues,
  NumberArray,
  NumberArrayConstructor,
  OrderKeys,
  PartOptions,
  PlaceOptions,
  RowValues,
  Select,
  ShownOptions,
  TableExpression,
  TableRef,
  TableRefs,
  ValueFormats,
} from "./table-types.js";

/**
 * A table: an arquero `ColumnTable`, with all its verbs. Verbs never change a table, they return a new one. Written out
 * here, since arquero's own declarations do not compile where `skipLibCheck` is off. Every `ColumnTable` is one.
 * @see https://idl.uw.edu/arquero/api/
 */
export interface Table {
  /** The number of rows that a filter leaves. */
  numRows(): number;
  /** The number of rows, whatever a filter leaves. */
  totalRows(): number;
  /** The number of columns. */
  numCols(): number;
  /** The number of rows that a filter leaves. */
  readonly size: number;
  readonly [Symbol.toStringTag]: string;
  /** The rows, one object each. */
  [Symbol.iterator](): Iterator<object>;

  /** The names of the columns. */
  columnNames(filter?: (name: string, index: number, array: string[]) => boolean): string[];
  columnName(index: number): string;
  /** The index of a column, -1 where there is none of that name. */
  columnIndex(name: string): number;
  /** The values of a column as stored: without filter and order. */
  column(name: string): ColumnValues | undefined;
  columnAt(index: number): ColumnValues | undefined;
  /** The values of a column in the table's order, those that the filter leaves. */
  array(name: string, kind?: ArrayConstructor | NumberArrayConstructor): DataValue[] | NumberArray;
  /** The values of a column in the table's order, one by one. */
  values(name: string): Iterator<DataValue>;
  /** The value of a column in a row; the first row unless told. */
  get(name: string, row?: number): DataValue;
  getter(name: string): (row: number) => DataValue;
  /** A row as an object. */
  object(row?: number): object;
  /** The rows as objects. */
  objects(options?: PartOptions & { grouped?: "map" | "entries" | "object" | boolean }): object[];
  /** Prints rows to the console. */
  print(options?: PartOptions | number): this;

  isFiltered(): boolean;
  isGrouped(): boolean;
  isOrdered(): boolean;
  /** The columns as stored. */
  data(): ColumnData;
  /** The rows that the filter leaves, as bits. */
  mask(): { readonly length: number; count(): number; get(row: number): number; next(row: number): number };
  groups(): {
    size: number;
    names: string[];
    rows: number[] | Uint32Array;
    keys: number[] | Uint32Array;
  };
  comparator(): (rowA: number, rowB: number, data: ColumnData) => number;
  /** The indices of the rows that the filter leaves, in the table's order. */
  indices(order?: boolean): Uint32Array;
  /** The indices of the rows, a list a group. */
  partitions(order?: boolean): number[][] | Uint32Array[];
  scan(
    visit: (row?: number, data?: ColumnData, stop?: () => void) => void,
    order?: boolean,
    limit?: number,
    offset?: number,
  ): void;
  /** A table of other columns or rows, the rest as here; undefined leaves as is. */
  create(parts: { data?: ColumnData; names?: readonly string[] }): this;
  /** The parameters that expressions see as `$`; with values, a table that has them. */
  params(values?: RowValues): this | RowValues;
  /** A table that holds only the rows that the filter leaves, in their order. */
  reify(indices?: number[]): this;

  /** Adds the columns of other tables of as many rows. */
  assign(...tables: (TableRef | ColumnData)[]): this;
  /** The number of rows, a row a group. */
  count(options?: { as?: string }): this;
  /** Adds or replaces columns by expressions. */
  derive(values: Expressions, options?: PlaceOptions & { drop?: boolean }): this;
  /** The rows for which an expression holds. */
  filter(criteria: TableExpression): this;
  slice(start?: number, end?: number): this;
  groupby(...keys: ColumnList[]): this;
  orderby(...keys: OrderKeys[]): this;
  relocate(columns: Select, options: PlaceOptions): this;
  rename(...columns: Select[]): this;
  reduce(reducer: object): this;
  /** One row a group, by expressions over it. */
  rollup(values?: Expressions): this;
  sample(
    size: number | TableExpression,
    options?: { replace?: boolean; shuffle?: boolean; weight?: string | ((d: RowValues) => DataValue) },
  ): this;
  /** These columns, in this order. */
  select(...columns: Select[]): this;
  ungroup(): this;
  unorder(): this;

  /** One row for each combination of values. */
  dedupe(...keys: ColumnList[]): this;
  /** Fills in missing values. */
  impute(values: Expressions, options?: { expand?: ColumnList }): this;

  /** Columns to rows: a pair of key and value each. */
  fold(values: ColumnList, options?: { as?: string[] }): this;
  /** Rows to columns, one for each value of the keys. */
  pivot(
    keys: ColumnList,
    values: ColumnList,
    options?: { limit?: number; keySeparator?: string; valueSeparator?: string; sort?: boolean },
  ): this;
  /** Lists to columns. */
  spread(values: ColumnList, options?: { drop?: boolean; limit?: number; as?: string[] }): this;
  /** Lists to rows. */
  unroll(values: ColumnList, options?: { limit?: number; index?: boolean | string; drop?: Select }): this;

  /** Adds columns of another table by the last row there that has the same key. */
  lookup(other: TableRef, on?: JoinKeys, ...values: ColumnList[]): this;
  join(other: TableRef, on?: JoinPredicate, values?: JoinValues, options?: JoinOptions): this;
  join_left(other: TableRef, on?: JoinPredicate, values?: JoinValues, options?: JoinOptions): this;
  join_right(other: TableRef, on?: JoinPredicate, values?: JoinValues, options?: JoinOptions): this;
  join_full(other: TableRef, on?: JoinPredicate, values?: JoinValues, options?: JoinOptions): this;
  cross(other: TableRef, values?: JoinValues, options?: JoinOptions): this;
  /** The rows that have a partner in another table. */
  semijoin(other: TableRef, on?: JoinPredicate): this;
  /** The rows that have none. */
  antijoin(other: TableRef, on?: JoinPredicate): this;

  /** The rows of all tables. */
  concat(...tables: TableRefs[]): this;
  /** The rows of all tables, each once. */
  union(...tables: TableRefs[]): this;
  intersect(...tables: TableRefs[]): this;
  except(...tables: TableRefs[]): this;

  /** An Apache Arrow table of the library flechette. */
  toArrow(options?: FormatOptions): object;
  toArrowIPC(options?: FormatOptions & { format?: "stream" | "file" }): Uint8Array;
  toCSV(options?: FormatOptions & { delimiter?: string; header?: boolean; format?: ValueFormats }): string;
  toHTML(
    options?: ShownOptions & {
      null?: (value?: null) => string;
      style?: Record<string, string | ((name: string, row: number) => string)>;
    },
  ): string;
  toJSON(
    options?: FormatOptions & { type?: "columns" | "rows" | "ndjson" | null; format?: ValueFormats },
  ): string;
  toMarkdown(options?: ShownOptions): string;
}
