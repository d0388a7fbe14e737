import type { Element, ElementContent } from "hast";
import { OTHER_NUMBER_KINDS } from "../../model/codes.js";
import { labelOf } from "../../model/labels.js";
import type { Language } from "../../model/language.js";
import { REVIEW_WORDS } from "../../model/review-words.js";
import { ruleInChinese } from "../../model/rule-words.js";
import { element, words } from "../../report/html/element.js";
import { doubtsOf } from "../place/doubts.js";
import { sentencesOf } from "../place/sentence-at.js";
import type { ReviewItem } from "../session/review-item.js";
import type { ReviewSession } from "../session/review-session.js";
import { sectionAround } from "../session/section-around.js";
import { stateWords } from "./document-text.js";
import { fieldRows } from "./field-rows.js";
import { indicatorChoice } from "./indicator-choice.js";
import { referenceLists } from "./reference-lists.js";

/** Kinds that a number which is no target has most often, first. */
const KINDS = [
  "past-result",
  "other",
  ...OTHER_NUMBER_KINDS.filter((kind) => kind !== "past-result" && kind !== "other"),
];

const button = (action: string, label: string, key: string): Element =>
  element(
    "button",
    {
      type: action === "accept" || action === "take" ? "submit" : "button",
      dataAction: action,
      className: ["act"],
    },
    [words(label), element("kbd", { ariaHidden: "true" }, [words(key)])],
  );

function sentence(item: ReviewItem, text: string): Element {
  const place = sentencesOf(text)(item);
  return element("blockquote", { lang: "zh-CN" }, [
    words(place.words.slice(0, place.start)),
    element("mark", {}, [words(place.words.slice(place.start, place.end))]),
    words(place.words.slice(place.end)),
  ]);
}

const whyField = (language: Language): Element =>
  element("p", { className: ["why"] }, [
    element("label", { htmlFor: ["f-why"] }, [words(REVIEW_WORDS.why[language])]),
    element("input", { id: "f-why", name: "why", autoComplete: ["off"] }),
  ]);

/** The panel of a number: its sentence, what is doubted, the fields with where each comes from, and what can be done. */
export function rowPanel(session: ReviewSession, item: ReviewItem, taking: boolean): ElementContent[] {
  const { language, draft } = session.options;
  const say = (name: keyof typeof REVIEW_WORDS): string => REVIEW_WORDS[name][language];
  const document = item.row?.document_id ?? item.other?.document_id ?? "";
  const text = session.text(document);
  const proposal = item.row === null && taking ? session.proposal(document, item) : undefined;
  const row = item.row ?? proposal?.row;
  const printed = text.slice(item.start, item.end);
  const head = element("h2", { id: "at-hand", tabIndex: -1 }, [
    words(`${printed} — ${stateWords(item, language)}`),
  ]);
  if (row === undefined) {
    const why = item.other?.why ?? item.other?.note ?? "—";
    return [
      head,
      sentence(item, text),
      element("p", {}, [
        words(language === "zh" ? `${say("rule")}：${ruleInChinese(why)}` : `${say("rule")}: ${why}`),
      ]),
      element("p", { className: ["actions"] }, [
        button("propose", say("take"), "t"),
        button("next", say("next"), "j"),
      ]),
    ];
  }
  const note = proposal === undefined ? draft.notes.get(row.target_id) : undefined;
  const doubts = proposal === undefined ? session.doubts(row) : doubtsOf(row, note, language);
  const section = sectionAround(session.text(document), item.start);
  const acts =
    proposal === undefined
      ? [
          button("accept", say("accept"), "↵"),
          button("drop", say("drop"), "d"),
          button("next", say("next"), "j"),
          button("previous", say("previous"), "k"),
          button("undo", say("undo"), "u"),
        ]
      : [button("take", say("accept"), "↵"), button("cancel", say("cancel"), "Esc")];
  return [
    head,
    sentence(item, text),
    element("p", { className: doubts.words === "" ? ["doubts", "none"] : ["doubts"], id: "doubts" }, [
      words(doubts.words === "" ? say("sure") : doubts.words),
    ]),
    element(
      "form",
      { autoComplete: ["off"], dataId: item.id, dataTaking: proposal === undefined ? "" : "yes" },
      [
        element("p", { className: ["actions"] }, acts),
        indicatorChoice(session, row, proposal, note, doubts.columns.has("indicator_id")),
        element("table", {}, [
          element("thead", {}, [
            element(
              "tr",
              {},
              ["field", "value", "from"].map((name) =>
                element("th", { scope: "col" }, [words(say(name as "field"))]),
              ),
            ),
          ]),
          element(
            "tbody",
            {},
            fieldRows(row, text, doubts.columns, referenceLists(session.tables, language), language),
          ),
        ]),
        whyField(language),
        element("p", { className: ["many"] }, [
          element("label", { htmlFor: ["f-kind"] }, [words(say("kind"))]),
          element(
            "select",
            { id: "f-kind", name: "kind" },
            KINDS.map((kind) =>
              element("option", { value: kind }, [words(labelOf("kind", kind, { language }))]),
            ),
          ),
        ]),
        element("p", { className: ["many"] }, [
          button(
            "section",
            `${say("section")}${section.title === "" ? "" : language === "zh" ? `：${section.title}` : `: ${section.title}`}`,
            "s",
          ),
          ...(note?.subject === undefined || note.subject === ""
            ? []
            : [button("name", `${say("name")}${language === "zh" ? "：" : ": "}${note.subject}`, "i")]),
        ]),
      ],
    ),
  ];
}
