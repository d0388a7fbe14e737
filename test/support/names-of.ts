import { targetsOf } from "./targets-of.js";

/** The names of what the targets of a text of 湖南 are about, in their order, in a plan of 2021 to 2025. */
export const namesOf = (text: string): string[] => targetsOf(text).map(({ concept }) => concept);
