/** The values of one column: each as it is, each distinct one once with the place of every row's, or rows again. */
type Column =
  | { readonly values: readonly unknown[] }
  | { readonly distinct: readonly unknown[]; readonly places: Uint32Array }
  | { readonly rows: PackedRows<object> };

/**
 * Rows as columns, which cross from one process to another several times faster than as many objects do: names are sent once, and a
 * column of few different values as those.
 */
export interface PackedRows<Row extends object> {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** Never set; it keeps apart what was packed from different rows. */
  readonly of?: Row;
}

/** So many rows are looked at before a column counts as one of ever different values. */
const LOOKED_AT = 1000;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function packColumn(values: readonly unknown[]): Column {
  if (isObject(values[0])) {
    const objects = values.filter(isObject);
    if (objects.length === values.length) return { rows: packRows(objects) };
  }
  if (values.every((value) => typeof value === "number")) return { values };
  const known = new Map<unknown, number>();
  const places = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    let place = known.get(value);
    if (place === undefined) {
      place = known.size;
      known.set(value, place);
      if (index > LOOKED_AT && place > index / 2) return { values };
    }
    places[index] = place;
  }
  return { distinct: [...known.keys()], places };
}

/** The values of a row in the order of the keys; rows made in one place have them in it already. */
function valuesOf(row: object, keys: readonly string[]): readonly unknown[] {
  const own = Object.keys(row);
  const alike = own.length === keys.length && own.every((key, index) => key === keys[index]);
  return alike ? Object.values(row) : keys.map((key) => Reflect.get(row, key));
}

/** Packs rows of one shape: the keys are those of the first row. */
export function packRows<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
  const keys = Object.keys(rows[0] ?? {});
  const values = keys.map((): unknown[] => []);
  for (const row of rows) {
    const own = valuesOf(row, keys);
    for (let index = 0; index < keys.length; index++) values[index]?.push(own[index]);
  }
  const columns: Record<string, Column> = {};
  for (const [index, key] of keys.entries()) columns[key] = packColumn(values[index] ?? []);
  return { length: rows.length, columns };
}

/** The rows that were packed, equal to them. */
export function unpackRows<Row extends object>(packed: PackedRows<Row>): Row[] {
  const empty: Record<string, unknown> = {};
  for (const key of Object.keys(packed.columns)) empty[key] = null;
  const rows: Record<string, unknown>[] = [];
  // A copy has room for all keys at once.
  for (let index = 0; index < packed.length; index++) rows.push({ ...empty });
  for (const [key, column] of Object.entries(packed.columns)) {
    const values =
      "rows" in column ? unpackRows(column.rows) : "values" in column ? column.values : column.distinct;
    const places = "places" in column ? column.places : null;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (row !== undefined) row[key] = values[places === null ? index : (places[index] ?? 0)];
    }
  }
  // The keys and values are those of the rows that were packed.
  return rows as Row[];
}
