import { LANGUAGES, type Language } from "../model/language.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireCode } from "../model/require.js";
import { sendBundle } from "./kernel.js";
import { renderValue } from "./render-value.js";
import { DEFAULT_ROWS, type Rendered, type ShowOptions, type View } from "./rendered.js";
import { toBundle } from "./to-bundle.js";

let current: Language = (process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? "").startsWith(
  "zh",
)
  ? "zh"
  : "en";

/**
 * Sets the language in which {@link show} and the last expression of a cell speak from now on. Until then it is that of the
 * environment (LC_ALL, LC_MESSAGES or LANG).
 * @example
 * setLanguage("zh");
 */
export function setLanguage(language: Language): void {
  requireCode(language, LANGUAGES, "language");
  current = language;
}

/** The language that {@link setLanguage} set. */
export function currentLanguage(): Language {
  return current;
}

/** Options with the defaults put in. */
export function viewOf({ language = current, rows = DEFAULT_ROWS, columns }: ShowOptions = {}): View {
  return { language, rows: Math.max(0, rows), columns };
}

function send(rendered: Rendered, language: Language): void {
  if (!sendBundle(toBundle(rendered, language))) process.stdout.write(`${rendered.text}\n`);
}

/**
 * Shows a value below the cell that calls it: a table, a chart, pairs, a citation, findings, issues, a dataset, a danfojs
 * DataFrame, rows or text. Outside a notebook it prints the value's text.
 * @param value anything; what `show` does not know is printed as Node prints it
 * @example
 * show(cite(await loadDataset(), "hunan-2021-rd-intensity"), { language: "zh" });
 */
export function show(value: unknown, options: ShowOptions = {}): void {
  refuseUnknown(options, ["language", "rows", "columns"]);
  const view = viewOf(options);
  send(renderValue(value, view), view.language);
}
