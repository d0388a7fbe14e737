import { remembered } from "../text/remembered.js";
import { SYNONYMS } from "./synonyms/synonyms.js";

const PATTERNS = SYNONYMS.map(({ name, forms }) => ({ name, pattern: new RegExp(forms, "g") }));

/** A text in which each component that has several names bears its standard one. */
export const standardWords = remembered((text: string): string => {
  let standard = text;
  for (const { name, pattern } of PATTERNS) standard = standard.replace(pattern, name);
  return standard;
});
