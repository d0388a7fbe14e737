import type { Dataset, Rows } from "../../src/tables/dataset.js";
import { loadDataset, toDataset } from "../../src/tables/load-dataset.js";

const PER_DOCUMENT = 8;

/** The shipped dataset with the first targets and other numbers of each document, so that a case takes little time. */
export async function smallDataset(): Promise<Dataset> {
  const { rows, texts } = await loadDataset();
  const few = <Row extends { readonly document_id: string }>(all: readonly Row[]): Row[] => {
    const seen = new Map<string, number>();
    return all.filter(({ document_id: id }) => {
      seen.set(id, (seen.get(id) ?? 0) + 1);
      return (seen.get(id) ?? 0) <= PER_DOCUMENT;
    });
  };
  const wanted = ["new-product-share", "green-factories", "rd-intensity"];
  const families = new Set(
    rows.indicators.filter((row) => wanted.includes(row.family_id)).map((row) => row.indicator_id),
  );
  const chosen = [...few(rows.targets), ...rows.targets.filter((row) => families.has(row.indicator_id))];
  // A commitment stays whole, with the whole that it is a part of.
  const ids = new Set(chosen.flatMap((row) => [row.commitment_id, row.part_of]));
  const targets = rows.targets.filter((row) => ids.has(row.commitment_id) || ids.has(row.target_id));
  const small: Rows = { ...rows, targets, other_numbers: few(rows.other_numbers) };
  return toDataset("data", small, texts);
}
