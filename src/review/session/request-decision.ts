import { changedJson, decidedJson } from "../../draft/decisions/decided-row.js";
import type { Decision } from "../../draft/decisions/decision.js";
import type { Proposal } from "../../draft/propose-target.js";
import { REVIEW_WORDS } from "../../model/review-words.js";
import type { IndicatorRow } from "../../model/rows.js";
import { describeCell } from "../place/cell-issue.js";
import { decidedCells } from "./decided-cells.js";
import { type KnownTables, unknownCells } from "./known-cells.js";
import { newIndicator } from "./new-indicator.js";
import type { ReviewItem } from "./review-item.js";
import { sectionAround } from "./section-around.js";
import type { SessionOptions } from "./session-options.js";

/** What a reviewer asks for. */
export interface ReviewRequest {
  readonly action: "accept" | "drop" | "take" | "section" | "name";
  readonly document: string;
  /** The number at hand. */
  readonly id: string;
  /** Cells as typed, for accept and take. */
  readonly cells?: Readonly<Record<string, string>>;
  /** What a dropped number is. */
  readonly kind?: string;
  readonly why?: string;
  /** How many changes the page knew of; a request that knows of fewer than were made is refused. */
  readonly version?: number;
}

/** What of a session a request is decided by. */
interface Deciding {
  readonly options: SessionOptions;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly tables: readonly KnownTables[];
  readonly text: (document: string) => string;
  readonly item: (document: string, id: string) => ReviewItem | undefined;
  readonly proposal: (document: string, item: ReviewItem) => Proposal | undefined;
}

function decision(
  { options }: Deciding,
  request: ReviewRequest,
  part: Pick<Decision, "scope" | "key" | "action" | "old" | "new">,
): Decision {
  const { by, now = () => new Date() } = options;
  return { decided_on: now().toISOString(), decided_by: by, ...part, why: request.why ?? "", undone: "" };
}

/** The decision that a request stands for, or what is wrong with it. */
export function requestDecision(session: Deciding, request: ReviewRequest): Decision | readonly string[] {
  const { document, id, action } = request;
  const { language, draft } = session.options;
  const item = session.item(document, id);
  if (item === undefined) return [language === "zh" ? "找不到该数字" : "the number can't be found"];
  if (action === "drop")
    return decision(session, request, {
      scope: "target",
      key: id,
      action: "drop",
      old:
        item.row === null ? "" : JSON.stringify({ quote: item.row.quote, quote_start: item.row.quote_start }),
      new: request.kind ?? "other",
    });
  if (action === "section") {
    const { start, end } = sectionAround(session.text(document), item.start);
    return decision(session, request, {
      scope: "section",
      key: `${document}@${start}-${end}`,
      action: "drop",
      old: "",
      new: "past-result",
    });
  }
  if (action === "name") {
    const subject = draft.notes.get(item.row?.target_id ?? "")?.subject ?? "";
    const indicator_id = request.cells?.indicator_id ?? "";
    if (subject === "" || !session.indicators.has(indicator_id))
      return [language === "zh" ? "没有可用的名称或指标" : "there is no name or no such indicator"];
    return decision(session, request, {
      scope: "name",
      key: subject,
      action: "change",
      old: JSON.stringify({ indicator_id: item.row?.indicator_id ?? "" }),
      new: JSON.stringify({ indicator_id }),
    });
  }
  const proposal = action === "take" || item.row === null ? session.proposal(document, item) : undefined;
  const before = item.row ?? proposal?.row;
  if (before === undefined) return [language === "zh" ? "读不出目标" : "no target can be read"];
  const named = newIndicator(request.cells ?? {}, before, session.indicators);
  if (named === undefined) return [REVIEW_WORDS.noName[language]];
  const { row, issues } = decidedCells(before, {
    ...request.cells,
    ...(named === null ? {} : { indicator_id: named.indicator_id }),
  });
  const wrong = issues.length > 0 ? issues : unknownCells(before, row, session.tables);
  if (wrong.length > 0) return wrong.map((issue) => describeCell(issue, language));
  const drafted = proposal?.indicator?.indicator_id === row.indicator_id ? proposal.indicator : null;
  const proposed = named?.row ?? drafted;
  if (proposed === null && !session.indicators.has(row.indicator_id))
    return [language === "zh" ? `没有指标 ${row.indicator_id}` : `there is no indicator ${row.indicator_id}`];
  const old = item.row === null ? "" : changedJson(before, row);
  const changed = item.row === null ? "add" : old === "{}" ? "accept" : "change";
  const decided = decidedJson(row);
  const now =
    proposed === null ? decided : `${decided.slice(0, -1)},"indicator":${JSON.stringify(proposed)}}`;
  return decision(session, request, {
    scope: "target",
    key: id,
    action: changed,
    old: old === "{}" ? "" : old,
    new: now,
  });
}
