import type { Measure } from "../model/codes.js";
import type { LinkCandidate } from "./candidates.js";
import type { Concept } from "./concept.js";
import type { QuantityClass } from "./quantity-class.js";

/** What a number is about, before it is linked. */
export interface LinkRequest {
  /** As printed, verbs and times around it included. */
  readonly phrase: string;
  readonly unit: string;
  readonly measure: Measure;
  /** The population that the phrase names (规模以上工业企业), as printed; null where it names none. */
  readonly population: string | null;
  /** Whether its level of recognition is the national alone, told by the words around where the phrase leaves it out. */
  readonly national?: boolean;
  /** What the heading and the paragraph speak of, asked only where the phrase alone names no indicator. */
  readonly around?: () => readonly string[];
}

/** The indicator that a phrase was linked to, or the id of the new concept that it names. */
export interface Link {
  readonly indicator_id: string;
  readonly known: boolean;
  /** How the phrase stands to the indicator; none for a new concept. */
  readonly match: "exact" | "narrower" | "broader" | "none";
  /** From 0 to 1: how sure it is that the phrase means the indicator; 0 for a new concept. */
  readonly confidence: number;
  readonly concept: Concept;
  /** Whether the indicator holds the population in its own definition. */
  readonly ownPopulation: boolean;
  /** What sort of numbers the indicator is measured in; null for a new concept. */
  readonly sort: QuantityClass | null;
  /** Whether a percentage is printed for an amount, so that it can only be a rate of growth. */
  readonly rate: boolean;
  readonly why: string;
  readonly candidates: readonly LinkCandidate[];
}

/** Ready to link phrases. */
export interface Linker {
  link(request: LinkRequest): Link;
}
