import { ANCHOR_COLUMNS, type Anchor, ASSUMABLE_COLUMNS, parseAnchors } from "../../model/anchors.js";
import type { Issue } from "../../model/issue.js";
import type { TargetRow } from "../../model/rows.js";
import type { Dataset } from "../../tables/dataset.js";
import { CARRIERS, type Carrier, type Subject } from "./carriers.js";

type Found = Pick<Issue, "code" | "severity"> & Partial<Issue>;

/** The year that a column marked as assumed must hold: the plan's own. */
function assumedYears({ document, target }: Subject, column: string): readonly (number | null)[] {
  // A change against a base year may run from the year after it.
  if (column === "period_start")
    return [document.period_start, ...(target.base_year === null ? [] : [target.base_year + 1])];
  if (column === "period_end") return [document.period_end];
  return [(target.period_start ?? document.period_start) - 1];
}

function checkAssumed(subject: Subject, column: keyof TargetRow): Found[] {
  if (!ASSUMABLE_COLUMNS.some((one) => one === column))
    return [{ code: "anchor-not-assumable", severity: "error", received: column }];
  const expected = assumedYears(subject, column);
  const received = subject.target[column];
  if (expected.some((year) => year === received)) return [];
  return [
    {
      code: "anchor-assumes-other",
      severity: "error",
      expected: expected.join(", "),
      received: String(received ?? ""),
      parameters: { field: column },
    },
  ];
}

/** Checks one anchor: its column may be anchored and has a value, its words lie in the text and carry that value. */
function checkAnchor(anchor: Anchor, subject: Subject, text: string): Found[] {
  const { column, spans } = anchor;
  const carrier = CARRIERS.find((one) => one.column === column);
  if (carrier === undefined)
    return [
      {
        code: "anchor-column-unknown",
        severity: "error",
        expected: ANCHOR_COLUMNS.join(", "),
        received: column,
      },
    ];
  if (spans.length === 0) return checkAssumed(subject, carrier.column);
  const value = carrier.value(subject);
  if (value === null)
    return [{ code: "anchor-of-nothing", severity: "error", parameters: { field: column } }];
  return spans.flatMap(({ start, end }): Found[] => {
    const place = { start, end };
    if (!(start < end && end <= text.length))
      return [
        {
          code: "anchor-outside",
          severity: "error",
          received: `${start}-${end}`,
          parameters: { field: column },
        },
      ];
    const words = text.slice(start, end);
    if (carrier.part(words, subject)) return [];
    return [
      {
        code: "anchor-differs",
        severity: "error",
        expected: value,
        received: words,
        at: place,
        parameters: { field: column },
      },
    ];
  });
}

/** Checks that quote and anchors together carry a column. */
function checkCarried(carrier: Carrier, anchors: readonly Anchor[], subject: Subject, text: string): Found[] {
  const value = carrier.value(subject);
  if (value === null) return [];
  const own = anchors.filter(({ column }) => column === carrier.column);
  if (own.some(({ spans }) => spans.length === 0)) return [];
  const words = own.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  if (carrier.whole([subject.target.quote, ...words], subject)) return [];
  return [
    {
      code: "anchor-missing",
      severity: carrier.severity,
      expected: value,
      received: subject.target.quote,
      parameters: { field: carrier.column },
    },
  ];
}

function checkTarget(subject: Subject, text: string): Found[] {
  const anchors = parseAnchors(subject.target.anchors);
  const twice = anchors.filter(
    ({ column }, index) => anchors.findIndex((other) => other.column === column) !== index,
  );
  const found = [
    ...twice.map(
      ({ column }): Found => ({ code: "anchor-twice", severity: "error", parameters: { field: column } }),
    ),
    ...anchors.flatMap((anchor) => checkAnchor(anchor, subject, text)),
  ];
  if (found.length > 0) return found;
  return CARRIERS.flatMap((carrier) => checkCarried(carrier, anchors, subject, text));
}

/**
 * Checks where the columns of each target come from. What an anchor names must carry that column's value (its year, hedge, level,
 * subject); what neither the quote nor an anchor carries is told. Rows of a document of which no row has anchors are left alone: they
 * were made before there were any.
 */
export function checkAnchors({ rows, texts }: Pick<Dataset, "rows" | "texts">): Issue[] {
  const regions = new Map(rows.regions.map((row) => [row.region_code, row]));
  const indicators = new Map(rows.indicators.map((row) => [row.indicator_id, row]));
  const populations = new Map(rows.populations.map((row) => [row.population_id, row]));
  const documents = new Map(rows.documents.map((row) => [row.document_id, row]));
  const anchored = new Set(
    rows.targets.flatMap(({ anchors, document_id }) => (anchors === null ? [] : [document_id])),
  );
  return rows.targets.flatMap((target, index): Issue[] => {
    const document = documents.get(target.document_id);
    const text = texts.get(target.document_id);
    if (document === undefined || text === undefined || !anchored.has(target.document_id)) return [];
    const subject: Subject = {
      target,
      document,
      region: regions.get(target.region_code),
      regions: rows.regions,
      indicator: indicators.get(target.indicator_id),
      population: populations.get(target.population_id ?? ""),
    };
    const at = { file: "targets.csv", row: index + 2, column: "anchors", document: target.document_id };
    return checkTarget(subject, text).map((issue) => ({ ...issue, at: { ...at, ...issue.at } }));
  });
}
