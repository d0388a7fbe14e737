/** Controls but tab and line feed, and the signs for line and paragraph ends that some programs break lines at. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks that turn the direction of text, embeddings, overrides and isolates: what is seen would not be what is stored. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** What XML 1.0 forbids, but for lone surrogates, and the controls that it advises against. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE = /\p{Surrogate}/gu;
const REPLACED = "\ufffd";
/** Most texts hold nothing of all this. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const ANY = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

/**
 * Text for a terminal: no control but tab and line feed, so that no document can move the cursor, ring the bell, set a title or a colour;
 * no mark that turns the direction of writing; no half of a character.
 *
 * @example
 * forTerminal("\u001b[31m达到\u0007"); // => "[31m达到"
 */
export function forTerminal(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(TURNS, "").replace(LONE, REPLACED);
}

/**
 * Text for Word, SVG and other XML: what XML 1.0 forbids, other controls and halves of characters are shown as U+FFFD, marks that turn the direction
 * of writing are left out; all else stays, emoji too.
 */
export function forXml(text: string): string {
  return ANY.test(text) ? text.replace(NO_XML, REPLACED).replace(LONE, REPLACED).replace(TURNS, "") : text;
}

/**
 * A text of at most so many characters, its last an ellipsis where it was longer; no character is cut in two.
 *
 * @example
 * shortened("达到百分之六十", 4); // => "达到百…"
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Text for a cell of a workbook: as {@link forXml}, and no longer than a cell holds. It is stored as text, never as a formula. */
export function forExcel(text: string): string {
  return shortened(forXml(text), 32_767);
}

/** Text for a page of HTML, not yet escaped: as for a terminal, with spaces for what else would end a line. */
export function forHtml(text: string): string {
  return forTerminal(text);
}

/** Text for Markdown, not yet escaped. */
export function forMarkdown(text: string): string {
  return forTerminal(text);
}

/** The markup of an SVG that a library wrote from texts of documents. */
export function forSvg(markup: string): string {
  return forXml(markup);
}

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A value as JSON that people see too: what {@link forTerminal} would take out is written as an escape, so that it is read back whole. */
export function forJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(CONTROLS, escaped).replace(TURNS, escaped);
}

/** A value as JSON inside a script element of a page: nothing in it can end the element or the line. */
export function forJsonLd(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escaped);
}

/**
 * A cell of a CSV for people to open in a spreadsheet: one that the program would take for a formula begins with an apostrophe. Numbers
 * stay numbers, negative ones too.
 *
 * @example
 * forPeopleCsv("=1+1"); // => "'=1+1"
 * forPeopleCsv("-1.5"); // => "-1.5"
 */
export function forPeopleCsv(text: string): string {
  const clean = forTerminal(text);
  return /^[\t ]*[=+\-@\uff0b\uff0d\uff1d\uff20]/.test(clean) && !/^[+-]?\d+(?:\.\d+)?%?$/.test(clean)
    ? `'${clean}`
    : clean;
}
