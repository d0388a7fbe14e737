import type { Bilingual } from "../model/language.js";

/** A code of an SDMX code list. */
export interface SdmxCode {
  readonly id: string;
  readonly name: Bilingual;
  readonly description?: Bilingual;
  readonly parent?: string;
}

/** An SDMX code list; ids are unique in it. */
export interface SdmxCodeList {
  readonly id: string;
  readonly name: Bilingual;
  readonly codes: readonly SdmxCode[];
}
