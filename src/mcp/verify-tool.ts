import { readClaims } from "../audit/verify/claim.js";
import { verifyDocument } from "../draft/verify-document.js";
import { CrossProvinceError } from "../model/issue.js";
import { handEditedNumber } from "../read/sheets/hand-edited-number.js";
import { tableOfRecords } from "../read/sheets/hand-edited-table.js";
import { sourceOfText } from "../read/source-of-text.js";
import type { Dataset } from "../tables/dataset.js";
import type { AgentTool, ToolArguments } from "./tool.js";
import { unknownValue } from "./unknown-value.js";

function verifyStored(dataset: Dataset, args: ToolArguments): unknown {
  const id = args.text("document_id") ?? "";
  const document = dataset.rows.documents.find((row) => row.document_id === id);
  const text = dataset.texts.get(id);
  if (document === undefined || text === undefined) {
    throw unknownValue(
      "document_id",
      id,
      dataset.rows.documents.map((row) => row.document_id),
    );
  }
  const table = tableOfRecords(args.records("claims") ?? [], "claims");
  const { claims, issues } = readClaims(table, "claims", handEditedNumber);
  if (issues.length > 0) throw new CrossProvinceError(issues);
  const source = {
    ...sourceOfText(text, document.seed_file),
    title: document.title_zh,
    sha256: document.sha256,
  };
  return verifyDocument(claims, source, { known: dataset.rows }).map(
    ({ claim, status, fields, differences, start, end, reading }) => ({
      claim,
      status,
      fields,
      differences,
      start,
      end,
      quote: start === null || end === null ? null : text.slice(start, end),
      ...(status === "missing" && reading !== null ? { expected: reading } : {}),
    }),
  );
}

/** The tool that verifies numbers against a document of the dataset. */
export const verify: AgentTool = {
  name: "verify",
  title: "Verify numbers",
  description:
    "Checks numbers against a document of the dataset: are the quoted words there, does the number stand in them, do unit, bound and years agree; which targets are missing.",
  arguments: {
    document_id: { type: "string", description: "The id of a document of the dataset." },
    claims: {
      type: "array",
      description: "Objects with `quote` and `value`, and any other columns of targets.csv.",
      items: { type: "object" },
    },
  },
  required: ["document_id", "claims"],
  run: verifyStored,
};
