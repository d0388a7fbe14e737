import type { TableCell } from "./table-cells.js";

/**
 * The labels of a table's header that a page's text layer prints side by side. Longer labels come first, so that 指标名称 is
 * not read as 指标.
 */
const LABEL =
  /(?:序号|编号|指标类别|指标类型|类别|类型|分类|领域|维度|一级指标|二级指标|三级指标|主要指标|具体指标|核心指标|发展指标|指标名称|指标内容|指标属性|指标性质|指标|名称|计量单位|单位|属性|性质|责任单位|牵头单位|牵头部门|责任部门|数据来源|备注|20\d\d-20\d\d年(?:年均增速|年均增长率?|累计(?:增长|下降|值)?)|20\d\d年?(?:实际完成值|实际完成|实际值|实际|完成值|完成情况|现状值|现状|基期值|基期|基数|目标值|目标|规划值|预期目标|预期值|预期|预计|值)?|(?:“?十[三四五六]五”?(?:期间|时期)?|五年|三年)?(?:年均[/／]累计|年均增速|年均增长率?|年均|累计增长|累计下降|累计)(?:[[【(（][^\])】）]{1,6}[\])】）])?|现状值|基期值|基准值|目标值|规划值|预期值)(?:[(（](?:%|％)[)）])?/y;
const GAP = /[\s\t]*/y;

/**
 * Parts a header that was read as one line without gaps (序号指标名称2020年实际值2025年目标值) into its labels; null where it is
 * not made of labels alone. Offsets are those of the text that the line stands in.
 *
 * @example
 * gluedHeader("序号指标名称2025年目标值", 0)?.length; // 3
 */
export function gluedHeader(line: string, start: number): readonly TableCell[] | null {
  const cells: TableCell[] = [];
  let at = 0;
  while (at < line.length) {
    LABEL.lastIndex = at;
    const label = LABEL.exec(line)?.[0];
    if (label === undefined) return null;
    cells.push({ text: label, start: start + at });
    GAP.lastIndex = at + label.length;
    at += label.length + (GAP.exec(line)?.[0].length ?? 0);
  }
  return cells.length < 3 ? null : cells;
}

const GLUED_ROW =
  /^(\d{1,2}(?!\d|\.\d))?([^\d].*?[)）一-龥])([<>≥≤约]?\d[\d.]*%?(?:以上|左右|以内|以下)?)(预期性?|约束性?)?$/;

/** Parts a row of such a table that lost its gaps as well: 5城镇调查失业率（%）5.5以内预期性. */
export function gluedRow(line: string, start: number): readonly TableCell[] | null {
  const match = GLUED_ROW.exec(line);
  if (match === null) return null;
  const cells: TableCell[] = [];
  let at = start;
  for (const text of match.slice(1)) {
    if (text === undefined) continue;
    cells.push({ text, start: at });
    at += text.length;
  }
  return cells;
}

const LATIN = /^[A-Za-z&.·\d]*[A-Za-z][A-Za-z&.·\d]*$/;
const WORDS = /[一-龥)）]$/;

/** Puts a name together again that blanks around Latin letters have parted: 研发投入占 GDP 比重（%）. */
export function rejoined(cells: readonly TableCell[]): readonly TableCell[] {
  const out: TableCell[] = [];
  let open = false;
  for (const cell of cells) {
    const last = out.at(-1);
    const latin = LATIN.test(cell.text);
    const joins =
      last !== undefined &&
      (open ? !/^[<>≥≤\d[【(（—-]/.test(cell.text) || latin : latin && WORDS.test(last.text));
    if (joins && last !== undefined) {
      out[out.length - 1] = { ...last, text: last.text + cell.text };
    } else out.push(cell);
    open = latin;
  }
  return out;
}
