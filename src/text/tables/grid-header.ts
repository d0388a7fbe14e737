/** A label without the white space that the layout put between its characters: `全 市` becomes `全市`. */
export function cleanLabel(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) | (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      "",
    );
}

/** The levels of a column's label from the top down. */
export function labelParts(label: string): string[] {
  return label.split(/ ?\/ /);
}

/** The words of the corner cell: what the rows are and, where the corner is divided by a diagonal, what the columns are. */
export interface CornerLabel {
  readonly rows: string;
  readonly columns: string | null;
}

/**
 * Reads the corner cell. In a corner divided by a diagonal the name of the columns is a drawing of its own, which documents
 * turned into text print after a blank line, sometimes twice; all the rest names the rows.
 *
 * @example readCorner("县市区\n（园区）\n年度\n\n年  度") // => { rows: "县市区（园区）", columns: "年度" }
 */
export function readCorner(text: string): CornerLabel {
  const blocks = text.split(/\n\s*\n/);
  const columns = blocks.length > 1 ? cleanLabel(blocks.pop() ?? "") : null;
  const lines = blocks
    .flatMap((block) => block.split("\n"))
    .map((line) => cleanLabel(line))
    .filter((line) => line !== columns);
  return { rows: cleanLabel(lines.join("\n")), columns };
}

/**
 * The labels of all columns from the header rows, merged cells resolved, levels joined by ` / `.
 * A header cell that spans several columns is printed once, so its row has fewer cells than the table has columns:
 * an empty cell below continues a cell downwards, and the other cells of the upper row share the printed cells below evenly.
 * Where that does not come out even, the lowest row alone gives the labels. In a row as wide as the table a merged cell leaves empty ones
 * behind it.
 *
 * @example columnLabels([["", "目标值", "责任单位"], ["", "2024年", "2025年", ""]], 4)
 * // => ["", "目标值 / 2024年", "目标值 / 2025年", "责任单位"]
 */
export function columnLabels(header: readonly (readonly string[])[], width: number): string[] {
  let lower = Array.from({ length: width }, () => "");
  let labels = lower;
  for (const row of [...header].reverse()) {
    const upper = row.length === width ? reached(row, labels) : spread(row, lower);
    if (upper === null) break;
    labels = labels.map((label, column) => {
      const above = cleanLabel(upper[column] ?? "");
      if (above === "" || above === label) return label;
      return label === "" ? above : `${above} / ${label}`;
    });
    lower = [...upper];
  }
  return labels;
}

/** An upper row whose merged cells leave empty ones behind them: each reaches over those that have labels below. */
function reached(upper: readonly string[], lower: readonly string[]): string[] {
  const labels = [...upper];
  for (let column = 1; column < labels.length; column += 1) {
    const empty = cleanLabel(labels[column] ?? "") === "" && cleanLabel(lower[column] ?? "") !== "";
    if (empty && cleanLabel(lower[column - 1] ?? "") !== "") labels[column] = labels[column - 1] ?? "";
  }
  return labels;
}

/** The upper row brought to the width of the lower one, or null where the spans cannot be told. */
function spread(upper: readonly string[], lower: readonly string[]): string[] | null {
  const runs = filledRuns(lower);
  const filled = runs.reduce((sum, run) => sum + run, 0);
  const spanning = upper.length - (lower.length - filled);
  const oneEach = spanning === runs.length;
  const share = filled / spanning;
  if (spanning < 1) return null;
  if (!oneEach && !(Number.isInteger(share) && runs.every((run) => run % share === 0))) return null;
  const labels: string[] = [];
  let cell = 0;
  let run = 0;
  while (labels.length < lower.length) {
    const label = upper[cell++] ?? "";
    const columns = lower[labels.length] === "" ? 1 : oneEach ? (runs[run++] ?? 1) : share;
    for (let k = 0; k < columns; k += 1) labels.push(label);
  }
  return labels;
}

function filledRuns(cells: readonly string[]): number[] {
  const runs: number[] = [];
  let run = 0;
  for (const cell of [...cells, ""]) {
    if (cell !== "") run += 1;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  return runs;
}
