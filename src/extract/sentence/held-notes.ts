/** ¹ 现代服务业：指…, 〔2〕…是指…: a note at the foot of a page, which explains a word. */
const NOTE =
  /^(?:[¹²³⁴-⁹]|[①-⑳]|[[［〔]\d{1,2}[\]］〕]|\d{1,2}(?=[\s一-龥“])) ?[“"]?[^\d，。；：\n]{2,24}(?:[：:]|是指|，?指)/;
const ENDED = /[。！？][”"’」』）)》】]*$/;
/** A line at least this long that ends in the middle of a sentence was broken by the page. */
const FULL_LINE = 20;
/** A note is no longer than this. */
const MOST_LINES = 8;

/** A line of the source and where it begins. */
export interface SourceLine {
  readonly raw: string;
  readonly at: number;
}

/** The lines of notes that stand between the halves of a sentence, held back until the sentence has ended. */
export class HeldNotes {
  private lines: SourceLine[] = [];
  private open = false;

  /**
   * Takes a line that begins such a note, or goes on with it.
   * @param previous the line before, outside of notes
   */
  takes(line: SourceLine, previous: string): boolean {
    const text = line.raw.trim();
    const begins =
      NOTE.test(text) && previous.length >= FULL_LINE && /[，、；。]/.test(previous) && !ENDED.test(previous);
    if (!begins && !(this.open && this.lines.length < MOST_LINES)) return false;
    this.lines.push(line);
    this.open = !ENDED.test(text);
    return true;
  }

  get waiting(): boolean {
    return this.lines.length > 0;
  }

  /** The lines held so far, which are held no longer. */
  release(): readonly SourceLine[] {
    const released = this.lines;
    this.lines = [];
    this.open = false;
    return released;
  }
}

/** Whether the sentence that a line ends with has ended. */
export function endsSentence(line: string): boolean {
  return ENDED.test(line);
}
