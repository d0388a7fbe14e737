/** 较2020年下降, 比2025年底增加: the year with which a label compares what it names; 2025年比2020年增长 names two years of its own. */
const COMPARED =
  /(?<=[一-龥A-Za-z.\d）)]{2})(?<!20\d\d年?[底末初]?)(?:相?较于?|相?比)(20\d\d)年?(?:底|末)?(?:相比)?(?=[一-龥（(])/;

/** The year that a label compares with; null where it names none. */
export function comparedYear(label: string): number | null {
  const year = COMPARED.exec(label)?.[1];
  return year === undefined ? null : Number(year);
}

/** A label without the year that it compares with: 用水量较2020年下降 → 用水量下降. */
export const withoutCompared = (label: string): string => label.replace(COMPARED, "");
