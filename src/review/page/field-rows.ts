import type { Element } from "hast";
import type { Language } from "../../model/language.js";
import { REVIEW_WORDS } from "../../model/review-words.js";
import type { TargetRow } from "../../model/rows.js";
import { element, words } from "../../report/html/element.js";
import { originsOf } from "../../tables/provenance.js";
import { SCHEMAS } from "../../tables/schemas.js";
import { EDITABLE } from "../session/decided-cells.js";
import { codeWords } from "../workbook/code-words.js";

const FIELDS = new Map(SCHEMAS.targets.fields.map((field) => [field.name, field]));

/** The columns that have a list of their own, with its words by id. */
type Lists = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The words for the codes of a column, as a row means them: the growth of a single year is no average. */
function wordsFor(
  column: string,
  row: TargetRow,
  language: Language,
): ReadonlyMap<string, string> | undefined {
  const codes = codeWords(language, true).get(column);
  return column === "measure" && codes !== undefined && row.period_start === row.period_end
    ? new Map([...codes, ["growth", REVIEW_WORDS.growth[language]]])
    : codes;
}

function control(column: string, row: TargetRow, lists: Lists, language: Language): Element {
  const value: unknown = Reflect.get(row, column);
  const id = `f-${column}`;
  const shown = value === null || value === undefined ? "" : String(value);
  const codes = wordsFor(column, row, language) ?? lists.get(column);
  if (codes === undefined)
    return element("input", {
      id,
      name: column,
      value: shown,
      autoComplete: ["off"],
      ariaDescribedBy: [`w-${column}`],
    });
  // What no list has stays as it is.
  const options = [...new Set(["", ...codes.keys(), shown])].map((code) =>
    element("option", { value: code, ...(code === shown ? { selected: true } : {}) }, [
      words(codes.get(code) ?? (code === "" ? "—" : code)),
    ]),
  );
  return element("select", { id, name: column, ariaDescribedBy: [`w-${column}`] }, options);
}

/** The fields of a row that may be changed, each with where its value comes from. */
export function fieldRows(
  row: TargetRow,
  text: string,
  doubted: ReadonlySet<string>,
  lists: Lists,
  language: Language,
): Element[] {
  const origins = new Map(originsOf(row, text).map((origin) => [String(origin.column), origin]));
  return EDITABLE.filter((column) => column !== "indicator_id").map((column) => {
    const origin = origins.get(column);
    const value = row[column];
    const from =
      origin === undefined
        ? value === null || column.startsWith("note")
          ? ""
          : REVIEW_WORDS.quoted[language]
        : origin.words.length === 0
          ? REVIEW_WORDS.assumed[language]
          : `“${origin.words.join("” “")}”`;
    return element("tr", doubted.has(column) ? { className: ["doubted"] } : {}, [
      element("th", { scope: "row" }, [
        element("label", { htmlFor: [`f-${column}`] }, [
          words(FIELDS.get(column)?.title[language] ?? column),
        ]),
      ]),
      element("td", {}, [control(column, row, lists, language)]),
      element("td", { id: `w-${column}`, className: ["from"] }, [words(from)]),
    ]);
  });
}
