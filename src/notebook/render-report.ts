import type { Report } from "../report/make-report.js";
import type { Rendered } from "./rendered.js";

/** A report: its Markdown, which JupyterLab sets as a page; pictures are left to the files that the report writes. */
export function renderReport(report: Report): Rendered {
  const markdown = report.toMarkdown();
  return { text: markdown, data: { "text/markdown": markdown } };
}
