/** A page number on a line of its own: 12, - 12 -, — 12 —, ·12·, 第12页, 第 12 页 共 60 页, 12/60, Page 3 of 20. */
export function isPageNumber(line: string): boolean {
  const plain = line.normalize("NFKC").replace(/\s+/g, "");
  return /^(?:[-—–―‐~·•.[(<]*\d{1,4}[-—–―‐~·•.\])>]*|[-—–―‐~·•][ivxl]{1,6}[-—–―‐~·•]|第?\d{1,4}页?[,，/|]?[(（]?(?:共|总|\/)\d{1,4}页?[)）]?|第\d{1,4}页|共\d{1,4}页[,，/]?第\d{1,4}页|(?:page|p\.?)\d{1,4}(?:(?:of|\/)\d{1,4})?)$/iu.test(
    plain,
  );
}
