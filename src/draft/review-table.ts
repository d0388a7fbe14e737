import type { LinkCandidate } from "../concepts/candidates.js";
import { requireDraft } from "../draft/require-draft.js";
import { describeIssue } from "../model/describe-issue.js";
import { DRAFT_PROBLEMS } from "../model/draft-problems.js";
import type { LanguageOption } from "../model/language.js";
import { languageOf } from "../model/refuse-unknown.js";
import { readingInChinese } from "../model/rule-words.js";
import type { Draft } from "./draft-document.js";

/** The columns of `review.csv`: a row a target, in the order of `targets.csv`, the least sure first where a program sorts by `confidence`. */
export const REVIEW_COLUMNS = [
  "target_id",
  "subject",
  "indicator_id",
  "proposed",
  "link",
  "link_confidence",
  "confidence",
  "why_value",
  "why_bound",
  "why_measure",
  "why_deadline",
  "why_commitment",
  "why_indicator",
  "candidates",
  "problem",
  "quote",
] as const;

/** An indicator that a new one might be taken for, and what separates the two: + what only the words have, − what only its name has. */
function shownCandidate({ indicator_id, name_zh, only_phrase, only_indicator }: LinkCandidate): string {
  const more = only_phrase === "" ? [] : [`+${only_phrase}`];
  const less = only_indicator === "" ? [] : [`−${only_indicator}`];
  return [indicator_id, name_zh, ...more, ...less].join(" ");
}

/**
 * The rows of `review.csv`: why each field of a target was read so, how sure, and what must be mended.
 * @example
 * const draft = draftDocument("江西省绿色制造三年行动计划（2023—2025年）\n到2025年，绿色工厂达到60家。");
 * reviewRows(draft, { language: "zh" }).map((row) => row.quote).join(""); // => "到2025年，绿色工厂达到60家"
 */
export function reviewRows(
  draft: Draft,
  options: LanguageOption = {},
): Record<(typeof REVIEW_COLUMNS)[number], unknown>[] {
  requireDraft(draft);
  const language = languageOf(options);
  const problems = new Map<number, string[]>();
  for (const issue of draft.issues) {
    const row = issue.at.row ?? 0;
    problems.set(row, [
      ...(problems.get(row) ?? []),
      describeIssue(
        { ...issue, at: issue.at.column === undefined ? {} : { column: issue.at.column } },
        { language },
      ),
    ]);
  }
  const words = (why: string | undefined): string | undefined =>
    why === undefined || language !== "zh" ? why : readingInChinese(why);
  return draft.targets.map((target, index) => ({
    target_id: target.target_id,
    subject: target.subject,
    indicator_id: target.indicator_id,
    proposed: target.proposed,
    link: target.link,
    link_confidence: target.link_confidence,
    confidence: target.confidence,
    why_value: words(target.why.value),
    why_bound: words(target.why.bound),
    why_measure: words(target.why.measure),
    why_deadline: words(target.why.deadline),
    why_commitment: words(target.why.commitment),
    why_indicator: words(target.why.indicator),
    candidates: target.candidates.map(shownCandidate).join("; ") || null,
    problem:
      [
        ...target.problems.map((problem) =>
          problem === "second-differs"
            ? `${DRAFT_PROBLEMS[problem][language]} (${target.why.second ?? ""})`
            : DRAFT_PROBLEMS[problem][language],
        ),
        ...(problems.get(index + 2) ?? []),
      ].join(language === "zh" ? "；" : "; ") || null,
    quote: target.quote,
  }));
}
