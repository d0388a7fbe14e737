import { createRequire } from "node:module";
import { loadText } from "./read.js";

const require = createRequire(import.meta.url);

/**
 * The text of a file of an installed package, such as `vega/build/vega.min.js`.
 * @throws CrossProvinceError when the package does not hold it
 */
export function loadPackageText(specifier: string): Promise<string> {
  return loadText(require.resolve(specifier));
}
