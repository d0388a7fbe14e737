/** A page of Markdown, counted from 1. */
export interface MarkdownPage {
  readonly page: number;
  readonly markdown: string;
}

/**
 * Where a page ends or begins: the placeholder that docling is asked for, a comment that names the page that begins, a form feed, and marker's line before a page, which
 * counts from 0.
 */
const MARK = /<!-- ?page ?-?(?:break|\d{1,4}) ?-->|\f|(?<=^|\n)\{(\d{1,4})\}-{20,80}(?=\r?\n|$)/gi;

/**
 * The pages of Markdown in which a document parser has marked them; null where it holds no mark.
 *
 * @example
 * markdownPages("# 目标\n\n<!-- page break -->\n\n## 任务")?.map(({ page }) => page); // => [1, 2]
 */
export function markdownPages(markdown: string): readonly MarkdownPage[] | null {
  const pages: MarkdownPage[] = [];
  let page = 1;
  let from = 0;
  let marked = false;
  for (const { index, 0: mark, 1: counted } of markdown.matchAll(MARK)) {
    marked = true;
    pages.push({ page, markdown: markdown.slice(from, index) });
    const named = /(\d+)/.exec(mark)?.[1];
    page = counted !== undefined ? Number(counted) + 1 : named !== undefined ? Number(named) : page + 1;
    from = index + mark.length;
  }
  pages.push({ page, markdown: markdown.slice(from) });
  return marked ? pages.filter(({ markdown: text }) => text.trim() !== "") : null;
}
