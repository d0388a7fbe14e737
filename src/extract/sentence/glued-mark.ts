/** 2.50个小区新增…, 4.460个活动室…: the number of an item that runs into the number behind it, which counts whole things. */
const GLUED =
  /^(\d{1,2})\.([1-9]\d{0,4})(?=[个家所条处座张片台套间户名件场支项只辆艘栋幢块对盏根](?!百分点)[一-龥“]{5})/;
const MARK = /^(\d{1,2})[.．、](?!\d)/;

/** Parts the numbers of items from the numbers that they run into, where the items before them are numbered on to them. */
export class GluedMarks {
  private last = 0;

  /** Where the mark at the head of a line ends that runs into the number behind it; 0 where none does. */
  endIn(line: string): number {
    const code = line.charCodeAt(0);
    if (code < 48 || code > 57) return 0;
    const glued = GLUED.exec(line);
    const number = Number((glued ?? MARK.exec(line))?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) return 0;
    const follows = number === this.last + 1 && (number > 1 || (glued?.[2]?.length ?? 0) > 1);
    if (glued === null || follows) this.last = number;
    return glued !== null && follows ? String(number).length + 1 : 0;
  }
}
