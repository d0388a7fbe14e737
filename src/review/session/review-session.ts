import {
  type DecisionContext,
  DecisionReplay,
  type DraftState,
} from "../../draft/decisions/apply-decisions.js";
import { decidedIndicators } from "../../draft/decisions/decided-indicators.js";
import { type Decision, toDecisionsCsv } from "../../draft/decisions/decision.js";
import { saveDecisions } from "../../draft/decisions/decisions-file.js";
import { type Proposal, proposeTarget } from "../../draft/propose-target.js";
import { REVIEW_WORDS } from "../../model/review-words.js";
import type { DocumentRow, IndicatorRow, TargetRow } from "../../model/rows.js";
import { type Doubts, doubtsOf } from "../place/doubts.js";
import { type SecondReader, secondReader } from "../place/second-reading.js";
import type { KnownTables } from "./known-cells.js";
import { type ReviewRequest, requestDecision } from "./request-decision.js";
import { keysOf, type ReviewItem, reviewItems } from "./review-item.js";
import type { SessionOptions } from "./session-options.js";

/** A review of one draft folder: each decision is on the disk before it is answered. */
export class ReviewSession {
  private readonly known: readonly IndicatorRow[];
  private decisions: readonly Decision[];
  private replay: DecisionReplay;
  private current: DraftState;
  /** What stands in `decisions.csv`. */
  private written: string;
  private readonly context: DecisionContext;
  private changes = 0;
  private readonly readAgain: SecondReader;
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
    this.known = [...known.vocabulary, ...known.indicators, ...draft.rows.indicators];
    const regions = [...known.regions, ...draft.rows.regions];
    const units = [...known.units, ...draft.rows.units];
    this.readAgain = secondReader({ texts: draft.texts, rows: { ...draft.rows, regions, units } });
  }

  /** All indicators that a row may be of: those known, those of the draft and those that decisions brought. */
  get indicators(): ReadonlyMap<string, IndicatorRow> {
    const all = [...this.known, ...decidedIndicators(this.decisions)];
    return new Map(all.map((row) => [row.indicator_id, row]));
  }

  /** The tables that a row may refer to: those of the dataset and those of the draft. */
  get tables(): readonly KnownTables[] {
    return [this.options.known, this.options.draft.rows];
  }

  get documents(): readonly DocumentRow[] {
    return this.options.draft.rows.documents;
  }

  /** How many changes were made in this session: what a page shows is of one version. */
  get version(): number {
    return this.changes;
  }

  text(document: string): string {
    return this.options.draft.texts.get(document) ?? "";
  }

  items(document: string): ReviewItem[] {
    const keys = keysOf(this.options.draft.drafted, this.current);
    return reviewItems(this.current, document, this.text(document), keys, (row) => this.doubts(row));
  }

  /** What is to be looked at in a row of the draft. */
  doubts(row: TargetRow): Doubts {
    const { draft, language } = this.options;
    return doubtsOf(row, draft.notes.get(row.target_id), language, this.readAgain(row));
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
    this.changes += 1;
    this.written = written;
    this.decisions = [...this.decisions, decision];
    this.replay.decide(decision);
    this.current = this.replay.state();
  }

  /** Keeps other decisions than before. */
  private async rewrite(decisions: readonly Decision[]): Promise<void> {
    const written = toDecisionsCsv(decisions);
    await saveDecisions(this.options.folder, written);
    this.changes += 1;
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
      if (request.version !== undefined && request.version !== this.changes)
        return [REVIEW_WORDS.stale[this.options.language]];
      const decision = requestDecision(this, request);
      if (!("scope" in decision)) return decision;
      await this.add(decision);
      return [];
    });
  }

  /** Takes the last standing decision back. Returns its key; null where there is none; undefined where the page was of another version. */
  undo(version?: number): Promise<string | null | undefined> {
    return this.inTurn(async () => {
      if (version !== undefined && version !== this.changes) return undefined;
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
