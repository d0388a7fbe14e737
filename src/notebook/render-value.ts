import { inspect } from "node:util";
import type { AuditReport } from "../audit/audit.js";
import type { DocumentCoverage } from "../audit/coverage.js";
import type { ChartSpec } from "../charts/spec.js";
import type { Pair } from "../compare/types.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { Report } from "../report/make-report.js";
import type { Table } from "../tables/arquero.js";
import type { Citation } from "../tables/cite.js";
import type { Dataset } from "../tables/dataset.js";
import { html } from "./html.js";
import { isChart, renderChart } from "./render-chart.js";
import { renderCitation } from "./render-citation.js";
import { renderAudit, renderCoverage } from "./render-coverage.js";
import { renderDataset } from "./render-dataset.js";
import { type FindingLike, renderFindings } from "./render-findings.js";
import { type FrameLike, isFrame, renderFrame } from "./render-frame.js";
import { renderIssues } from "./render-issues.js";
import { renderPairs } from "./render-pairs.js";
import { renderReport } from "./render-report.js";
import { renderRows, renderTable } from "./render-table.js";
import type { Rendered, View } from "./rendered.js";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const has = (value: unknown, ...names: readonly string[]): value is Fields =>
  isFields(value) && names.every((name) => name in value);

const isPair = (value: unknown): value is Pair => has(value, "a", "b", "grade", "reasons", "alignment");
const isIssue = (value: unknown): value is Issue => has(value, "code", "severity", "at");
const isTable = (value: unknown): value is Table =>
  has(value, "columnNames", "numRows", "objects") && typeof value.columnNames === "function";
const isCitation = (value: unknown): value is Citation =>
  has(value, "target", "before", "quote", "after", "valueInQuote");
const isDataset = (value: unknown): value is Dataset =>
  has(value, "rows", "targets", "texts", "otherNumbers");
const isFinding = (value: unknown): value is FindingLike =>
  has(value, "kind", "severity", "target_ids", "quotes");
const isCoverage = (value: unknown): value is DocumentCoverage =>
  has(value, "document_id", "target_numbers", "others", "unread");
const isAudit = (value: unknown): value is AuditReport =>
  has(value, "holds", "documents", "exceptions", "issues");
const isReport = (value: unknown): value is Report => has(value, "tree", "name", "toHtml", "toMarkdown");
const isRow = (value: unknown): value is Fields =>
  isFields(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** Whether all items of a list that is not empty are of a kind. */
const listOf =
  <Item>(is: (value: unknown) => value is Item) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) && value.length > 0 && value.every(is);

/** A kind of value that `show` knows: how to tell it, and how to render it. */
interface Kind<Value> {
  readonly id: string;
  readonly is: (value: unknown) => value is Value;
  readonly render: (value: Value, view: View) => Rendered;
  /** Whether a plain last expression of a cell shows it too; not for what any script may print as it is. */
  readonly ours: boolean;
}

/** One kind, with its type known only inside. */
function kind<Value>({ id, is, render, ours }: Kind<Value>) {
  return {
    id,
    ours,
    render: (value: unknown, view: View): Rendered | undefined =>
      is(value) ? render(value, view) : undefined,
    is,
  };
}

/** The kinds of values, the first that fits is taken. */
export const KINDS = [
  kind<Table>({ id: "table", is: isTable, render: renderTable, ours: true }),
  kind<ChartSpec>({ id: "chart", is: isChart, render: renderChart, ours: true }),
  kind<Dataset>({ id: "dataset", is: isDataset, render: renderDataset, ours: true }),
  kind<Citation>({ id: "citation", is: isCitation, render: renderCitation, ours: true }),
  kind<Pair>({ id: "pair", is: isPair, render: (pair, view) => renderPairs([pair], view), ours: true }),
  kind<readonly Pair[]>({ id: "pairs", is: listOf(isPair), render: renderPairs, ours: true }),
  kind<Issue>({ id: "issue", is: isIssue, render: (issue, view) => renderIssues([issue], view), ours: true }),
  kind<readonly Issue[]>({ id: "issues", is: listOf(isIssue), render: renderIssues, ours: true }),
  kind<CrossProvinceError>({
    id: "error",
    is: (value): value is CrossProvinceError => value instanceof CrossProvinceError,
    render: (error, view) => renderIssues(error.issues, view),
    ours: true,
  }),
  kind<FindingLike>({
    id: "finding",
    is: isFinding,
    render: (one, view) => renderFindings([one], view),
    ours: true,
  }),
  kind<readonly FindingLike[]>({ id: "findings", is: listOf(isFinding), render: renderFindings, ours: true }),
  kind<readonly DocumentCoverage[]>({
    id: "coverage",
    is: listOf(isCoverage),
    render: renderCoverage,
    ours: true,
  }),
  kind<AuditReport>({ id: "audit", is: isAudit, render: renderAudit, ours: true }),
  kind<Report>({ id: "report", is: isReport, render: renderReport, ours: true }),
  kind<FrameLike>({ id: "frame", is: isFrame, render: renderFrame, ours: true }),
  kind<readonly Fields[]>({
    id: "rows",
    is: listOf(isRow),
    render: (rows, view) => {
      const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return renderRows(names, rows.slice(0, view.rows), rows.length, view);
    },
    ours: false,
  }),
  kind<string>({
    id: "text",
    is: (value): value is string => typeof value === "string",
    render: (text) => ({ html: html`<p>${text}</p>`, text }),
    ours: false,
  }),
] as const;

/** Whether a value is of a kind that only this package makes, and not what a script may well want printed as it is. */
export function isOurs(value: unknown): boolean {
  return KINDS.some((kind) => kind.ours && kind.is(value));
}

/** What any value looks like: as its kind says, and for all others what Node prints of it. */
export function renderValue(value: unknown, view: View): Rendered {
  for (const { render } of KINDS) {
    const rendered = render(value, view);
    if (rendered !== undefined) return rendered;
  }
  return { text: inspect(value, { depth: 3 }) };
}
