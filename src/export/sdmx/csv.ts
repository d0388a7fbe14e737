import { datasetFor } from "../../compare/select-dataset.js";
import type { Selection } from "../../compare/selection.js";
import { toCsv } from "../../io/csv.js";
import type { Dataset } from "../../tables/dataset.js";
import { SDMX_COMPONENTS, sdmxSources } from "./components.js";
import { SDMX_DATAFLOW, type SdmxIdentity, sdmxIdentity } from "./identity.js";

/**
 * The targets as SDMX-CSV 2.0 for the dataflow of {@link toSdmxStructure}: OBS_VALUE × 10^UNIT_MULT in UNIT_MEASURE at
 * TIME_PERIOD, the deadline. A target without a number has OBS_VALUE NaN and OBS_STATUS M; a dimension without a
 * value has SDMX's `_X` (not stated), `_Z` (not applicable) or `_T` (total).
 * @returns the text of the file
 * @example
 * toSdmxCsv(await loadDataset()).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA"); // => true
 */
export function toSdmxCsv(source: Dataset, options: SdmxIdentity & Selection = {}): string {
  const dataset = datasetFor(source, options, ["agency", "version"]);
  const { agency, version } = sdmxIdentity(options);
  const head = {
    STRUCTURE: "dataflow",
    STRUCTURE_ID: `${agency}:${SDMX_DATAFLOW}(${version})`,
    ACTION: "R",
  };
  const rows = sdmxSources(dataset.rows, dataset.texts).map((source) => ({
    ...head,
    ...Object.fromEntries(
      // The SDMX-CSV field guide writes a missing number as NaN.
      SDMX_COMPONENTS.map(({ id, role, read }) => [id, read(source) ?? (role === "measure" ? "NaN" : null)]),
    ),
  }));
  return toCsv([...Object.keys(head), ...SDMX_COMPONENTS.map(({ id }) => id)], rows);
}
