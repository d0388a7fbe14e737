import type { Span } from "../text/span.js";
import { headingMarkAt } from "../text/structure/heading-marks.js";
import type { Headings } from "../text/structure/sections.js";

/** Where the numbers of a document's headings stand, by rule: from the mark to the title (一、 （二） 3. 附件4), replayed copies too. */
export function headingNumbers(text: string, headings: Headings): Span[] {
  return headings.list.flatMap((heading) => {
    if (heading.stored === null || heading.number === null) return [];
    const start = heading.stored;
    const inline = start > 0 && text[start - 1] !== "\n";
    const mark = headingMarkAt(text, start, inline) ?? headingMarkAt(text, start, false);
    const end = mark?.titleStart ?? start + heading.text.length;
    return [{ start, end }, ...headings.reading.copiesOf(start, end)];
  });
}
