import { CrossProvinceError } from "../model/issue.js";
import { nearestFew } from "../model/nearest.js";

/** Tells that an argument is none of the values that it may have, with the nearest. */
export function unknownValue(option: string, received: string, known: readonly string[]): CrossProvinceError {
  const expected = nearestFew(received, known).join(", ");
  return new CrossProvinceError([
    { code: "option-invalid", severity: "error", at: {}, received, expected, parameters: { option } },
  ]);
}
