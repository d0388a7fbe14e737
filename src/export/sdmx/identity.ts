/** Who maintains the structures of an SDMX export, and in which version. */
export interface SdmxIdentity {
  /** Id of the maintenance agency. Default `CROSS_PROVINCE`. */
  readonly agency?: string;
  /** Version of all artefacts. Default `1.0.0`. */
  readonly version?: string;
}

export const SDMX_DATAFLOW = "DF_TARGETS";
export const SDMX_STRUCTURE = "DS_TARGETS";
export const SDMX_CONCEPTS = "CS_TARGETS";

/** The identity with its defaults. */
export function sdmxIdentity({ agency = "CROSS_PROVINCE", version = "1.0.0" }: SdmxIdentity): {
  readonly agency: string;
  readonly version: string;
} {
  return { agency, version };
}
