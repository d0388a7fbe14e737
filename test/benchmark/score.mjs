/** Columns of an answer that a reading is scored on; an empty answer is scored on nothing. */
export const FIELDS = [
  "unit",
  "bound",
  "measure",
  "change_direction",
  "period_end",
  "commitment",
  "tier",
  "region_code",
];

const blank = (row, name) => (row[name] === undefined || row[name] === null ? "" : String(row[name]));
const amount = (row, name) =>
  blank(row, name) === "" ? null : Number(row[name]) * 10 ** Number(row.unit_mult ?? 0);
const near = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.abs(b) / 1000);
const bare = (text) => text.replace(/\s/gu, "");

/** Whether two quotes speak of one place: one holds the other, or four characters of it. A cell of a table is its number alone. */
function overlap(one, other) {
  const [a, b] = [bare(one), bare(other)].sort((x, y) => x.length - y.length);
  if (b.includes(a)) return true;
  for (let at = 0; at + 4 <= a.length; at += 1) if (b.includes(a.slice(at, at + 4))) return true;
  return false;
}

const right = (answer, claim) =>
  FIELDS.filter((name) => blank(answer, name) !== "" && blank(answer, name) === blank(claim, name)).length;
const asked = (answer) => FIELDS.filter((name) => blank(answer, name) !== "").length;

/** Pairs each answer of a document with the claim of its amount and place that has the most fields right; each is used once. */
function pair(answers, claims) {
  const couples = answers.flatMap((answer) =>
    claims
      .filter((claim) => near(amount(claim, "value"), amount(answer, "value")))
      .filter((claim) => near(amount(claim, "value_max"), amount(answer, "value_max")))
      .filter((claim) => overlap(answer.quote, claim.quote ?? ""))
      .map((claim) => ({ answer, claim, score: right(answer, claim) })),
  );
  const found = new Map();
  const used = new Set();
  for (const { answer, claim } of couples.sort((a, b) => b.score - a.score)) {
    if (found.has(answer) || used.has(claim)) continue;
    found.set(answer, claim);
    used.add(claim);
  }
  return found;
}

function figures(kind, answers, claims, found) {
  const ratio = (part, whole) => (whole === 0 ? null : part / whole);
  const precision = ratio(found.length, claims);
  const recall = ratio(found.length, answers);
  const sum = (of) => found.reduce((total, one) => total + of(one), 0);
  return {
    kind,
    targets: answers,
    read: claims,
    found: found.length,
    precision,
    recall,
    f1:
      precision === null || recall === null || found.length === 0
        ? null
        : (2 * precision * recall) / (precision + recall),
    fields: ratio(
      sum(([answer, claim]) => right(answer, claim)),
      sum(([answer]) => asked(answer)),
    ),
    rows: ratio(
      sum(([answer, claim]) => Number(right(answer, claim) === asked(answer))),
      found.length,
    ),
  };
}

/**
 * Scores a reading, document by document, and sums it up by kind.
 * @param documents rows of `documents.csv`
 * @param answers rows of `answers.csv`
 * @param claims rows of a reading in the columns of `verify`, with `document_id`; rows without a value are passed over
 */
export function score(documents, answers, claims) {
  const read = documents.map(({ document_id, kind }) => {
    const of = (rows) => rows.filter((row) => row.document_id === document_id);
    const own = of(claims).filter((row) => blank(row, "value") !== "");
    const expected = of(answers);
    return { document_id, kind, expected, own, found: pair(expected, own) };
  });
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const summed = (kind, some) =>
    figures(
      kind,
      some.reduce((total, { expected }) => total + expected.length, 0),
      some.reduce((total, { own }) => total + own.length, 0),
      some.flatMap(({ found }) => [...found]),
    );
  return {
    kinds: [
      ...kinds.map((kind) =>
        summed(
          kind,
          read.filter((one) => one.kind === kind),
        ),
      ),
      summed("all", read),
    ],
    misses: read.flatMap(({ expected, found }) => expected.filter((answer) => !found.has(answer))),
    extras: read.flatMap(({ own, found }) => own.filter((claim) => ![...found.values()].includes(claim))),
    wrong: read.flatMap(({ found }) =>
      [...found].flatMap(([answer, claim]) =>
        FIELDS.filter((name) => blank(answer, name) !== "" && blank(answer, name) !== blank(claim, name)).map(
          (name) => ({
            document_id: answer.document_id,
            quote: answer.quote,
            column: name,
            expected: blank(answer, name),
            received: blank(claim, name),
          }),
        ),
      ),
    ),
  };
}
