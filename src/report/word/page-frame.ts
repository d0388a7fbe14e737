import type { Footer, Header } from "docx";
import type { Docx } from "./context.js";
import { OWN_AREA } from "./styles.js";

/** What stands above and below the text of every page but the cover. */
export interface PageFrame {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
}

/** The title above, page and number of pages below; the cover has neither. */
export function pageFrame(title: string, docx: Docx): PageFrame {
  const above = new docx.Paragraph({
    style: "Header",
    border: { bottom: { style: docx.BorderStyle.SINGLE, size: 4, color: "C3CAD2", space: 4 } },
    children: [new docx.TextRun(title)],
  });
  const below = new docx.Paragraph({
    style: "Footer",
    alignment: docx.AlignmentType.CENTER,
    tabStops: [{ type: docx.TabStopType.RIGHT, position: OWN_AREA.width }],
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT, " / ", docx.PageNumber.TOTAL_PAGES] })],
  });
  const empty = (): InstanceType<typeof docx.Paragraph> => new docx.Paragraph({ children: [] });
  return {
    headers: {
      default: new docx.Header({ children: [above] }),
      first: new docx.Header({ children: [empty()] }),
    },
    footers: {
      default: new docx.Footer({ children: [below] }),
      first: new docx.Footer({ children: [empty()] }),
    },
  };
}
