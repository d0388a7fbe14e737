import { isOpen } from "./layout-rows.js";
import { displayWidth } from "./layout-width.js";

/** The rows' own words on the line of their values, and the lines of words alone before, between and behind them. */
export interface NameLines {
  /** For each row the words on its line of values, empty where there are none. */
  readonly own: readonly string[];
  /** The lines before the first row, between each two, and behind the last one. */
  readonly between: readonly (readonly string[])[];
}

/** So much of the width of its column may a line leave free that goes on below. */
const FREE = 3;
/** A row is off by each line that stands on one side of its values and not on the other: by so many at most, and surely by no more than one. */
const MOST_OFF = 3;
const SURELY = 1;
/** No name begins so: with a character alone, or a sign that something stands before. */
const NO_BEGINNING = /^(?:.$|[、，）)％%])/u;

interface Choice {
  readonly cost: number;
  readonly farthest: number;
  /** How many choices there are. */
  readonly ways: number;
  /** How many lines behind each row are its own. */
  readonly behind: readonly number[];
}

/**
 * The names of rows whose values stand in the middle or at the head of their lines: each line of a name is full but the last. Null where none
 * can be told, `sure` where there is only one way.
 */
export function orderedNames({ own, between }: NameLines): { names: string[]; sure: boolean } | null {
  const lines = [...own, ...between.flat()];
  const width = lines.reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  const isWhole = (parts: readonly string[]): boolean =>
    parts.length > 0 &&
    !NO_BEGINNING.test(parts[0] ?? "") &&
    parts.every((part, at) => at === parts.length - 1 || isOpen(part) || displayWidth(part) >= width - FREE);
  const partsOf = (row: number, before: number, behind: number): string[] => {
    const above = between[row] ?? [];
    return [
      ...above.slice(above.length - before),
      ...(own[row] === "" ? [] : [own[row] ?? ""]),
      ...(between[row + 1] ?? []).slice(0, behind),
    ];
  };
  let open = new Map<number, Choice>([
    [between[0]?.length ?? 0, { cost: 0, farthest: 0, ways: 1, behind: [] }],
  ]);
  for (const row of own.keys()) {
    const below = between[row + 1]?.length ?? 0;
    const next = new Map<number, Choice>();
    for (const [before, choice] of open)
      for (let behind = row === own.length - 1 ? below : 0; behind <= below; behind += 1) {
        const off = Math.abs(before - behind);
        if (off > MOST_OFF || !isWhole(partsOf(row, before, behind))) continue;
        const cost = choice.cost + off;
        const known = next.get(below - behind);
        const farthest = Math.max(choice.farthest, off);
        const ways = choice.ways + (known?.ways ?? 0);
        const behindOf = { cost, farthest, behind: [...choice.behind, behind] };
        next.set(below - behind, { ...(known === undefined || cost < known.cost ? behindOf : known), ways });
      }
    open = next;
  }
  const best = open.get(0);
  if (best === undefined) return null;
  const names = own.map((_, row) => {
    const before = (between[row]?.length ?? 0) - (row === 0 ? 0 : (best.behind[row - 1] ?? 0));
    return partsOf(row, before, best.behind[row] ?? 0).join("");
  });
  return { names, sure: best.ways === 1 && best.farthest <= SURELY };
}
