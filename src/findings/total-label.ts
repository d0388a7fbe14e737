/** Labels of the row that adds up a table. */
const TOTAL = /^(?:全[市省国县区]|合计|总计|小计|总数)$/;

/** Whether a row label names the whole of the table, not a part of it. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}
