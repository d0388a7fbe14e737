import { fileURLToPath } from "node:url";

/** The folder of the dataset that ships with the package. */
export const SHIPPED_DATA: string = fileURLToPath(new URL("../../data", import.meta.url));

/** The folder of the source documents that ship with the package. */
export const SHIPPED_SEEDS: string = fileURLToPath(new URL("../../seeds", import.meta.url));
