/** Fewer cells in a line may come from gaps in prose. */
export const FEWEST_CELLS = 3;

/** Whether the words of a cell are an amount; a month or day is none. */
export const isAmount = (text: string): boolean =>
  /^[[（(〔<>＜＞≥≤]?-?\d[\d.,]*(?: \d{3})*(?![\d.,月季⽉])\D{0,4}$/.test(text.trim().normalize("NFKC"));
