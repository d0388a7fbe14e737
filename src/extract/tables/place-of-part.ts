import type { RowSink } from "../row-sink.js";

/**
 * The place or part that a label names, in a wider one perhaps: its code where it is known, else the label as a breakdown; neither where
 * nothing is named.
 */
export function placeOfPart(
  part: { readonly label: string; readonly within: string | null } | null,
  writer: Pick<RowSink, "regionNamed">,
): { regionCode?: string; breakdown?: string } {
  if (part === null) return {};
  const code = writer.regionNamed(part.label, part.within);
  return code === null ? { breakdown: part.label } : { regionCode: code };
}
