import { createRequire } from "node:module";
import type { Report } from "../report/make-report.js";
import { trusted } from "./html.js";
import { type Rendered, say, type View } from "./rendered.js";

const require = createRequire(import.meta.url);

/**
 * A report as a page below the cell: its text, tables and notes. The charts are not in it, for a cell shows them better;
 * `report.charts()` has them.
 */
export function renderReport(report: Report, view: View): Rendered {
  const { toHast }: typeof import("mdast-util-to-hast") = require("mdast-util-to-hast");
  const { toHtml }: typeof import("hast-util-to-html") = require("hast-util-to-html");
  const page = toHast(report.tree, {
    clobberPrefix: `${report.name}-`,
    footnoteLabel: say(view, "出处", "Sources"),
    footnoteBackLabel: say(view, "回到正文", "Back to the text"),
    handlers: { image: () => undefined },
  });
  return { html: trusted(toHtml(page)), text: report.toMarkdown() };
}
