import { foldWidth } from "../../text/fold.js";

/** What people write where there is nothing. */
const NOTHING = /^(?:[-—–－/]+|无|空|n\/?a|null)$/iu;

/** Whether a cell says that there is nothing: empty, a dash, 无. */
export const isNothing = (cell: string): boolean => cell.trim() === "" || NOTHING.test(cell.trim());

/**
 * A number as people write it in a cell: １７．２, 1,720, 17.2%, 1 720, −3.
 * @returns null for a cell that says nothing, undefined for one that is no number
 * @example
 * handEditedNumber("１，７２０"); // => 1720
 */
export function handEditedNumber(cell: string): number | null | undefined {
  if (isNothing(cell)) return null;
  const plain = foldWidth(cell)
    .trim()
    .replace(/^[−–]/u, "-")
    .replace(/(?<=\d)[,，\u00a0\u2009 ](?=\d{3}(?!\d))/gu, "")
    .replace(/\s*[%％]$/u, "");
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
