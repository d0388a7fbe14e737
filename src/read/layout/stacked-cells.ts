import { isDataCell } from "../../text/tables/cell-kinds.js";
import { displayWidth } from "./layout-width.js";

/** The characters of the kinds of indicators, which narrow columns break over lines: 约束 ⏎ 性; 预 ⏎ 期 ⏎ 性. */
const PARTS: readonly (readonly string[])[] = ["预期性", "约束性"].flatMap((kind) => [
  [kind.slice(0, 2), kind.slice(2)],
  [...kind],
]);
/** So many lines below a part its rest is looked for: the other parts of a wrapped name may stand between. */
const REACH = 2;
/** Labels of two characters that stand over one another in a narrow column. */
const LABELS: readonly (readonly [string, string])[] = [
  ["序", "号"],
  ["单", "位"],
  ["属", "性"],
  ["类", "别"],
];

const lastOf = (line: string): string => /\S+\s*$/.exec(line)?.[0].trimEnd() ?? "";
const cellsIn = (line: string): readonly string[] => line.trim().split(/[ \u3000]+/);
const holdsValue = (line: string): boolean =>
  cellsIn(line).some((cell, at) => at > 0 && /\d/.test(cell) && isDataCell(cell));
const withoutLast = (line: string, part: string): string => line.trimEnd().slice(0, -part.length).trimEnd();

/** The lines in which the parts of a broken word end, one below the other from a line on; null where they do not. */
function stackFrom(lines: readonly string[], from: number, parts: readonly string[]): number[] | null {
  const at = [from];
  for (const part of parts.slice(1)) {
    const above = at.at(-1) ?? from;
    const next = [1, 2].find((by) => lastOf(lines[above + by] ?? "") === part && by <= REACH);
    const between = next === 2 ? (lines[above + 1] ?? "") : "";
    if (next === undefined || /^(?:预|约|预期性?|约束性?)$/.test(lastOf(between))) return null;
    at.push(above + next);
  }
  return at;
}

/** The lines with the kinds of indicators whole, in each line of values that their cell stands beside. */
function withKinds(printed: readonly string[]): readonly string[] {
  const lines = [...printed];
  const gone = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    const last = lastOf(lines[from] ?? "");
    if (!/^(?:[预约]|预期|约束)$/.test(last)) continue;
    for (const parts of PARTS) {
      const stack = parts[0] === last ? stackFrom(lines, from, parts) : null;
      if (stack === null) continue;
      // Parts that all stand above and below their row are left to what reads the cells about it.
      const beside = stack.filter((at) => holdsValue(lines[at] ?? ""));
      if (beside.length === 0) continue;
      for (const [index, at] of stack.entries()) {
        const part = parts[index] ?? "";
        const line = lines[at] ?? "";
        const bare = withoutLast(line, part);
        if (beside.includes(at)) lines[at] = `${line.trimEnd().slice(0, -part.length)}${parts.join("")}`;
        else if (bare === "") gone.add(at);
        else lines[at] = bare;
      }
      break;
    }
  }
  return gone.size === 0 ? lines : lines.filter((_, at) => !gone.has(at));
}

/** A line with a cell replaced, and all that stands behind it where it was as far as blanks allow. */
function replaced(line: string, at: number, cell: string, by: string): string {
  const [before, behind] = [line.slice(0, at), line.slice(at + cell.length)];
  const more = displayWidth(by) - displayWidth(cell);
  if (more <= 0) return before + by + " ".repeat(-more) + behind;
  // What the word gains stands over its middle, where there is room on both sides.
  const room = Math.max(0, /^ */.exec(behind)?.[0].length ?? 0) - 1;
  return before + by + behind.slice(Math.max(0, Math.min(more, room)));
}

const placeOf = (line: string, cell: string): number =>
  new RegExp(`(?<=^|[ \u3000])${cell}(?=$|[ \u3000])`).exec(line)?.index ?? -1;

/** The lines of tables of indicators with labels of two characters whole that stand over one another, in the one of the two that holds more labels. */
function withLabels(printed: readonly string[]): readonly string[] {
  const ofIndicators = printed.some(
    (line, at) => placeOf(line, "属") >= 0 && placeOf(printed[at + 1] ?? "", "性") >= 0,
  );
  if (!ofIndicators) return printed;
  const lines = [...printed];
  for (const [upper, lower] of LABELS)
    for (let at = 0; at < lines.length - 1; at += 1) {
      const [one = "", other = ""] = [lines[at], lines[at + 1]];
      const [above, below] = [placeOf(one, upper), placeOf(other, lower)];
      if (above < 0 || below < 0) continue;
      const first = cellsIn(one).length >= cellsIn(other).length;
      lines[at] = replaced(one, above, upper, first ? upper + lower : "");
      lines[at + 1] = replaced(other, below, lower, first ? "" : upper + lower);
    }
  return lines.filter((line, at) => line.trim() !== "" || printed[at]?.trim() === "");
}

/**
 * The lines of a page with the words whole that a narrow column breaks over lines one character or two at a time: the kinds of indicators, and
 * labels such as 序号 and 属性.
 */
export const withStackedCells = (lines: readonly string[]): readonly string[] => withKinds(withLabels(lines));
