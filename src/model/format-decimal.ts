/** How a number is written out. */
export interface DecimalOptions {
  /** Fewest decimals. Default 0. */
  readonly least?: number;
  /** Most decimals; further ones are rounded. Default 6. */
  readonly most?: number;
  /** Whether commas set the thousands apart. Default true. */
  readonly grouping?: boolean;
}

/** A format takes longer to make than to use. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in digits with a decimal point, the same on every machine.
 * @example
 * formatDecimal(14000.5); // => "14,000.5"
 */
export function formatDecimal(
  value: number,
  { least = 0, most = 6, grouping = true }: DecimalOptions = {},
): string {
  const key = `${least}|${most}|${grouping}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat("en-US", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: grouping,
    });
    formats.set(key, format);
  }
  return format.format(value);
}
