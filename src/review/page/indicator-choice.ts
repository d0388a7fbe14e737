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

/** One indicator to choose; keys 1 to 9 choose the first ones. */
export function indicatorOption(id: string, name: string, number: number, checked: boolean): Element {
  const input = `i-${id}`;
  return element("li", {}, [
    element("input", {
      type: "radio",
      name: "indicator_id",
      id: input,
      value: id,
      ...(checked ? { checked: true } : {}),
    }),
    element("label", { htmlFor: [input] }, [
      ...(number <= 9 ? [element("kbd", { ariaHidden: "true" }, [words(String(number))])] : []),
      words(name),
      element("code", {}, [words(id)]),
    ]),
  ]);
}

/** The indicators that a row may be of: the one drafted, those that its name might mean, and any other by its name. */
export function indicatorChoice(
  session: ReviewSession,
  row: TargetRow,
  proposal: Proposal | undefined,
  note: Readonly<Record<string, string>> | undefined,
  doubted: boolean,
): Element {
  const { language } = session.options;
  const nameOf = (id: string): string => {
    const known =
      session.indicators.get(id) ??
      (proposal?.indicator?.indicator_id === id ? proposal.indicator : undefined);
    const name = known === undefined ? id : indicatorName(known, language);
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
      ids.map((id, index) => indicatorOption(id, nameOf(id), index + 1, id === row.indicator_id)),
    ),
    element("label", { htmlFor: ["f-search"] }, [words(REVIEW_WORDS.search[language])]),
    element("input", { id: "f-search", type: "search", autoComplete: ["off"] }),
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
