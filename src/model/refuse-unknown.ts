import { CrossProvinceError } from "./issue.js";
import { nearest } from "./nearest.js";

/** Names that people give options that are spelled otherwise. */
const MEANT: Readonly<Record<string, string>> = {
  region: "regions",
  family: "families",
  document: "documents",
  lang: "language",
};

/**
 * Refuses options that a verb does not know, so that none is passed over in silence: a script in JavaScript has no compiler.
 * @param known the names of the verb's options
 * @throws CrossProvinceError that names each unknown option with the nearest known one
 * @example
 * refuseUnknown({ regions: [] }, ["regions", "families"]); // => undefined
 */
export function refuseUnknown(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new CrossProvinceError(
    unknown.map((received) => {
      const meant = MEANT[received];
      const hint = meant !== undefined && known.includes(meant) ? meant : nearest(received, known);
      return {
        code: "option-unknown" as const,
        severity: "error" as const,
        at: {},
        received,
        expected: known.join(", "),
        ...(hint === undefined ? {} : { hint }),
      };
    }),
  );
}
