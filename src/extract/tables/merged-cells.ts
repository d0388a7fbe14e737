/**
 * The cell of a column that holds for each row. A cell merged over rows stands in the first of them, or where a page centres it in the
 * middle one: empty rows above it that no cell before it holds for are then its own, and as many below.
 *
 * @param printed what the column prints in each row
 */
export function mergedOver<Cell>(printed: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] {
  const held: (Cell | undefined)[] = printed.map(() => undefined);
  let free = 0;
  for (let row = 0; row < printed.length; row += 1) {
    const cell = printed[row];
    if (cell === undefined) continue;
    const above = row - free;
    let end = row + 1;
    while (end < printed.length && printed[end] === undefined && (above === 0 || end <= row + above))
      end += 1;
    held.fill(cell, free, end);
    free = end;
  }
  return held;
}
