/** Lists of two documents as one. */
export interface MergedNumbering {
  readonly xml: string;
  /** What is added to the numbers of the report's lists. */
  readonly offset: number;
}

const most = (xml: string, pattern: RegExp): number =>
  Math.max(0, ...[...xml.matchAll(pattern)].map(([, number]) => Number(number)));

/** The lists of a template, with those of a report behind them under numbers of their own. */
export function mergeNumbering(template: string | undefined, report: string): MergedNumbering {
  if (template === undefined) return { xml: report, offset: 0 };
  const offset = 1 + most(template, /<w:num w:numId="(\d+)"/gu);
  const forms = 1 + most(template, /<w:abstractNum [^>]*w:abstractNumId="(\d+)"/gu);
  const moved = report
    .replace(
      /(w:abstractNumId=")(\d+)"/gu,
      (_, before: string, id: string) => `${before}${Number(id) + forms}"`,
    )
    .replace(
      /(<w:abstractNumId w:val=")(\d+)"/gu,
      (_, before: string, id: string) => `${before}${Number(id) + forms}"`,
    )
    .replace(
      /(<w:num w:numId=")(\d+)"/gu,
      (_, before: string, id: string) => `${before}${Number(id) + offset}"`,
    )
    // Attributes of later versions, whose prefix the template need not know.
    .replace(/ w1\d:[A-Za-z]+="[^"]*"/gu, "");
  const abstracts = (moved.match(/<w:abstractNum [\s\S]*?<\/w:abstractNum>/gu) ?? []).join("");
  const numbers = (moved.match(/<w:num [\s\S]*?<\/w:num>/gu) ?? []).join("");
  const first = template.indexOf("<w:num ");
  const at = first < 0 ? template.indexOf("</w:numbering>") : first;
  const whole = template.slice(0, at) + abstracts + template.slice(at);
  return { xml: whole.replace("</w:numbering>", `${numbers}</w:numbering>`), offset };
}
