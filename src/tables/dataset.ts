import type {
  DocumentRow,
  IndicatorRow,
  OtherNumberRow,
  PopulationRow,
  RegionRow,
  TargetRow,
  UnitRow,
} from "../model/rows.js";
import type { Table } from "./arquero.js";

/** The rows of all seven tables. */
export interface Rows {
  readonly documents: readonly DocumentRow[];
  readonly regions: readonly RegionRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly populations: readonly PopulationRow[];
  readonly units: readonly UnitRow[];
  readonly targets: readonly TargetRow[];
  readonly other_numbers: readonly OtherNumberRow[];
}

/** A checked dataset: its tables, and the text of each document that its quotes cite. */
export interface Dataset {
  /** The folder that holds the tables. */
  readonly folder: string;
  readonly rows: Rows;
  /** The targets with all that they refer to joined in: see {@link DescribedTarget}. The table that all verbs take. */
  readonly targets: Table;
  readonly documents: Table;
  readonly regions: Table;
  readonly indicators: Table;
  readonly populations: Table;
  readonly units: Table;
  readonly otherNumbers: Table;
  /** Text of each document as stored, by document id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A target with the names and definitions that it refers to, so that a row can be read and compared by itself. */
export interface DescribedTarget extends TargetRow {
  readonly family_id: string;
  readonly headline: boolean;
  readonly indicator_zh: string;
  readonly indicator_en: string;
  readonly definition_zh: string;
  readonly definition_en: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly direction: IndicatorRow["direction"];
  readonly theme: string;
  readonly form: IndicatorRow["form"];
  /** Who sets the criteria of what is counted, where an authority grants it. */
  readonly recognised: IndicatorRow["recognised"];
  /** Dimension of the unit; two units of one dimension convert into each other. */
  readonly dimension: string | null;
  readonly region_zh: string;
  readonly region_en: string;
  readonly region_level: RegionRow["level"];
  /** Codes of the regions that contain this one, the widest first, this one last, joined by `/`. */
  readonly region_path: string;
  readonly population_zh: string | null;
  readonly population_en: string | null;
  /** Ids of the populations that contain this one, the broadest first, this one last, joined by `/`. */
  readonly population_path: string | null;
  readonly title_zh: string;
  readonly title_en: string;
  readonly document_number: string | null;
  /** First and last year of the plan that states the target. */
  readonly plan_start: number;
  readonly plan_end: number;
}
