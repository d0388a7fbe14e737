import {
  type DecisionContext,
  DecisionReplay,
  type DraftState,
} from "../../draft/decisions/apply-decisions.js";
import { changedJson, decidedJson } from "../../draft/decisions/decided-row.js";
import { type Decision, toDecisionsCsv } from "../../draft/decisions/decision.js";
import { saveDecisions } from "../../draft/decisions/decisions-of-folder.js";
import type { KnownRows } from "../../draft/draft-options.js";
import { type Proposal, proposeTarget } from "../../draft/propose-target.js";
import type { DraftFolder } from "../../draft/read-draft.js";
import { describeIssue } from "../../model/issue.js";
import type { Language } from "../../model/language.js";
import type { DocumentRow, IndicatorRow } from "../../model/rows.js";
import { readHeadings } from "../../text/structure/sections.js";
import { decidedCells } from "./decided-cells.js";
import { keysOf, type ReviewItem, reviewItems } from "./review-item.js";

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
}

/** What a session is opened with. */
export interface SessionOptions {
  readonly folder: string;
  readonly draft: DraftFolder;
  readonly known: KnownRows & { readonly vocabulary: readonly IndicatorRow[] };
  readonly by: string;
  readonly language: Language;
  /** The time, for the decisions' `decided_on`. */
  readonly now?: () => Date;
}

/** A review of one draft folder: each decision is on the disk before it is answered. */
export class ReviewSession {
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  private decisions: readonly Decision[];
  private replay: DecisionReplay;
  private current: DraftState;
  /** What stands in `decisions.csv`. */
  private written: string;
  private readonly context: DecisionContext;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly proposals = new Map<string, Proposal>();

  constructor(readonly options: SessionOptions) {
    const { draft, known } = options;
    this.decisions = draft.decisions;
    const subjects = new Map([...draft.notes].map(([id, note]) => [id, note.subject ?? ""]));
    this.context = { texts: draft.texts, subjects };
    this.replay = this.replayed(this.decisions);
    this.current = this.replay.state();
    this.written = toDecisionsCsv(this.decisions);
    const all = [...known.vocabulary, ...known.indicators, ...draft.rows.indicators];
    this.indicators = new Map(all.map((row) => [row.indicator_id, row]));
  }

  get documents(): readonly DocumentRow[] {
    return this.options.draft.rows.documents;
  }

  text(document: string): string {
    return this.options.draft.texts.get(document) ?? "";
  }

  items(document: string): ReviewItem[] {
    const { draft, language } = this.options;
    const keys = keysOf(draft.drafted, this.current);
    return reviewItems(this.current, document, this.text(document), draft.notes, keys, language);
  }

  item(document: string, id: string): ReviewItem | undefined {
    return this.items(document).find((item) => item.id === id);
  }

  /** The row that a number would have if it were a target. */
  proposal(document: string, item: ReviewItem): Proposal | undefined {
    const row = this.documents.find(({ document_id }) => document_id === document);
    if (row === undefined) return undefined;
    const before = this.proposals.get(item.id);
    if (before !== undefined) return before;
    const made = proposeTarget(row, this.text(document), item.start, this.options.known);
    this.proposals.set(item.id, made);
    return made;
  }

  /** The stretch of a document under the heading above a place. */
  section(
    document: string,
    at: number,
  ): { readonly start: number; readonly end: number; readonly title: string } {
    const text = this.text(document);
    const headings = readHeadings(text).list.flatMap(({ stored, text: title }) =>
      stored === null ? [] : [{ at: stored, title }],
    );
    const sorted = headings.sort((a, b) => a.at - b.at);
    const own = sorted.filter((heading) => heading.at <= at).at(-1);
    const next = sorted.find((heading) => heading.at > at);
    return { start: own?.at ?? 0, end: next?.at ?? text.length, title: own?.title.slice(0, 40) ?? "" };
  }

  private decision(
    request: ReviewRequest,
    part: Pick<Decision, "scope" | "key" | "action" | "old" | "new">,
  ): Decision {
    const { by, now = () => new Date() } = this.options;
    return { decided_on: now().toISOString(), decided_by: by, ...part, why: request.why ?? "", undone: "" };
  }

  /** The decision that a request stands for, or what is wrong with it. */
  private toDecision(request: ReviewRequest): Decision | readonly string[] {
    const { document, id, action } = request;
    const { language, draft } = this.options;
    const item = this.item(document, id);
    if (item === undefined) return [language === "zh" ? "找不到该数字" : "the number can't be found"];
    if (action === "drop")
      return this.decision(request, {
        scope: "target",
        key: id,
        action: "drop",
        old:
          item.row === null
            ? ""
            : JSON.stringify({ quote: item.row.quote, quote_start: item.row.quote_start }),
        new: request.kind ?? "other",
      });
    if (action === "section") {
      const { start, end } = this.section(document, item.start);
      return this.decision(request, {
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
      if (subject === "" || !this.indicators.has(indicator_id))
        return [language === "zh" ? "没有可用的名称或指标" : "there is no name or no such indicator"];
      return this.decision(request, {
        scope: "name",
        key: subject,
        action: "change",
        old: JSON.stringify({ indicator_id: item.row?.indicator_id ?? "" }),
        new: JSON.stringify({ indicator_id }),
      });
    }
    const proposal = action === "take" || item.row === null ? this.proposal(document, item) : undefined;
    const before = item.row ?? proposal?.row;
    if (before === undefined) return [language === "zh" ? "读不出目标" : "no target can be read"];
    const { row, issues } = decidedCells(before, request.cells ?? {});
    if (issues.length > 0) return issues.map((issue) => describeIssue(issue, language));
    const proposed = proposal?.indicator?.indicator_id === row.indicator_id ? proposal.indicator : null;
    if (proposed === null && !this.indicators.has(row.indicator_id))
      return [
        language === "zh" ? `没有指标 ${row.indicator_id}` : `there is no indicator ${row.indicator_id}`,
      ];
    const old = item.row === null ? "" : changedJson(before, row);
    const changed = item.row === null ? "add" : old === "{}" ? "accept" : "change";
    const decided = decidedJson(row);
    const now =
      proposed === null ? decided : `${decided.slice(0, -1)},"indicator":${JSON.stringify(proposed)}}`;
    return this.decision(request, {
      scope: "target",
      key: id,
      action: changed,
      old: old === "{}" ? "" : old,
      new: now,
    });
  }

  private replayed(decisions: readonly Decision[]): DecisionReplay {
    const replay = new DecisionReplay(this.options.draft.drafted, this.context);
    for (const decision of decisions) replay.decide(decision);
    return replay;
  }

  /** Keeps one more decision. */
  private async add(decision: Decision): Promise<void> {
    const row = toDecisionsCsv([decision]);
    const written = `${this.written}${row.slice(row.indexOf("\n") + 1)}`;
    await saveDecisions(this.options.folder, written);
    this.written = written;
    this.decisions = [...this.decisions, decision];
    this.replay.decide(decision);
    this.current = this.replay.state();
  }

  /** Keeps other decisions than before. */
  private async rewrite(decisions: readonly Decision[]): Promise<void> {
    const written = toDecisionsCsv(decisions);
    await saveDecisions(this.options.folder, written);
    this.written = written;
    this.decisions = decisions;
    this.replay = this.replayed(decisions);
    this.current = this.replay.state();
  }

  /** One change after the other. */
  private inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const next = this.queue.then(run, run);
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** Decides and writes it down. Returns what is wrong with the request; nothing where it was done. */
  decide(request: ReviewRequest): Promise<readonly string[]> {
    return this.inTurn(async () => {
      const decision = this.toDecision(request);
      if (!("scope" in decision)) return decision;
      await this.add(decision);
      return [];
    });
  }

  /** Takes the last standing decision back. Returns its key; null where there is none. */
  undo(): Promise<string | null> {
    return this.inTurn(async () => {
      const at = this.decisions.map(({ undone }) => undone).lastIndexOf("");
      const last = this.decisions[at];
      if (last === undefined) return null;
      const { now = () => new Date() } = this.options;
      await this.rewrite(
        this.decisions.map((one, index) => (index === at ? { ...one, undone: now().toISOString() } : one)),
      );
      return last.scope === "target" ? last.key : null;
    });
  }

  /** How many rows of all documents are decided. */
  progress(): { readonly done: number; readonly all: number } {
    const { targets, dropped } = this.current;
    const open = targets.filter(({ status }) => status === "draft").length;
    return { done: targets.length - open + dropped.length, all: targets.length + dropped.length };
  }
}
