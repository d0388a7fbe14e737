import { append } from "../model/append.js";
import { OTHER_NUMBER_KINDS, type OtherNumberKind } from "../model/codes.js";
import { groupBy } from "../model/group-by.js";
import type { Issue } from "../model/issue.js";
import type { Dataset } from "../tables/dataset.js";
import { requireDataset } from "../tables/targets-of.js";
import { accountNumbers } from "./account-numbers.js";
import { checkOrder } from "./check-order.js";
import { headingNumbers } from "./heading-numbers.js";
import { inSimplified } from "./in-simplified.js";
import { readAgain, type SecondReading } from "./read-again.js";

/** What became of everything that one document prints. */
export interface DocumentCoverage {
  readonly document_id: string;
  /** Numbers printed, in digits or in words. */
  readonly numbers: number;
  /** Rows of `targets.csv`. */
  readonly targets: number;
  /** Targets without a printed number (relative to a benchmark). */
  readonly relative: number;
  /** Numbers that targets state; a range prints two. */
  readonly target_numbers: number;
  /** Numbers that are no targets, by what they are. */
  readonly others: Readonly<Record<OtherNumberKind, number>>;
  /** Numbers of headings recognised by rule, in a document whose headings are not listed as rows. */
  readonly headings_by_rule: number;
  /** Numbers that lie in no row. */
  readonly unread: number;
  /** Whether the stored text is out of order; its sentences in the true order, those lost in the source, and the gaps they leave. */
  readonly out_of_order: boolean;
  readonly sentences: number;
  readonly sentences_lost: number;
  readonly gaps: number;
}

/** Coverage with the issues met on the way. */
export interface CoverageReport {
  readonly documents: readonly DocumentCoverage[];
  readonly issues: readonly Issue[];
}

/**
 * Accounts for the numbers of every document against a reading of it. A document either lists the numbers of its headings as rows, and
 * then all of them, or leaves them all to the rule.
 */
export function accountFor(dataset: Pick<Dataset, "texts" | "rows">, reading: SecondReading): CoverageReport {
  const { texts, rows } = dataset;
  const order = checkOrder(texts);
  const issues: Issue[] = [...order.issues];
  const targetsOf = groupBy(rows.targets, (row) => row.document_id);
  const othersOf = groupBy(rows.other_numbers, (row) => row.document_id);
  const documents = order.proofs.map((proof): DocumentCoverage => {
    const { document_id } = proof;
    const text = texts.get(document_id) ?? "";
    const targets = targetsOf.get(document_id) ?? [];
    const others = othersOf.get(document_id) ?? [];
    const numbers = reading.numbers.get(document_id) ?? [];
    const headings = reading.headings.get(document_id);
    const listed = others.some((row) => row.kind === "heading");
    const byRule = listed || headings === undefined ? [] : headingNumbers(text, headings);
    const account = accountNumbers(document_id, text, numbers, targets, reading.targets, others, byRule);
    append(issues, account.issues);
    const kinds = OTHER_NUMBER_KINDS.map((kind) => [kind, account.others.get(kind) ?? 0]);
    return {
      ...proof,
      numbers: numbers.length,
      targets: targets.length,
      relative: targets.filter((target) => target.value_start === null).length,
      target_numbers: account.targets,
      others: Object.fromEntries(kinds) as Record<OtherNumberKind, number>,
      headings_by_rule: account.headings,
      unread: account.unread.length,
    };
  });
  return { documents, issues };
}

/**
 * What became of everything that each document prints: numbers read, targets, other numbers by kind, numbers in no row (*unread*), and
 * the sentences *lost in the source*. Pure; for reports that must say what is not known.
 * @example
 * coverage(await loadDataset()).reduce((sum, document) => sum + document.unread, 0); // => 0
 */
export function coverage(dataset: Pick<Dataset, "texts" | "rows">): readonly DocumentCoverage[] {
  requireDataset(dataset, "texts");
  const plain = inSimplified(dataset);
  return accountFor(plain, readAgain(plain)).documents;
}
