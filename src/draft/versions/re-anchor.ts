import { QuoteFinder } from "../../audit/verify/find-quote.js";
import {
  ANCHOR_COLUMNS,
  type Anchor,
  type AnchorColumn,
  formatAnchors,
  parseAnchors,
} from "../../model/anchors.js";
import type { TargetRow } from "../../model/rows.js";
import type { Span } from "../../text/span.js";

/** Words shorter than this are looked up with what stands around them. */
const ALONE = 8;
/** Characters taken on each side of them. */
const AROUND = 12;

/** Finds the places of one text in a later version of it. */
export class ReAnchorer {
  private readonly finder: QuoteFinder;
  /** How far the last place that was found had moved: what stands near it has moved as far. */
  private shift = 0;

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {
    this.finder = new QuoteFinder(after);
  }

  private lookUp(start: number, end: number): Span | null {
    const words = this.before.slice(start, end);
    const found = this.finder.find(words, Math.max(0, start + this.shift));
    return found === undefined || found.how === "altered" ? null : found;
  }

  /** Where the words of a stretch stand in the later version; null where they do not. */
  span({ start, end }: Span): Span | null {
    if (end - start >= ALONE) {
      const found = this.lookUp(start, end);
      if (found !== null) this.shift = found.start - start;
      return found;
    }
    for (const around of [AROUND, AROUND / 2, 2]) {
      const from = Math.max(0, start - around);
      const to = Math.min(this.before.length, end + around);
      const found = this.lookUp(from, to);
      if (found === null || found.end - found.start !== to - from) continue;
      const at = found.start + (start - from);
      if (this.after.slice(at, at + end - start) === this.before.slice(start, end))
        return { start: at, end: at + end - start };
    }
    return null;
  }

  /** The anchors of a row in the later version; those whose words are gone are left out. */
  private anchors(anchors: string | null): string | null {
    const kept = parseAnchors(anchors).flatMap(({ column: name, spans }): Anchor<AnchorColumn>[] => {
      const column = ANCHOR_COLUMNS.find((one) => one === name);
      const moved = spans.flatMap((span) => this.span(span) ?? []);
      return column === undefined || moved.length < spans.length ? [] : [{ column, spans: moved }];
    });
    return formatAnchors(kept);
  }

  /** A row with its offsets in the later version; null where its very words do not stand there. */
  row(row: TargetRow): TargetRow | null {
    const quote = this.span({ start: row.quote_start, end: row.quote_end });
    if (quote === null || quote.end - quote.start !== row.quote_end - row.quote_start) return null;
    const value_start = row.value_start === null ? null : quote.start + (row.value_start - row.quote_start);
    return {
      ...row,
      quote: this.after.slice(quote.start, quote.end),
      quote_start: quote.start,
      quote_end: quote.end,
      value_start,
      anchors: this.anchors(row.anchors),
    };
  }
}
