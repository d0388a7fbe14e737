/** Stand before and behind the words of a cell that are to be marked; private characters, taken out of all that documents print. */
const OPEN = "\ue0f1";
const CLOSE = "\ue0f2";

/** The text of a cell of which a stretch is marked. */
export function marked(words: string, start: number, end: number): string {
  const plain = (text: string): string => text.replace(/[\ue0f1\ue0f2]/g, " ");
  return `${plain(words.slice(0, start))}${OPEN}${plain(words.slice(start, end))}${CLOSE}${plain(words.slice(end))}`;
}

const run = (text: string, style: string): string =>
  text === "" ? "" : `<r>${style}<t xml:space="preserve">${text}</t></r>`;
const BOLD = '<rPr><b/><u/><sz val="10.5"/><color rgb="FFB42318"/></rPr>';
const PLAIN = '<rPr><sz val="10.5"/></rPr>';

/** The shared strings of a workbook with the marked stretches as runs in bold, underlined red. */
export function withMarks(sharedStrings: string): string {
  return sharedStrings.replace(
    /<si><t[^>]*>([^<\ue0f1]*)\ue0f1([^<\ue0f2]*)\ue0f2([^<]*)<\/t><\/si>/gu,
    (_, before: string, number: string, after: string) =>
      `<si>${run(before, PLAIN)}${run(number, BOLD)}${run(after, PLAIN)}</si>`,
  );
}
