const OPENS = 1;
const CLOSES = 2;
const MARK = 3;
/** What a character is to the reach of a number: a bracket, or a mark that ends a clause. */
const CLASSES = new Uint8Array(65536);
CLASSES["（".charCodeAt(0)] = OPENS;
CLASSES["）".charCodeAt(0)] = CLOSES;
for (const character of "，；。：！？●\n") CLASSES[character.charCodeAt(0)] = MARK;

/** The clause marks around every offset of a text, marks in brackets left out. Good until those of the next text are found. */
export interface ClauseMarks {
  /** Behind the last mark before an offset; 0 where there is none. */
  before(offset: number): number;
  /** The first mark from an offset on; the text's length where there is none. */
  after(offset: number): number;
}

let behind = new Int32Array(1024);
let ahead = new Int32Array(1024);
/** Marks that no bracket hides so far, each with the depth of brackets at it. */
let open = new Int32Array(1024);
let depths = new Int32Array(1024);

const MARKS: ClauseMarks = {
  before: (offset) => behind[offset] ?? 0,
  after: (offset) => ahead[offset] ?? 0,
};

/**
 * Finds the clause marks of a text in one pass each way: a closing bracket hides the marks in front of it up to its opening one, and
 * a bracket without its pair hides nothing.
 *
 * @example
 * clauseMarks("甲（乙，丙）5家，丁").after(6); // 8
 */
export function clauseMarks(text: string): ClauseMarks {
  const { length } = text;
  if (length >= behind.length) {
    behind = new Int32Array(2 * length);
    ahead = new Int32Array(2 * length);
    open = new Int32Array(2 * length);
    depths = new Int32Array(2 * length);
  }
  let depth = 0;
  let top = 0;
  for (let at = 0; at < length; at++) {
    behind[at] = top === 0 ? 0 : (open[top - 1] ?? 0) + 1;
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === CLOSES) {
      depth += 1;
      while (top > 0 && (depths[top - 1] ?? 0) < depth) top -= 1;
    } else if (kind === OPENS) depth -= 1;
    else {
      open[top] = at;
      depths[top] = depth;
      top += 1;
    }
  }
  behind[length] = top === 0 ? 0 : (open[top - 1] ?? 0) + 1;
  depth = 0;
  top = 0;
  ahead[length] = length;
  for (let at = length - 1; at >= 0; at--) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === OPENS) {
      depth += 1;
      while (top > 0 && (depths[top - 1] ?? 0) < depth) top -= 1;
    } else if (kind === CLOSES) depth -= 1;
    else if (kind === MARK) {
      open[top] = at;
      depths[top] = depth;
      top += 1;
    }
    ahead[at] = top === 0 ? length : (open[top - 1] ?? length);
  }
  return MARKS;
}
