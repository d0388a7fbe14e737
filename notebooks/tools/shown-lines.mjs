/** What a cell shows, as lines that two runs can be compared by. */

/** Types of which only the presence is compared: their bytes depend on fonts and versions, their data stands beside. */
const PRESENCE_ONLY = /^image\/|^application\/pdf$/;

const ATTRIBUTES_WITH_ID = /\b(id|for|href|aria-labelledby|aria-describedby|aria-controls)="(#?)([^"]*)"/g;

const ANSI_COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Text with what differs between any two runs taken out: colours, durations and the time of the run. */
function withoutTimes(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(ANSI_COLOURS, "")
    .replace(/\b\d+(?:\.\d+)?\s?(?:ms\b|毫秒)/g, "⟨ms⟩")
    .replace(/\b\d+\.\d+\s?(?:s\b|秒)/g, "⟨s⟩")
    .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, "⟨time⟩");
}

/** HTML with one tag a line and its ids numbered in the order in which they are declared. */
function htmlLines(html) {
  const ids = new Map();
  for (const [, , id] of html.matchAll(/\b(id)="([^"]+)"/g)) {
    if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
  }
  return withoutTimes(html)
    .replace(ATTRIBUTES_WITH_ID, (whole, name, hash, id) => {
      const other = name === "href" && hash === "";
      return other || !ids.has(id) ? whole : `${name}="${hash}${ids.get(id)}"`;
    })
    .replace(/></g, ">\n<")
    .split("\n");
}

/** JSON with its keys in order, one value a line. */
function jsonLines(value) {
  const sorted = (_key, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  return JSON.stringify(value, sorted, 1).split("\n");
}

/** The lines of one MIME type of an output. */
function mimeLines(mime, value) {
  if (PRESENCE_ONLY.test(mime)) return [`[${mime}]`];
  const isJson = /[/+]json$/.test(mime);
  const text = Array.isArray(value) && !isJson ? value.join("") : value;
  if (typeof text !== "string") return [`[${mime}]`, ...jsonLines(text)];
  return [`[${mime}]`, ...(mime === "text/html" ? htmlLines(text) : withoutTimes(text).split("\n"))];
}

/**
 * What one output shows: its text, HTML and JSON, line by line under their MIME types. Images are named, not compared.
 *
 * @param {object} output as in an nbformat 4 code cell
 * @returns {string[]}
 */
export function shownLines(output) {
  if (output.output_type === "stream") {
    const text = [output.text].flat().join("");
    return [`[${output.name}]`, ...withoutTimes(text).replace(/\n$/, "").split("\n")];
  }
  if (output.output_type === "error") return ["[error]", `${output.ename}: ${output.evalue}`];
  const types = Object.keys(output.data ?? {}).sort();
  return types.flatMap((mime) => mimeLines(mime, output.data[mime])).map((line) => line.trimEnd());
}
