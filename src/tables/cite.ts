import { CrossProvinceError } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import { rowsOf } from "./arquero.js";
import type { Dataset, DescribedTarget } from "./dataset.js";
import { type ColumnOrigin, originsOf } from "./provenance.js";
import { requireDataset } from "./targets-of.js";

/** A target with the passage in which it is printed. */
export interface Citation {
  readonly target: DescribedTarget;
  /** Text before the quote, from the document as stored. */
  readonly before: string;
  readonly quote: string;
  /** Text after the quote. */
  readonly after: string;
  /** Where the printed number begins inside the quote, or null where none is printed. */
  readonly valueInQuote: number | null;
  /** Where the columns come from that the quote does not carry itself. */
  readonly origins?: readonly ColumnOrigin[];
}

/** How to cite a passage. */
export interface CiteOptions {
  /** How many characters to give on each side. Default 80. */
  readonly context?: number;
}

/**
 * The passage around a target's quote.
 * @throws CrossProvinceError for an unknown id, with the nearest known
 * @example
 * cite(await loadDataset(), "hunan-2021-rd-intensity").quote.includes("1.8%"); // => true
 */
export function cite(dataset: Dataset, targetId: string, options: CiteOptions = {}): Citation {
  requireDataset(dataset, "texts");
  requireText(targetId, "targetId");
  refuseUnknown(options, ["context"]);
  const { context = 80 } = options;
  const target = rowsOf<DescribedTarget>(dataset.targets).find((row) => row.target_id === targetId);
  if (target === undefined) {
    const known = dataset.rows.targets.map((row) => row.target_id);
    throw new CrossProvinceError([
      {
        code: "target-unknown",
        severity: "error",
        at: {},
        received: targetId,
        expected: nearestFew(targetId, known).join(", "),
      },
    ]);
  }
  const text = dataset.texts.get(target.document_id) ?? "";
  return {
    target,
    before: text.slice(Math.max(0, target.quote_start - context), target.quote_start),
    quote: target.quote,
    after: text.slice(target.quote_end, target.quote_end + context),
    valueInQuote: target.value_start === null ? null : target.value_start - target.quote_start,
    origins: originsOf(target, text),
  };
}
