/**
 * The title of a document in the marks that Chinese sets titles in; a title inside it takes the single ones (GB/T 15834-2011, 4.15.3.5).
 * @example
 * bookTitle("贯彻《某规划》实施方案"); // => "《贯彻〈某规划〉实施方案》"
 */
export const bookTitle = (title: string): string =>
  `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
