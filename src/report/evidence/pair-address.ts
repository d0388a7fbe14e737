/** The name by which a pair's card is found on the evidence page, from the key of the pair. */
export const pairAddress = (key: string): string => `pair-${key.replace("|", "--")}`;
