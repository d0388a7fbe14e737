import { greatest } from "../../model/extremes.js";
import { displayWidth } from "./layout-width.js";

/** A mark in the place of a blank within a cell. */
export const WITHIN = "\u00a0";

/** Digits in groups of three that blanks part: 25 000. */
const GROUPS = /(?<![\d.,]|^ *)\d{1,3}(?: \d{3}(?![\d.,]))+/g;
const cellsIn = (line: string): number => line.trim().split(/ +/).length;

/**
 * The lines of a page with the groups of a number held together (1 800) where a line would have more cells than any line without such
 * groups; numbers of two columns side by side stay apart.
 */
function withGroupsJoined(lines: readonly string[]): readonly string[] {
  const grouped = lines.map((line) => line.search(GROUPS) >= 0);
  if (!grouped.includes(true)) return lines;
  const most = greatest(lines.filter((_, index) => grouped[index] === false).map(cellsIn), 0);
  return lines.map((line, index) =>
    grouped[index] === true && cellsIn(line) > most
      ? line.replace(GROUPS, (digits) => digits.replaceAll(" ", WITHIN))
      : line,
  );
}

/** 预期  性: the kind of an indicator, torn within its cell. */
const TORN_KIND = /(?<= )(预期|约束) +性(?= |$)/g;
const withKindsWhole = (line: string): string =>
  line.replace(TORN_KIND, (torn, kind: string) => `${kind}性`.padEnd(torn.length));

/** 指　标, 单    位, 合 计: labels of two characters that blanks fill to the width of longer ones. */
const SPACED_LABEL =
  /(?<=^|[ \u3000])(?:指[ \u3000]{1,8}标|单[ \u3000]{1,8}位|项[ \u3000]{1,8}目|属[ \u3000]{1,8}性|备[ \u3000]{1,8}注|序[ \u3000]{1,8}号|类[ \u3000]{1,8}别|名[ \u3000]{1,8}称|目[ \u3000]{1,8}标|任[ \u3000]{1,8}务|合[ \u3000]{1,8}计|总[ \u3000]{1,8}计|小[ \u3000]{1,8}计)(?=$|[ \u3000])/g;

/** A line with such labels whole, all that stands behind them where it was. */
export function withLabelsWhole(line: string): string {
  return line.replace(SPACED_LABEL, (printed) => {
    const whole = printed.replace(/[ \u3000]/g, "");
    return whole + " ".repeat(Math.max(0, displayWidth(printed) - displayWidth(whole)));
  });
}

/** The lines of a page with the cells whole that blanks tear: numbers in groups of digits, 预期 性. */
export function withTornCells(lines: readonly string[]): readonly string[] {
  return withGroupsJoined(lines).map(withKindsWhole);
}
