import { over } from "../../stats/exact.js";
import type { Denominator, Scale } from "../types.js";
import { type Aligned, shown, withStep } from "./aligned.js";

/** The denominator of a region, where the caller brought one above nought. */
export function denominatorOf(code: string, { denominators }: Scale): Denominator | undefined {
  return denominators.find(({ region_code, value }) => region_code === code && value > 0);
}

/** A count or sum over the denominator of its region. */
export function toScale(from: Aligned, scale: Scale): Aligned {
  const { target } = from;
  const by = denominatorOf(target.region_code, scale);
  if (by === undefined) return from;
  return withStep(from, "scale", `${from.unit}/${scale.unit}`, (amount) => over(amount, by.value), {
    formula: (amount) => `${shown(amount)} / ${shown(by.value)}`,
    inputs: [{ target_id: target.target_id, field: scale.name, value: by.value }],
    assumption: {
      zh: `${scale.name}为${by.year}年数（来源：${by.source}）`,
      en: `over ${scale.name} of ${by.year} (source: ${by.source})`,
    },
  });
}
