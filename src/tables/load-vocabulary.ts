import { join } from "node:path";
import { parseCsv } from "../io/csv.js";
import { SHIPPED_DATA } from "../io/paths.js";
import { loadText } from "../io/read.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { IndicatorRow, UnitRow, VocabularyNameRow } from "../model/rows.js";
import { checkVocabulary, type Vocabulary } from "./check-vocabulary.js";
import type { TableSchema } from "./field.js";
import { type Row, readRows } from "./read-rows.js";
import { SCHEMAS } from "./schemas.js";
import { VOCABULARY_SCHEMAS } from "./vocabulary-schemas.js";

let loaded: Promise<Vocabulary> | undefined;

/**
 * The vocabulary that ships with the package: the indicators that Chinese plans and work reports keep setting targets in, and further
 * names of these and of the shipped indicators. It is read and checked at the first call and kept.
 * @throws CrossProvinceError with all wrong rows
 * @example
 * const { concepts } = await loadVocabulary();
 * concepts.find((row) => row.indicator_id === "gdp")?.name_zh; // => "地区生产总值"
 */
export function loadVocabulary(): Promise<Vocabulary> {
  loaded ??= readVocabulary(SHIPPED_DATA);
  return loaded;
}

/**
 * Reads and checks the vocabulary in a folder that holds `vocabulary.csv` and `vocabulary_names.csv` beside `indicators.csv` and
 * `units.csv`.
 * @throws CrossProvinceError with all wrong rows
 */
export async function readVocabulary(folder: string): Promise<Vocabulary> {
  const issues: Issue[] = [];
  const read = async (schema: TableSchema<string>): Promise<readonly Row[]> => {
    const file = `${schema.name}.csv`;
    const { rows, issues: found } = readRows(schema, parseCsv(await loadText(join(folder, file)), file));
    issues.push(...found);
    return rows;
  };
  const [concepts, names, indicators, units] = await Promise.all([
    read(VOCABULARY_SCHEMAS.vocabulary),
    read(VOCABULARY_SCHEMAS.vocabulary_names),
    read(SCHEMAS.indicators),
    read(SCHEMAS.units),
  ]);
  if (issues.length > 0) throw new CrossProvinceError(issues);
  // The schemas have just checked each cell: from here on rows have the types of model/rows.
  const vocabulary = {
    concepts: concepts as unknown as readonly IndicatorRow[],
    names: names as unknown as readonly VocabularyNameRow[],
  };
  const wrong = checkVocabulary(vocabulary, {
    indicators: indicators as unknown as readonly IndicatorRow[],
    units: units as unknown as readonly UnitRow[],
  });
  if (wrong.length > 0) throw new CrossProvinceError(wrong);
  return vocabulary;
}
