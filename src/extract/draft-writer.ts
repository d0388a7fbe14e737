import type { OtherNumberKind } from "../model/codes.js";
import type { NumberToken } from "../text/numbers/number-scan.js";
import { eachNumber, scanNumbers } from "../text/numbers/number-scan.js";
import { lastStartingBefore, type Span } from "../text/span.js";
import type { ReadingText } from "../text/structure/reading-text.js";
import type { DraftOtherNumber, DraftTarget, UnreadNumber } from "./draft.js";
import { draftRow } from "./draft-row.js";
import type { CommitmentReading } from "./fields/commitments.js";
import type { Frame, PlanPeriod, TimedRole } from "./fields/deadlines.js";
import type { MeasureReading } from "./fields/measure-reading.js";
import { deadlineBefore, type PeriodReading } from "./fields/periods.js";
import { populationOf, regionOf } from "./fields/places.js";
import { quoteSpan } from "./fields/quote-span.js";
import { withRestatements } from "./fields/restatements.js";
import { unitOf } from "./fields/unit-of-target.js";
import type { ExtractOptions } from "./options.js";
import { clauseStart, rankFields } from "./rank-targets.js";
import { type RelativeReading, relativeFields } from "./relative-targets.js";
import type { DraftFields, RowSink } from "./row-sink.js";
import type { Mention } from "./sentence/mention.js";
import type { ReadingView } from "./sentence/reading-view.js";
import type { SentenceContext } from "./sentence/sentence.js";
import { unreadNumbers } from "./sift/unread-numbers.js";
import type { Linker } from "./subject/link-indicator.js";
import { subjectOf } from "./subject/subjects.js";
import type { Vocabulary } from "./subject/vocabulary.js";
import type { FlatTable } from "./tables/indicator-table.js";
import { indicatorCell } from "./tables/table-target.js";

/** Items in the order of their places. Most are given in it already, which one pass finds. */
function inOrder<Item>(items: readonly Item[], placeOf: (item: Item) => number): readonly Item[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const place = placeOf(item);
    if (place < last) return [...items].sort((a, b) => placeOf(a) - placeOf(b));
    last = place;
  }
  return items;
}

/** Collects what is read of one document and puts it into rows with offsets into the stored text. */
export class DraftWriter implements RowSink {
  private readonly drafts: DraftTarget[] = [];
  private readonly otherRows: DraftOtherNumber[] = [];
  private readonly gridSpans: Span[] = [];
  private readonly covered: Span[] = [];
  private tables = 0;
  private ratioCarry: { end: number; unit: string } = { end: -1, unit: "" };

  constructor(
    readonly text: string,
    private readonly view: ReadingView,
    private readonly reading: ReadingText,
    readonly options: ExtractOptions,
    readonly plan: PlanPeriod,
    readonly vocabulary: Vocabulary,
    private readonly linker: Linker,
  ) {}

  /** Leaves a stretch of the stored text to the reader of grids. */
  coverGrid(span: Span): void {
    this.gridSpans.push(span);
  }

  /** Whether an offset of the reading text lies in a grid. */
  inGrid(readingOffset: number): boolean {
    const stored = this.reading.toStored(readingOffset) ?? readingOffset;
    const span = this.gridSpans[lastStartingBefore(this.gridSpans, stored)];
    return span !== undefined && stored < span.end;
  }

  /** The stretch of the stored text that a stretch of the view was read from: its first printing. */
  private stored(viewStart: number, viewEnd: number): { span: Span; copies: readonly Span[] } {
    const from = this.view.toSource(viewStart);
    const to = this.view.toSource(viewEnd - 1) + 1;
    const start = this.reading.toStored(from) ?? from;
    const last = this.reading.toStored(to - 1) ?? to - 1;
    const copies = this.reading.copiesOf(start, start + (to - from));
    return { span: { start, end: last >= start ? last + 1 : start + (to - from) }, copies };
  }

  /** Notes a number that is no target. */
  other(context: SentenceContext, start: number, end: number, kind: OtherNumberKind, why: string): void {
    const { span, copies } = this.stored(context.start + start, context.start + end);
    this.push(span, kind, why);
    for (const copy of copies) this.push(copy, kind, `${why}; copy`);
  }

  /** Notes the numbers of a stretch in which they stand packed. */
  packed(context: SentenceContext): void {
    eachNumber(context.sentence, (start, end) => {
      this.other(context, start, end, "other", "one of many figures without words between");
    });
  }

  /** Notes the number of a page, a stretch of the reading text that the view leaves out. */
  pageNumber(span: Span): void {
    const start = this.reading.toStored(span.start) ?? span.start;
    this.push({ start, end: start + (span.end - span.start) }, "other", "page number");
  }

  /** Notes a stretch of the stored text as a number that is no target. */
  push(span: Span, kind: OtherNumberKind, why: string): void {
    this.covered.push(span);
    this.otherRows.push({
      document_id: this.options.documentId,
      quote: this.text.slice(span.start, span.end),
      quote_start: span.start,
      quote_end: span.end,
      kind,
      note: null,
      why,
    });
  }

  /** Drafts a target of the running text. */
  target(
    context: SentenceContext,
    mention: Mention,
    measure: MeasureReading,
    period: PeriodReading,
    commitment: CommitmentReading,
  ): void {
    const { quantity } = mention;
    const subject = subjectOf(mention);
    const place = this.stored(context.start + quantity.start, context.start + quantity.numberEnd);
    const near = quoteSpan(mention);
    const quote = this.stored(context.start + near.start, context.start + near.end).span;
    const sure = quote.start <= place.span.start && place.span.end <= quote.end;
    for (const copy of place.copies) this.push(copy, "other", "copy of a sentence printed before");
    this.covered.push(this.stored(context.start + quantity.start, context.start + quantity.end).span);
    const unit = unitOf(
      mention,
      subject,
      this.ratioCarry.end === context.start + (mention.previous?.end ?? -2) ? this.ratioCarry.unit : null,
    );
    if (subject.ratioUnit !== null || unit === this.ratioCarry.unit)
      this.ratioCarry = { end: context.start + quantity.end, unit };
    const weak =
      (quantity.hasUnit ? 0 : 0.2) +
      (quantity.boundWords === "" && measure.why === "no verb" ? 0.2 : 0) +
      (subject.phrase === "" ? 0.15 : 0);
    this.draft({
      subject: subject.phrase,
      regionCode: regionOf(mention, this.vocabulary, this.options.regionCode),
      population: populationOf(subject.phrase, mention.clauseLeft, this.vocabulary),
      tier: subject.tier,
      measure,
      quantity: {
        ...quantity,
        unit,
        bound: unit === "rank" && quantity.bound === "eq" && /前$/.test(mention.left) ? "le" : quantity.bound,
      },
      period,
      commitment: commitment.commitment,
      commitmentWhy: commitment.why,
      section: context.section,
      quote: sure ? quote : place.span,
      valueStart: place.span.start,
      confidence: 0.95 - weak,
    });
  }

  /** Drafts a rank aimed at: 世界第三. */
  rank(context: SentenceContext, token: NumberToken, frame: Frame | null, roles: readonly TimedRole[]): void {
    const place = this.stored(context.start + token.start, context.start + token.end);
    this.covered.push(place.span);
    for (const copy of place.copies) this.push(copy, "other", "copy of a sentence printed before");
    const from = clauseStart(context.sentence, token.start);
    const quote = this.stored(context.start + from, context.start + token.end).span;
    const period = deadlineBefore(token.start, roles, frame, this.plan);
    const span = quote.end > place.span.start ? quote : place.span;
    this.draft({
      ...rankFields(token, from, context, period),
      quote: span,
      valueStart: place.span.start,
    });
  }

  /** Drafts a commitment against a benchmark, without a number. */
  relative(
    context: SentenceContext,
    read: RelativeReading,
    frame: Frame | null,
    roles: readonly TimedRole[],
  ): void {
    const quote = this.storedSpan(context.start + read.start, context.start + read.end);
    const deadline = deadlineBefore(read.end, roles, frame, this.plan);
    this.draft(relativeFields(read, deadline, context.sentence, context.section, quote));
  }

  /** Drafts the targets of a flattened table of indicators. */
  table(table: FlatTable, section: string): void {
    this.tables += 1;
    const id = `table-${this.tables}`;
    for (const mark of table.marks) {
      for (const token of scanNumbers(mark.text)) {
        const kind = /20\d\d/.test(mark.text) ? "date" : /^\d+$/.test(mark.text) ? "heading" : "name";
        this.push(
          this.storedSpan(mark.start + token.start, mark.start + token.end),
          kind,
          "label of a table",
        );
      }
    }
    for (const value of table.values) {
      const span = this.storedSpan(value.cell.start, value.cell.start + value.cell.text.length);
      indicatorCell(value, span, id, section, this);
    }
  }

  /** Drafts a target from its fields. */
  draft(fields: DraftFields): void {
    const { quantity, measure } = fields;
    const link = this.linker.link(fields.subject, quantity.unit ?? "", measure.measure === "growth");
    const at = fields.valueStart;
    if (at !== null) this.covered.push({ start: at, end: at + 1 });
    this.drafts.push(draftRow(fields, link, this.options, this.plan, this.text));
  }

  /** The span of the stored text behind a stretch of the view. */
  storedSpan(viewStart: number, viewEnd: number): Span {
    return this.stored(viewStart, viewEnd).span;
  }

  /** The drafts in the order of the stored text, with their ids. */
  targets(): readonly DraftTarget[] {
    const sorted = inOrder(this.drafts, (draft) => draft.value_start ?? draft.quote_start);
    const width = String(sorted.length).length;
    const named = sorted.map((draft, index) => ({
      ...draft,
      target_id: `${this.options.documentId}-d${String(index + 1).padStart(Math.max(3, width), "0")}`,
    }));
    return withRestatements(named);
  }

  /** The numbers that are no targets, in the order of the stored text. */
  others(): readonly DraftOtherNumber[] {
    return inOrder(this.otherRows, (row) => row.quote_start);
  }

  /** Numbers of the stored text that were read neither as a target nor as anything else. */
  unread(): readonly UnreadNumber[] {
    return unreadNumbers(
      this.text,
      inOrder(this.covered, ({ start }) => start),
    );
  }
}
