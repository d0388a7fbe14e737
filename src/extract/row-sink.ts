import type { Vocabulary } from "../concepts/vocabulary.js";
import type { Anchor, AnchorColumn } from "../model/anchors.js";
import type { Character, Commitment, OtherNumberKind, Tier } from "../model/codes.js";
import type { DraftProblem } from "../model/draft-problems.js";
import type { Quantity } from "../text/numbers/quantities.js";
import type { Span } from "../text/span.js";
import type { PlanPeriod } from "./fields/deadlines.js";
import type { MeasureReading } from "./fields/measure-reading.js";
import type { PeriodReading } from "./fields/periods.js";
import type { SectionKind } from "./frame/section-kind.js";

type PrintedQuantity = Pick<
  Quantity,
  "bound" | "boundWords" | "value" | "value_max" | "unit" | "unit_mult" | "unit_printed" | "decimals"
>;

/** The fields of a draft that differ from one source (prose, grid, flattened table) to another. Offsets are of the stored text. */
export interface DraftFields {
  readonly subject: string;
  /** Another region than the document's own. */
  readonly regionCode?: string | null;
  /** Where words name that region; null where that is not known. */
  readonly regionAt?: Span | null;
  readonly population?: string | null;
  readonly breakdown?: string | null;
  /** Where words name that part, if not in the quote. */
  readonly breakdownAt?: Span | null;
  /** What the heading and the paragraph speak of. */
  readonly around?: () => readonly string[];
  readonly tier: Tier | null;
  readonly measure: MeasureReading;
  readonly quantity: Omit<PrintedQuantity, "value" | "unit" | "decimals"> & {
    readonly value: number | null;
    readonly unit: string | null;
    readonly decimals: number | null;
    /** Whether brackets stand around the digits: a total over the plan. */
    readonly bracketed?: boolean;
  };
  /** The number from which the quantity is raised or lowered, as printed. */
  readonly from?: string | null;
  /** Whether another subject of the same list has the number already. */
  readonly shared?: boolean;
  /** The benchmark of a commitment without a number. */
  readonly benchmark?: string;
  readonly period: PeriodReading;
  readonly commitment: Commitment;
  readonly commitmentWhy: string;
  readonly section: string;
  readonly quote: Span;
  /** Null for a commitment without a number. */
  readonly valueStart: number | null;
  /** Whether its name is that of its row in a table, which only says how much in words. */
  readonly ofRow?: true;
  readonly table?: {
    readonly id: string;
    readonly row: string;
    readonly column: string;
    /** Whether the row tells a part of what a row above tells (其中). */
    readonly within?: boolean;
  };
  /** The share of such rows that are right where nothing is fishy; that of plain sentences where left out. */
  readonly chance?: number;
  /** Where the printed number ends; left out for a cell. */
  readonly numberEnd?: number;
  /** The words that lead to the number, or label its cell: they tell which way a change goes. Subject and quote where left out. */
  readonly words?: string;
  /** The part of which each has to reach the number. */
  readonly each?: string | null;
  readonly character?: Character | null;
  readonly agencies?: string | null;
  /** Where the word of striving stands. */
  readonly commitmentAt?: Span | null;
  /** Anchors of columns that the period, the commitment and the base do not tell: row head, column head, caption. */
  readonly anchors?: readonly Anchor<AnchorColumn>[];
  /** Where the number of the whole begins that this one is a part of. */
  readonly wholeAt?: number | null;
  /** What is fishy, beside what the fields themselves tell. */
  readonly problems?: readonly DraftProblem[];
  /** The kind of its section: goals are printed before tasks, these before annexes. */
  readonly sectionKind?: SectionKind;
}

/** Where the readers of tables put what they find. */
export interface RowSink {
  /** The text as stored. */
  readonly text: string;
  readonly plan: PlanPeriod;
  readonly vocabulary: Vocabulary;
  /** Notes a stretch of the stored text as a number that is no target. */
  push(span: Span, kind: OtherNumberKind, why: string): void;
  /**
   * The code of the region within the document's that a label names; null where it names none, or not one alone.
   * @param within the label of the wider region that it lies in
   */
  regionNamed(label: string, within?: string | null): string | null;
  /** Drafts a target. */
  draft(fields: DraftFields): void;
}
