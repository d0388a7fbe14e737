import type { Element } from "hast";
import type { Proposal } from "../../draft/propose-target.js";
import type { Language } from "../../model/language.js";
import { REVIEW_WORDS } from "../../model/review-words.js";
import type { IndicatorRow, TargetRow } from "../../model/rows.js";
import { element, words } from "../../report/html/element.js";
import type { ReviewSession } from "../session/review-session.js";

/** The name of an indicator in a language, with its Chinese name beside an English one. */
export function indicatorName(row: Pick<IndicatorRow, "name_zh" | "name_en">, language: Language): string {
  return language === "zh" ? row.name_zh : `${row.name_zh} — ${row.name_en}`;
}

/** What an indicator is, in a language; an English one that nobody wrote is told in Chinese. */
export const definitionOf = (row: IndicatorRow, language: Language): string =>
  (language === "zh" ? row.definition_zh : row.definition_en) || row.definition_zh;

/** One indicator to choose, with its definition; keys 1 to 9 choose the first ones. */
export function indicatorOption(
  id: string,
  name: string,
  number: number,
  checked: boolean,
  definition = "",
): Element {
  const input = `i-${id}`;
  const defined = `d-${id}`;
  return element("li", {}, [
    element("input", {
      type: "radio",
      name: "indicator_id",
      id: input,
      value: id,
      ...(definition === "" ? {} : { ariaDescribedBy: [defined] }),
      ...(checked ? { checked: true } : {}),
    }),
    element("label", { htmlFor: [input] }, [
      ...(number <= 9 ? [element("kbd", { ariaHidden: "true" }, [words(String(number))])] : []),
      words(name),
      element("code", {}, [words(id)]),
    ]),
    ...(definition === ""
      ? []
      : [element("p", { id: defined, className: ["defined"] }, [words(definition)])]),
  ]);
}

/** A field to type into, with its label. */
const typedField = (name: string, label: string): Element[] => [
  element("label", { htmlFor: [`f-${name}`] }, [words(label)]),
  element("input", { id: `f-${name}`, name, autoComplete: ["off"], lang: "zh-CN" }),
];

/** The indicators that a row may be of: the one drafted, those that its name might mean, any other by its name, or a new one. */
export function indicatorChoice(
  session: ReviewSession,
  row: TargetRow,
  proposal: Proposal | undefined,
  note: Readonly<Record<string, string>> | undefined,
  doubted: boolean,
): Element {
  const { language } = session.options;
  const known = (id: string): IndicatorRow | undefined =>
    session.indicators.get(id) ?? (proposal?.indicator?.indicator_id === id ? proposal.indicator : undefined);
  const nameOf = (id: string): string => {
    const row = known(id);
    const name = row === undefined ? id : indicatorName(row, language);
    const fresh =
      (note?.proposed === "true" && id === note.indicator_id) || id === proposal?.indicator?.indicator_id;
    const said = REVIEW_WORDS.newIndicator[language];
    if (!fresh) return name;
    return language === "zh" ? `${name}（${said}）` : `${name} (${said})`;
  };
  const noted = (note?.candidates ?? "").split("; ").map((one) => one.split(" ")[0] ?? "");
  const made = proposal?.candidates.map(({ indicator_id }) => indicator_id) ?? [];
  const ids = [...new Set([row.indicator_id, note?.indicator_id ?? "", ...noted, ...made])].filter(
    (id) => id !== "",
  );
  return element("fieldset", doubted ? { className: ["doubted"] } : {}, [
    element("legend", {}, [words(REVIEW_WORDS.candidates[language])]),
    element(
      "ul",
      { id: "choices" },
      ids.map((id, index) => {
        const found = known(id);
        const definition = found === undefined ? "" : definitionOf(found, language);
        return indicatorOption(id, nameOf(id), index + 1, id === row.indicator_id, definition);
      }),
    ),
    element("label", { htmlFor: ["f-search"] }, [words(REVIEW_WORDS.search[language])]),
    element("input", { id: "f-search", type: "search", autoComplete: ["off"] }),
    element("p", { className: ["new"] }, [
      ...typedField("new_indicator", REVIEW_WORDS.makeIndicator[language]),
      ...typedField("new_definition", REVIEW_WORDS.makeDefinition[language]),
    ]),
  ]);
}

/** Indicators whose names hold what was typed, the shortest first. */
export function findIndicators(indicators: Iterable<IndicatorRow>, typed: string): IndicatorRow[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return [];
  return [...indicators]
    .filter((row) => `${row.name_zh} ${row.name_en} ${row.indicator_id}`.toLowerCase().includes(wanted))
    .sort((a, b) => a.name_zh.length - b.name_zh.length || (a.indicator_id < b.indicator_id ? -1 : 1))
    .slice(0, 8);
}
