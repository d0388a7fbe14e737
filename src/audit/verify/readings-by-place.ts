import type { TargetRow } from "../../model/rows.js";
import { lastStartingBefore, type Span } from "../../text/span.js";

/** A target as the independent reader reads it, with how sure it is. */
export interface Reading extends TargetRow {
  readonly confidence: number;
  /** How sure its number is, whatever it is about; as the whole where it is not told. */
  readonly numberConfidence?: number;
  /** Columns that the reader leaves open; nothing is held against them. */
  readonly open?: readonly string[];
}

/** The readings of a document by place, so that those inside a quote are found at once. */
export class ReadingsByPlace {
  private readonly sorted: readonly (Reading & { readonly at: number })[];
  private readonly places: readonly Span[];
  constructor(readings: readonly Reading[]) {
    this.sorted = readings
      .map((reading) => ({ ...reading, at: reading.value_start ?? reading.quote_start }))
      .sort((a, b) => a.at - b.at);
    this.places = this.sorted.map(({ at }) => ({ start: at, end: at }));
  }

  within(start: number, end: number): readonly Reading[] {
    const first = lastStartingBefore(this.places, start - 1) + 1;
    const found: Reading[] = [];
    for (let index = first; index < this.sorted.length; index += 1) {
      const reading = this.sorted[index];
      if (reading === undefined || reading.at >= end) break;
      found.push(reading);
    }
    return found;
  }
}
