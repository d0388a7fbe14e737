import type { Linker } from "../../concepts/link.js";
import { linkerOf } from "../../concepts/linker.js";
import { EMPTY_VOCABULARY, type Vocabulary } from "../../concepts/vocabulary.js";
import type { OtherNumberKind } from "../../model/codes.js";
import { quotedNumerals } from "../../text/numbers/quoted-numerals.js";
import { plainInPlace } from "../../text/plain-words.js";
import { outsideOf, type Span } from "../../text/span.js";
import type { DraftOtherNumber, Extraction } from "../draft.js";
import type { PlanPeriod } from "../fields/deadlines.js";
import { populationName, populationOfIndicator, saysOfWhom } from "../fields/population-of-target.js";
import type { DocumentFrame } from "../frame/document-frame.js";
import type { ExtractOptions } from "../options.js";
import { agenciesOf } from "../passages/agencies.js";
import type { DraftFields, RowSink } from "../row-sink.js";
import { unreadNumbers } from "../sift/unread-numbers.js";
import { withCommitments } from "./commitment-groups.js";
import { type RegionWords, regionWords } from "./draft-anchors.js";
import { draftRow } from "./draft-row.js";
import { inOrder } from "./in-order.js";
import { LabelRegions } from "./label-regions.js";
import { doubtingNamedTwice } from "./named-twice.js";
import type { PlacedDraft } from "./placed-draft.js";
import type { SentenceSink, StoredSpan } from "./sentence-sink.js";
import { settlingMeasures } from "./settled-measures.js";
import { isOfOneTrade } from "./title-owner.js";

/** A line that names those responsible for what stands above it. */
const RESPONSIBLE = /^[（(]?(?:牵头|责任|主要责任|配合|主办|承办)(?:单位|部门)/;
const NO_PLAN = "the document looks like no plan";

/** The printed number that begins at an offset. */
function printedNumber(start: number, text: string): Span {
  const digits = /^-?[\d,.]*\d/.exec(text.slice(start, start + 24))?.[0].length ?? 1;
  return { start, end: start + digits };
}

/** The rows of one document, collected while it is read, with offsets into the stored text. */
export class DraftRows implements RowSink, SentenceSink {
  readonly text: string;
  /** The text with plain figures and without unseen signs, at the same places. */
  private readonly words: string;
  readonly plan: PlanPeriod;
  readonly vocabulary: Vocabulary;
  private readonly linker: Linker;
  private readonly drafts: PlacedDraft[] = [];
  private readonly taken = new Set<number>();
  private readonly place: RegionWords;
  private readonly otherRows: DraftOtherNumber[] = [];
  private readonly covered: Span[] = [];
  private readonly regions: LabelRegions;
  private readonly ofOneTrade: boolean;

  private paragraph: { readonly start: number; readonly agencies: string | null } = {
    start: -1,
    agencies: null,
  };

  constructor(
    readonly document: DocumentFrame,
    readonly options: ExtractOptions,
  ) {
    this.text = document.text;
    this.words = plainInPlace(document.text);
    this.plan = document.plan;
    this.vocabulary = options.vocabulary ?? EMPTY_VOCABULARY;
    this.linker = linkerOf(this.vocabulary);
    this.regions = new LabelRegions(this.vocabulary.regions, options.regionCode);
    const region = this.vocabulary.regions.find(({ region_code }) => region_code === options.regionCode);
    this.ofOneTrade = isOfOneTrade(options.title ?? "", this.text);
    this.place = regionWords(this.text, region?.name_zh ?? null, options.regionCode);
  }

  /** The stretch of the stored text that a stretch of the view was read from: its first printing. */
  stored(viewStart: number, viewEnd: number): StoredSpan {
    const { view, headings } = this.document;
    const from = view.toSource(viewStart);
    const to = view.toSource(viewEnd - 1) + 1;
    const start = headings.reading.toStored(from) ?? from;
    const last = headings.reading.toStored(to - 1) ?? to - 1;
    const copies = headings.reading.copiesOf(start, start + (to - from));
    return { span: { start, end: last >= start ? last + 1 : start + (to - from) }, copies };
  }

  /** Those whom the paragraph at an offset of the view, or the line behind it, makes responsible. */
  agencies(start: number): string | null {
    if (this.paragraph.start !== start) {
      const { text } = this.document.view;
      const end = (from: number) => (text.indexOf("\n", from) < 0 ? text.length : text.indexOf("\n", from));
      const first = end(start);
      const next = text.slice(first + 1, end(first + 1));
      const words = text.slice(start, first) + (RESPONSIBLE.test(next) ? next : "");
      this.paragraph = { start, agencies: agenciesOf(words) };
    }
    return this.paragraph.agencies;
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

  regionNamed(label: string, within: string | null = null): string | null {
    return this.regions.named(label, within);
  }

  /** Notes that a stretch of the stored text belongs to a target that is drafted. */
  cover(span: Span): void {
    this.covered.push(span);
  }

  /** Drafts a target from its fields. */
  draft(fields: DraftFields): void {
    const { quantity, measure } = fields;
    if (this.document.noPlan && this.options.any !== true) {
      this.push(
        fields.valueStart === null ? fields.quote : printedNumber(fields.valueStart, this.words),
        "past-result",
        NO_PLAN,
      );
      return;
    }
    const population = fields.population ?? null;
    const link = this.linker.link({
      phrase: fields.subject,
      unit: quantity.unit ?? "",
      measure: measure.measure,
      national: fields.tier === "national",
      population: population === null ? null : populationName(population, this.vocabulary),
      ...(fields.around === undefined ? {} : { around: fields.around }),
    });
    const at = fields.valueStart;
    const twice = at !== null && fields.shared !== true && this.taken.has(at);
    if (at !== null) {
      // A cell of one number is read whole, groups of digits that blanks part included.
      this.covered.push(fields.table === undefined ? { start: at, end: at + 1 } : fields.quote);
      this.taken.add(at);
    }
    const own =
      link.known && link.ownPopulation ? populationOfIndicator(link.indicator_id, this.vocabulary) : null;
    const within =
      own === null &&
      population !== null &&
      link.known &&
      saysOfWhom(link.indicator_id, population, this.vocabulary);
    const populated = own === null && !within ? fields : { ...fields, population: own };
    // 固定资产投资达到3%: a percentage of an amount is the rate at which it grows.
    const settled =
      link.rate && measure.measure === "level"
        ? {
            ...populated,
            measure: { ...measure, measure: "growth" as const, why: "a percentage of an amount" },
          }
        : populated;
    const known: DraftFields = twice
      ? { ...settled, problems: [...(settled.problems ?? []), "cell-twice"] }
      : settled;
    this.drafts.push({
      draft: draftRow(
        known,
        link,
        this.options,
        this.plan,
        this.text,
        this.words,
        this.place,
        this.ofOneTrade,
      ),
      section: fields.sectionKind,
      wholeAt: fields.wholeAt ?? null,
      within: fields.table?.within === true,
    });
  }

  /** Notes the numerals of short quoted names (“双城”) that nothing else holds. */
  private pushQuoted(unread: readonly Span[]): void {
    const isOutside = outsideOf(inOrder([...this.covered, ...unread], ({ start }) => start));
    for (const span of quotedNumerals(this.text)) {
      if (isOutside(span.start, span.end)) this.push(span, "name", "numeral of a quoted name");
    }
  }

  /** All that was read, in the order of the stored text: the drafts with their ids, and the numbers that no rule read. */
  extraction(): Extraction {
    const sorted = inOrder(this.drafts, ({ draft }) => draft.value_start ?? draft.quote_start);
    const width = Math.max(3, String(sorted.length).length);
    const idOf = (index: number) => `${this.options.documentId}-d${String(index + 1).padStart(width, "0")}`;
    const unread = unreadNumbers(
      this.text,
      inOrder(this.covered, ({ start }) => start),
    );
    this.pushQuoted(unread);
    return {
      genre: this.document.genre,
      noPlan: this.document.noPlan,
      targets: withCommitments(settlingMeasures(doubtingNamedTwice(sorted, this.words)), idOf),
      otherNumbers: inOrder(this.otherRows, (row) => row.quote_start),
      unread,
    };
  }
}
