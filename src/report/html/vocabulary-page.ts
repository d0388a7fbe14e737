import type { Element, ElementContent } from "hast";
import { groupBy } from "../../model/group-by.js";
import { LABELS, labelOf } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import type { IndicatorRow } from "../../model/rows.js";
import type { VocabularyEntry } from "../../tables/vocabulary-entries.js";
import { element, words } from "./element.js";
import { page, raw } from "./page.js";
import { STYLE } from "./style.js";

/** Shows the concepts that hold what is typed; without scripts the page's own search finds them. */
const SEARCH = `
const field = document.querySelector("input[type=search]");
const concepts = [...document.querySelectorAll("article")].map((node) => [node, node.textContent.toLowerCase()]);
const sections = [...document.querySelectorAll("main section")];
field.hidden = false;
field.addEventListener("input", () => {
  const wanted = field.value.trim().toLowerCase();
  for (const [node, text] of concepts) node.hidden = !text.includes(wanted);
  for (const node of sections) node.hidden = node.querySelector("article:not([hidden])") === null;
});
`;

const OWN_STYLE = `
input[type=search] { width: 100%; font: inherit; padding: .4rem .6rem; }
main > ul { columns: 10rem; padding-left: 1.2rem; }
article { border-top: 1px solid var(--line); padding: .6rem 0; }
article h3 { margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .3rem 0; }
dt { color: var(--soft); } dd { margin: 0; }
`;

const THEMES = Object.keys(LABELS.theme);
/** Themes stand in the order of their labels, those of a user's own behind them. */
const placeOf = (theme: string): number => (THEMES.includes(theme) ? THEMES.indexOf(theme) : THEMES.length);

type Say = (zh: string, en: string) => string;

/** What the page knows of all concepts, in its language. */
interface Names {
  /** The name of a concept. What is no concept of its own has none: the definition says it in words, and a code says nothing. */
  readonly ofConcept: (id: string) => string;
  /** The names of the other concepts of its family. */
  readonly ofRelated: (indicator: IndicatorRow) => readonly string[];
}

const text = (name: string, value: string, lang?: string): Element =>
  element(name, lang === undefined ? {} : { lang }, [words(value)]);

/** Each line of a concept: what it says, in the language of the page; left out where there is nothing. */
function factsOf(
  { indicator, names }: VocabularyEntry,
  { ofConcept, ofRelated }: Names,
  language: Language,
  say: Say,
): [string, string][] {
  const listed = (all: readonly string[]): string => all.join(language === "zh" ? "、" : ", ");
  const named = (match: string): string =>
    listed(names.filter((row) => row.match === match).map((row) => row.name_zh));
  const part = (id: string | null): string =>
    id === null ? "" : id === "not-stated" ? say("未载明", "not stated") : ofConcept(id);
  const label = (list: "unit" | "direction" | "form" | "recognised", code: string | null): string =>
    code === null ? "" : labelOf(list, code, { language });
  const facts: [string, string][] = [
    [say("标识", "Id"), indicator.indicator_id],
    [say("同义名称", "Also called"), named("exact")],
    [say("下位名称", "Narrower names"), named("narrower")],
    [say("上位名称", "Broader names"), named("broader")],
    [say("计量单位", "Unit"), label("unit", indicator.unit)],
    [say("形式", "Form"), label("form", indicator.form)],
    [say("预期方向", "Direction sought"), label("direction", indicator.direction)],
    [say("分子", "Numerator"), part(indicator.numerator)],
    [say("分母", "Denominator"), part(indicator.denominator)],
    [say("认定", "Recognition"), label("recognised", indicator.recognised)],
    [say("定义出处", "Source of the definition"), indicator.source ?? ""],
    [say("同类指标", "Related indicators"), listed(ofRelated(indicator))],
  ];
  return facts.filter(([, value]) => value !== "");
}

function concept(entry: VocabularyEntry, allNames: Names, language: Language, say: Say): ElementContent {
  const { indicator } = entry;
  return element("article", { id: indicator.indicator_id }, [
    element("h3", {}, [
      element("a", { href: `#${indicator.indicator_id}` }, [
        text("span", indicator.name_zh, "zh"),
        words(" · "),
        text("span", indicator.name_en, "en"),
      ]),
    ]),
    text("p", indicator.definition_zh, "zh"),
    text("p", indicator.definition_en, "en"),
    element(
      "dl",
      {},
      factsOf(entry, allNames, language, say).flatMap(([title, value]) => [
        text("dt", title),
        text("dd", value),
      ]),
    ),
  ]);
}

/**
 * The vocabulary as a page to read: a section a theme, each concept with its names and definitions in both languages under an anchor that
 * is its id (`#gdp`), and a field that shows the concepts holding what is typed.
 * @param entries see `vocabularyEntries`
 * @returns one HTML file that loads nothing
 */
export function vocabularyPage(entries: readonly VocabularyEntry[], language: Language): string {
  const say: Say = (zh, en) => (language === "zh" ? zh : en);
  const nameOf = (indicator: IndicatorRow): string => say(indicator.name_zh, indicator.name_en);
  const known = new Map(entries.map(({ indicator }) => [indicator.indicator_id, indicator]));
  const families = groupBy(entries, ({ indicator }) => indicator.family_id);
  const names: Names = {
    ofConcept: (id) => {
      const found = known.get(id);
      return found === undefined ? "" : nameOf(found);
    },
    ofRelated: (own) =>
      (families.get(own.family_id) ?? []).flatMap(({ indicator }) =>
        indicator === own ? [] : [nameOf(indicator)],
      ),
  };
  const themeOf = ({ indicator }: { indicator: IndicatorRow }): string => indicator.theme;
  const themes = [...groupBy(entries, themeOf)].sort(
    ([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1),
  );
  const themeName = (theme: string): string =>
    labelOf("theme", theme, { language }).replace(/^[a-z]/u, (first) => first.toUpperCase());
  const title = say("指标词汇表", "Vocabulary of indicators");
  const count = say(`共${entries.length}个指标`, `${entries.length} indicators`);
  return page({
    language,
    title,
    style: STYLE + OWN_STYLE,
    body: [
      element("main", {}, [
        text("h1", title),
        text("p", count),
        element("input", {
          type: "search",
          hidden: true,
          placeholder: say("输入名称、定义或标识", "Type a name, a word of a definition or an id"),
          ariaLabel: say("查找指标", "Find an indicator"),
        }),
        element(
          "ul",
          {},
          themes.map(([theme]) =>
            element("li", {}, [element("a", { href: `#theme-${theme}` }, [words(themeName(theme))])]),
          ),
        ),
        ...themes.map(([theme, members]) =>
          element("section", { id: `theme-${theme}` }, [
            text("h2", themeName(theme)),
            ...members.map((entry) => concept(entry, names, language, say)),
          ]),
        ),
      ]),
      raw(`<script>${SEARCH}</script>`),
    ],
  });
}
