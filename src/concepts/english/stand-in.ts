/** Characters of private use stand for quoted names while the words around them are put together. */
export const FIRST_STAND_IN = 0xe000;
export const STAND_INS = /[\ue000-\ue0ff]/g;

/** Whether a piece of a name stands for a quoted one. */
export function isStandIn(piece: string): boolean {
  return piece.length === 1 && piece >= "\ue000" && piece <= "\ue0ff";
}
