/**
 * The words of a list that is written with blanks and lines between them.
 *
 * @example
 * listedWords("油茶 茶叶\n生猪"); // => ["油茶", "茶叶", "生猪"]
 */
export const listedWords = (list: string): readonly string[] =>
  list.split(/\s+/).filter((word) => word !== "");
