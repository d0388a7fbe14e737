import type { Commitment, OtherNumberKind, Tier } from "../model/codes.js";
import type { Quantity } from "../text/numbers/quantities.js";
import type { Span } from "../text/span.js";
import type { PlanPeriod } from "./fields/deadlines.js";
import type { MeasureReading } from "./fields/measure-reading.js";
import type { PeriodReading } from "./fields/periods.js";
import type { Vocabulary } from "./subject/vocabulary.js";

type PrintedQuantity = Pick<
  Quantity,
  "bound" | "boundWords" | "value" | "value_max" | "unit" | "unit_mult" | "unit_printed" | "decimals"
>;

/** The fields of a draft that differ from one source (prose, grid, flattened table) to another. Offsets are of the stored text. */
export interface DraftFields {
  readonly subject: string;
  readonly regionCode?: string;
  readonly population?: string | null;
  readonly breakdown?: string | null;
  readonly tier: Tier | null;
  readonly measure: MeasureReading;
  readonly quantity: Omit<PrintedQuantity, "value" | "unit" | "decimals"> & {
    readonly value: number | null;
    readonly unit: string | null;
    readonly decimals: number | null;
  };
  /** The number from which the quantity is raised or lowered, as printed. */
  readonly from?: string | null;
  /** The benchmark of a commitment without a number. */
  readonly benchmark?: string;
  readonly period: PeriodReading;
  readonly commitment: Commitment;
  readonly commitmentWhy: string;
  readonly section: string;
  readonly quote: Span;
  /** Null for a commitment without a number. */
  readonly valueStart: number | null;
  readonly table?: { readonly id: string; readonly row: string; readonly column: string };
  readonly confidence: number;
}

/** Where the readers of tables put what they find. */
export interface RowSink {
  /** The text as stored. */
  readonly text: string;
  readonly plan: PlanPeriod;
  readonly vocabulary: Vocabulary;
  /** Notes a stretch of the stored text as a number that is no target. */
  push(span: Span, kind: OtherNumberKind, why: string): void;
  /** Drafts a target. */
  draft(fields: DraftFields): void;
}
