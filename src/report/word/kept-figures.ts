import type { Image, RootContent, Table } from "mdast";
import { columnWidths, linesOf, textColumns } from "./column-widths.js";
import type { WordContext } from "./context.js";
import { shownSize, TWIPS_PER_PIXEL } from "./shown-size.js";

/** How much of a page a figure and the table below it may take to stand on one. */
const MOST = 0.5;

/** The height of a table's line with its share of the room between rows, and of the two captions, in twentieths of a point. */
const LINE = 290;
const CAPTIONS = 800;

type Frame = Pick<WordContext, "pictures" | "area">;

function figureHeight(image: Image, { pictures, area }: Frame): number {
  const id = image.data?.figure?.id ?? "";
  const picture = pictures.get(id);
  return picture === undefined ? 0 : shownSize(picture, id, area).height * TWIPS_PER_PIXEL;
}

function tableHeight(table: Table, { area }: Frame): number {
  const columns = textColumns(area.width);
  return linesOf(table, columnWidths(table, columns), columns) * LINE;
}

/**
 * The paragraphs of figures kept on the page of the table that follows: where both are short. LibreOffice leaves the heading above
 * such a figure alone at the foot of a page when notes push the figure off it and the table has not been laid out yet.
 */
export function keptFigures(nodes: readonly RootContent[], frame: Frame): ReadonlySet<RootContent> {
  return new Set(
    nodes.filter((node, index) => {
      const next = nodes[index + 1];
      if (node.type !== "paragraph" || next?.type !== "table") return false;
      const figures = node.children.filter((one) => one.type === "image");
      if (figures.length === 0) return false;
      const most = MOST * frame.area.height - CAPTIONS;
      const height = figures.reduce((sum, image) => sum + figureHeight(image, frame), 0);
      return height <= most && height + tableHeight(next, frame) <= most;
    }),
  );
}
