import * as v from "valibot";
import { CLAIM_STATUSES } from "../../src/audit/verify/verify-claims.js";
import { VERSION_CHANGES } from "../../src/draft/versions/pair-versions.js";
import { FINDING_KINDS, FINDING_SEVERITIES } from "../../src/findings/finding.js";
import { MEASURES, OTHER_NUMBER_KINDS } from "../../src/model/codes.js";
import { bilingual, flag, ids, integer, list, number, object, or, targetRow, text } from "./parts.js";

/** `list --format json`: the ids that commands take. */
export const listed = list(
  object({ id: text, name_zh: text, name_en: text, of_zh: text, of_en: text, targets: integer }),
);

/** `findings --format json`: what documents say against themselves. */
export const findings = list(
  object({
    id: text,
    kind: v.picklist(FINDING_KINDS),
    severity: v.picklist(FINDING_SEVERITIES),
    document_id: text,
    text: bilingual,
    formula: or(text),
    target_ids: ids,
    quotes: list(
      object({
        target_id: or(text),
        document_id: text,
        text,
        start: integer,
        end: integer,
        value_start: or(integer),
        cell: or(text),
      }),
    ),
  }),
);

/** `verify --format json`: claims against a document. */
export const verify = list(
  object({
    claim: or(v.record(text, text)),
    row: or(integer),
    status: v.picklist(CLAIM_STATUSES),
    fields: list(text),
    start: or(integer),
    end: or(integer),
    differences: list(object({ column: text, claimed: or(text), read: or(text) })),
    expected: v.optional(or(v.looseObject({ quote: text, period_end: integer }))),
  }),
);

/** `changes --format json`: targets of two versions of a document, rows of `targets.csv`. */
export const changes = list(
  object({
    change: v.picklist(VERSION_CHANGES),
    before: or(targetRow),
    after: or(targetRow),
    columns: list(text),
  }),
);

const counts = <Code extends string>(known: readonly Code[]) =>
  object(Object.fromEntries(known.map((code) => [code, integer])));

/** `audit --format json`: counts by document, exceptions, issues, verdict. */
export const audit = object({
  holds: flag,
  documents: list(
    object({
      document_id: text,
      out_of_order: flag,
      sentences: integer,
      sentences_lost: integer,
      gaps: integer,
      numbers: integer,
      targets: integer,
      relative: integer,
      target_numbers: integer,
      others: counts(OTHER_NUMBER_KINDS),
      headings_by_rule: integer,
      unread: integer,
      measures: counts(MEASURES),
      restatements: integer,
      cells: integer,
    }),
  ),
  exceptions: list(object({ target_id: text, field: text, reads: text, reason: text })),
  issues: list(v.looseObject({ code: text, severity: v.picklist(["error", "warning"]), message: text })),
});

const tally = object({ right: integer, of: integer, share: number });
const place = object({ document_id: text, value_start: or(integer), quote: text });
const value = v.nullable(v.union([text, number, flag]));

/** `evaluate --format json`: the reading of documents against reviewed targets. */
export const evaluate = list(
  object({
    document: text,
    reviewed: integer,
    drafted: integer,
    found: integer,
    precision: number,
    recall: number,
    f1: number,
    valueAndUnit: tally,
    bound: tally,
    measure: tally,
    deadline: tally,
    commitment: tally,
    fullRow: tally,
    missed: list(place),
    spurious: list(place),
    differences: list(
      object({
        target_id: text,
        fields: list(object({ field: text, reviewed: value, draft: value })),
        quote: text,
      }),
    ),
    indicator: tally,
    joined: tally,
    apart: tally,
    population: tally,
    tier: tally,
    region: tally,
    breakdown: tally,
    direction: tally,
  }),
);

/** `cite --format csl-json`: items of the Citation Style Language. */
export const cite = list(
  object({
    id: text,
    type: text,
    title: text,
    author: v.optional(list(object({ literal: text }))),
    number: v.optional(text),
    issued: v.optional(object({ "date-parts": list(list(integer)) })),
    accessed: v.optional(object({ "date-parts": list(list(integer)) })),
    URL: v.optional(text),
    section: v.optional(text),
    page: v.optional(text),
    language: v.optional(text),
    note: v.optional(text),
  }),
);
