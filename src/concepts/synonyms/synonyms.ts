import type { ComponentSynonyms } from "./component-synonyms.js";
import { ECONOMY } from "./economy.js";
import { ENVIRONMENT } from "./environment.js";
import { SIZES } from "./sizes.js";
import { WORKS_AND_SERVICES } from "./works-and-services.js";

/**
 * Synonyms of components, in the order in which they are applied. They hold wherever the component stands; synonyms of a whole name are
 * rows of `vocabulary_names.csv`.
 */
export const SYNONYMS: readonly ComponentSynonyms[] = [
  ...ECONOMY,
  ...WORKS_AND_SERVICES,
  ...SIZES,
  ...ENVIRONMENT,
];
