/** Right answers out of those that were judged. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** From 0 to 1; 1 where nothing was judged. */
  readonly share: number;
}

/** Makes a share. */
export function share(right: number, of: number): Share {
  return { right, of, share: of === 0 ? 1 : right / of };
}
