import type { Language } from "../model/language.js";

/**
 * The name of a table by which a sentence speaks of it: 附件3, annex 3; an id of one's own as it is.
 * @example
 * tableName("annex-3", "zh"); // => "附件3"
 */
export function tableName(id: string | null, language: Language): string {
  const [, kind, number] = /^(annex|table)-(\d+)$/.exec(id ?? "") ?? [];
  if (kind === undefined) return id ?? "";
  if (language === "en") return `${kind} ${number}`;
  return `${kind === "annex" ? "附件" : "表"}${number}`;
}
