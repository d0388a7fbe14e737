/** A name without the word for how many there are in all: 农民合作社|总数. */
export const withoutTotal = (name: string): string => name.replace(/(?<=.{2})(?:总数|总量|数量)$/, "");
