/** Stretches to walk over before the place is searched for. */
const STEPS = 8;

/** The way from the view to the source. Readers walk forwards, so the stretch of the last answer is tried before all others. */
export function offsetWalk(
  starts: readonly number[],
  sources: readonly number[],
): (offset: number) => number {
  let last = 0;
  const startOf = (index: number) => starts[index] ?? Number.POSITIVE_INFINITY;
  return (offset) => {
    let tries = 0;
    while (startOf(last + 1) <= offset && tries < STEPS) {
      last += 1;
      tries += 1;
    }
    while (last > 0 && startOf(last) > offset && tries < STEPS) {
      last -= 1;
      tries += 1;
    }
    if (tries === STEPS) last = Math.max(0, lastAtOrBefore(starts, offset));
    return (sources[last] ?? 0) + offset - (starts[last] ?? 0);
  };
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
