import type { Language } from "../../model/language.js";
import type { KnownTables } from "../session/known-cells.js";

/** The words for the ids of a table, by id. */
type Words = ReadonlyMap<string, string>;

interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

const wordsOf = ({ name_zh, name_en }: Named, language: Language): string =>
  language === "zh" || name_en === "" ? name_zh : name_en;

/** What the columns that refer to other tables may hold: units, regions and populations by their names. */
export function referenceLists(
  known: readonly KnownTables[],
  language: Language,
): ReadonlyMap<string, Words> {
  const list = <Row extends Named>(rows: readonly Row[], idOf: (row: Row) => string): Words =>
    new Map(rows.map((row) => [idOf(row), wordsOf(row, language)]));
  return new Map([
    [
      "unit",
      list(
        known.flatMap(({ units }) => units),
        ({ unit }) => unit,
      ),
    ],
    [
      "region_code",
      list(
        known.flatMap(({ regions }) => regions),
        ({ region_code }) => region_code,
      ),
    ],
    [
      "population_id",
      list(
        known.flatMap(({ populations }) => populations),
        (row) => row.population_id,
      ),
    ],
  ]);
}
