/** An object of parsed JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** The objects of a list; none where the value is no list. */
export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
/** A text; empty where the value is none. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");
