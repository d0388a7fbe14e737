import type { ColumnRole } from "./table-cells.js";

/** So many years behind the first one and no nearer, what stands in the first is more likely what there is than what is aimed at. */
const FAR = 3;

/** The years that the title of a table names one by one, none of a stretch: 2030年和2035年主要指标. */
export function captionYears(caption: string | null): ReadonlySet<number> {
  return new Set(
    [...(caption ?? "").matchAll(/(?<![-—–~至])(20\d\d)年?(?![-—–~至年]*20)/g)].map((year) =>
      Number(year[1]),
    ),
  );
}

/**
 * The columns with that of the plan's first year as the present state where the title names all later ones and not it, and as doubtful where
 * it stands alone before a far year: 2026年 | 2035年.
 */
export function withFirstYear<Column extends ColumnRole>(
  caption: string | null,
  columns: readonly Column[],
  planStart: number | null,
): readonly Column[] {
  const levels = columns.flatMap((column: ColumnRole) =>
    column.role === "value" && !column.growth ? [column] : [],
  );
  const years = [...new Set(levels.map(({ year }) => year))].filter((year) => year !== null);
  const [next = null] = years
    .filter((year) => planStart !== null && year > planStart)
    .sort((one, two) => one - two);
  const before = years.some((year) => planStart !== null && year < planStart);
  if (planStart === null || next === null || next === planStart + 1) return columns;
  const told = captionYears(caption);
  const later = years.filter((year) => year > planStart);
  const titled = !told.has(planStart) && later.every((year) => told.has(year));
  const far = !before && next >= planStart + FAR && !levels.some(({ base }) => base);
  return columns.map((column) => {
    const one: ColumnRole = column;
    if (one.role !== "value" || one.year !== planStart || one.growth || one.added === true) return column;
    if (titled) return { ...column, base: true };
    return far ? { ...column, perhapsPresent: true as const } : column;
  });
}
