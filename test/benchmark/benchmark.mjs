/**
 * `npm run benchmark`: scores a reading of the invented documents beside this file against their answers and prints a table by
 * kind. Without options it is ours, by what stands in `dist/`; `--claims reading.csv` scores any other program's, a CSV in the
 * columns of `verify` with `document_id` beside them. `--format md` prints Markdown, `json` the misses, extras and wrong fields too.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import papa from "papaparse";
import { score } from "./score.mjs";

const HERE = import.meta.dirname;
const rowsOf = async (path) =>
  papa.parse((await readFile(path, "utf8")).replace(/^\uFEFF/u, ""), { header: true, skipEmptyLines: true })
    .data;

/** Our own reading: the targets drafted of each document, of which region and years are told, as they are to every reader. */
export async function readOurs(documents) {
  const { draftDocument, readDocument } = await import("../../dist/bundle/index.js");
  const claims = [];
  for (const { document_id, file, region_code, period_start, period_end } of documents) {
    const source = await readDocument(join(HERE, "documents", file));
    const { targets } = await draftDocument(source, {
      documentId: document_id,
      region: region_code,
      period: [Number(period_start), Number(period_end)],
    });
    claims.push(...targets.map((row) => ({ ...row, document_id })));
  }
  return claims;
}

/** The documents and their answers. */
export const loadBenchmark = async () => ({
  documents: await rowsOf(join(HERE, "documents.csv")),
  answers: await rowsOf(join(HERE, "answers.csv")),
});

const share = (value) => (value === null ? "—" : value.toFixed(3));
const TITLES = [
  "Kind",
  "Targets",
  "Read",
  "Found",
  "Precision",
  "Recall",
  "F1",
  "Fields right",
  "Rows right",
];

/** The figures by kind as a table in Markdown. */
export function toMarkdown(kinds) {
  const cells = kinds.map(({ kind, targets, read, found, precision, recall, f1, fields, rows }) => [
    `\`${kind}\``,
    ...[targets, read, found].map(String),
    ...[precision, recall, f1, fields, rows].map(share),
  ]);
  const line = (row) => `| ${row.join(" | ")} |`;
  return [
    line(TITLES),
    line(TITLES.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...cells.map(line),
  ].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { claims: { type: "string" }, format: { type: "string", default: "table" } },
  });
  const { documents, answers } = await loadBenchmark();
  const claims = values.claims === undefined ? await readOurs(documents) : await rowsOf(values.claims);
  const result = score(documents, answers, claims);
  if (values.format === "json") console.log(JSON.stringify(result, null, 2));
  else if (values.format === "md") console.log(toMarkdown(result.kinds));
  else console.table(Object.fromEntries(result.kinds.map(({ kind, ...figures }) => [kind, figures])));
}
