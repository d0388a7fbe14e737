import { isPageNumber } from "../../text/structure/page-number.js";
import { isDataCell } from "../../text/tables/cell-kinds.js";
import type { Piece } from "./gap-pieces.js";
import { isGroupTitle } from "./layout-rows.js";

type Line = readonly Piece[];

const OTHER = /^(?:注|备注|说明|资料来源|数据来源|附|表|专栏|第|[（(]?续表|[（(]?单位[：:])/;
/** The end of a wrapped cell is no longer than this, and stands further from the left than a line of prose. */
const LONGEST = 10;
const INDENT = 3;

const isLoneValue = ([only, ...others]: Line): boolean =>
  only !== undefined && others.length === 0 && isDataCell(only.text);

/** Whether values stand alone below one another, so that whose they are is told by nothing: 98% ⏎ 90%左右 below two names. */
export const hasLoneValues = (lines: readonly Line[]): boolean =>
  lines.some((line, at) => isLoneValue(line) && isLoneValue(lines[at + 1] ?? []));

/** Whether the line right below a table prints ends of its wrapped cells, which are none of its rows then. */
export const goesOnBelow = (line: Line): boolean =>
  line.length > 0 &&
  line.every(
    ({ text, at }) =>
      at > INDENT &&
      text.length <= LONGEST &&
      !OTHER.test(text) &&
      !isPageNumber(text) &&
      !isGroupTitle(text),
  );
