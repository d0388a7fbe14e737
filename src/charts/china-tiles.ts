/**
 * Where each province stands in a grid of equal squares that keeps who lies beside whom: column and row, from the north-west. A scheme of
 * our own; no borders are drawn, so no map is needed.
 */
export const CHINA_TILES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map([
  ["230000", [8, 0]],
  ["150000", [6, 1]],
  ["220000", [8, 1]],
  ["650000", [1, 2]],
  ["620000", [3, 2]],
  ["640000", [4, 2]],
  ["140000", [5, 2]],
  ["110000", [6, 2]],
  ["120000", [7, 2]],
  ["210000", [8, 2]],
  ["630000", [2, 3]],
  ["610000", [4, 3]],
  ["410000", [5, 3]],
  ["130000", [6, 3]],
  ["370000", [7, 3]],
  ["540000", [1, 4]],
  ["510000", [3, 4]],
  ["500000", [4, 4]],
  ["420000", [5, 4]],
  ["340000", [6, 4]],
  ["320000", [7, 4]],
  ["310000", [8, 4]],
  ["520000", [4, 5]],
  ["430000", [5, 5]],
  ["360000", [6, 5]],
  ["330000", [7, 5]],
  ["530000", [3, 6]],
  ["450000", [4, 6]],
  ["440000", [5, 6]],
  ["350000", [6, 6]],
  ["710000", [8, 6]],
  ["460000", [4, 7]],
  ["820000", [5, 7]],
  ["810000", [6, 7]],
]);

/** Columns and rows of the grid. */
export const TILE_COLUMNS = 9;
export const TILE_ROWS = 8;
