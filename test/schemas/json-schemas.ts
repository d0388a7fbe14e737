import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import * as compared from "./compare.js";
import * as documents from "./documents.js";
import * as numbers from "./numbers.js";

/** Each JSON output by the name of its schema's file, and the command that prints it. */
const OUTPUTS: Readonly<Record<string, readonly [command: string, schema: GenericSchema]>> = {
  compare: ["compare --format json", compared.compare],
  "compare-over-time": ["compare --over-time --format json", compared.compareOverTime],
  matrix: ["matrix --format json", compared.matrix],
  ladder: ["ladder --format json", compared.ladder],
  list: ["list --format json", documents.listed],
  findings: ["findings --format json", documents.findings],
  verify: ["verify --format json", documents.verify],
  changes: ["changes --format json", documents.changes],
  audit: ["audit --format json", documents.audit],
  evaluate: ["evaluate --format json", documents.evaluate],
  cite: ["cite --format csl-json", documents.cite],
  observe: ["observe --format json", numbers.observe],
  "stats-shares": ["stats --what shares --format json", numbers.shares],
  "stats-concentration": ["stats --what concentration --format json", numbers.concentration],
  "stats-ranks": ["stats --what ranks --format json", numbers.ranks],
  "stats-growth": ["stats --what growth --format json", numbers.growth],
  "stats-profile": ["stats --what profile --format json", numbers.profile],
};

/** The JSON Schemas of all outputs, by the name of the file. */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(OUTPUTS).map(([name, [command, schema]]) => {
      const { $schema, ...described } = toJsonSchema(schema, { errorMode: "throw" });
      return [name, { $schema, title: `cross-province ${command}`, ...described }];
    }),
  );
