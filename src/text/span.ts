/** A stretch of a text: half-open UTF-16 offsets, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The index of the last item that starts at or before an offset; -1 where there is none.
 * The items must be sorted by `start`.
 */
export function lastStartingBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && item.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The span that contains an offset, or null where none does. The spans must be sorted and must not overlap.
 *
 * @example spanAt([{ start: 0, end: 4 }, { start: 6, end: 9 }], 7) // => { start: 6, end: 9 }
 */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  const span = spans[lastStartingBefore(spans, offset)];
  return span !== undefined && offset < span.end ? span : null;
}

/**
 * A question to be asked of stretches in their order: up to where does one touch none of some spans, which are sorted by `start`? The
 * start of the stretch where one reaches over it, its end where none touches it.
 */
export function untouchedBy(spans: readonly Span[]): (start: number, end: number) => number {
  let index = 0;
  let reach = 0;
  return (start, end) => {
    let free = end;
    for (let span = spans[index]; span !== undefined && span.start < end; span = spans[index]) {
      if (span.end > start) free = Math.min(free, Math.max(start, span.start));
      reach = Math.max(reach, span.end);
      index += 1;
    }
    return reach <= start ? end : free < end ? free : start;
  };
}

/** A question to be asked of stretches in their order: does one touch none of some spans, which are sorted by `start`? */
export function outsideOf(spans: readonly Span[]): (start: number, end: number) => boolean {
  const untouched = untouchedBy(spans);
  return (start, end) => untouched(start, end) === end;
}
