import type { Span } from "../../text/span.js";

/** The mark of a note behind a word: 系数¹, 示范区”[2]提高到; none is a number that a verb or a unit stands at. */
const NOTE_MARK =
  /(?=[¹²³⁰⁴-⁹㉑-㉟㊱-㊿[])(?<=[\p{Script=Han}”》）])(?:[¹²³⁰⁴-⁹]{1,3}|[㉑-㉟㊱-㊿]|(?<!降低|下降|减少|增长|提高|达到|新增|增加|累计|完成|突破|超过|不低于|不少于|[至到约为在减增])\[{1,2}\d{1,2}\]{1,2}(?=[，。；、：）]|\p{Script=Han}(?<![万亿个家项人年元亩吨件所座套公千以左成])))/gu;

/** A text with blanks in the place of the marks of notes, which the view leaves out, and where the numbers in brackets among them stand. */
export function withoutNoteMarks(source: string): { readonly text: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  const text = source.replace(NOTE_MARK, (mark, at: number) => {
    const digits = /\d+/.exec(mark);
    if (digits !== null) marks.push({ start: at + digits.index, end: at + digits.index + digits[0].length });
    return " ".repeat(mark.length);
  });
  return { text, marks };
}
