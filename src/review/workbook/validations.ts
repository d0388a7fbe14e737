/** A list from which the cells of a range are chosen. */
export interface ListValidation {
  /** Cells of the sheet, such as `F2:F40`. */
  readonly cells: string;
  /** Where the list stands: a range of another sheet. */
  readonly source: string;
  /** Whether other entries are let in. */
  readonly open: boolean;
}

/** A sheet with drop-down lists; they stand behind the filter and before the margins, as the schema of worksheets orders them. */
export function withValidations(xml: string, lists: readonly ListValidation[]): string {
  if (lists.length === 0) return xml;
  const items = lists.map(
    ({ cells, source, open }) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="${open ? 0 : 1}" sqref="${cells}">` +
      `<formula1>${source}</formula1></dataValidation>`,
  );
  const all = `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
  return xml.replace(/(<autoFilter [^>]*\/>)/u, `$1${all}`);
}

/** A workbook with some of its sheets hidden. */
export function withHiddenSheets(workbook: string, hidden: ReadonlySet<string>): string {
  return workbook.replace(/<sheet [^>]*name="([^"]*)"/gu, (whole, name: string) =>
    hidden.has(name) ? `${whole} state="hidden"` : whole,
  );
}
