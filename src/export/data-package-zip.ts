import { createRequire } from "node:module";
import { datasetFor } from "../compare/select-dataset.js";
import type { Selection } from "../compare/selection.js";
import { sha256 } from "../io/read.js";
import { dataPackage, type Json } from "../tables/data-package.js";
import type { Dataset } from "../tables/dataset.js";
import { TABLE_NAMES } from "../tables/field.js";
import { dataPackageReadme } from "./data-package-readme.js";
import { MIT_LICENCE } from "./licence.js";
import { packageSchema } from "./package-schema.js";
import { toTableCsv } from "./table-csv.js";

const require = createRequire(import.meta.url);

/** ZIP knows no dates before 1980; a fixed one keeps the same data the same bytes. */
const DATE = new Date(1980, 0, 1);

type JsonObject = { readonly [name: string]: Json };

function hashed(resource: JsonObject, bytes: Uint8Array): JsonObject {
  return { ...resource, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The dataset as a Frictionless Data Package (version 2) in one zip: `datapackage.json`, the seven tables, the source
 * documents that the quotes cite, `dataset.jsonld` for search engines and catalogues, a README in both languages with examples for
 * Python and R, and the licence. Each resource has its size and SHA-256. The same data give the same bytes.
 * @returns the bytes of the zip
 * @example
 * const zip = toDataPackageZip(await loadDataset());
 * new TextDecoder().decode(zip.slice(0, 2)); // => "PK"
 */
export function toDataPackageZip(source: Dataset, options: Selection = {}): Uint8Array {
  const dataset = datasetFor(source, options);
  const { strToU8, zipSync }: typeof import("fflate") = require("fflate");
  const tables = new Map<string, Uint8Array>(
    TABLE_NAMES.map((name) => [`${name}.csv`, strToU8(toTableCsv(dataset, name))]),
  );
  const texts = new Map(
    dataset.rows.documents.flatMap((document) => {
      const text = dataset.texts.get(document.document_id);
      return text === undefined ? [] : [[document, strToU8(text)] as const];
    }),
  );
  const descriptor = dataPackage(dataset);
  const resources: readonly Json[] = Array.isArray(descriptor.resources) ? descriptor.resources : [];
  const described: JsonObject = {
    ...descriptor,
    resources: [
      ...resources.filter(isObject).map((resource) => {
        const bytes = typeof resource.path === "string" ? tables.get(resource.path) : undefined;
        return bytes === undefined ? resource : hashed(resource, bytes);
      }),
      ...[...texts].map(([document, bytes]) =>
        hashed(
          {
            name: `text-${document.document_id}`,
            path: `seeds/${document.seed_file}`,
            title: document.title_zh,
            format: "txt",
            mediatype: "text/plain",
            encoding: "utf-8",
          },
          bytes,
        ),
      ),
    ],
  };
  const packed = [...tables].map(([path, bytes]) => ({
    path,
    mediatype: "text/csv",
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  const files: Record<string, Uint8Array> = {
    "datapackage.json": strToU8(`${JSON.stringify(described, null, 2)}\n`),
    "dataset.jsonld": strToU8(`${JSON.stringify(packageSchema(dataset, packed), null, 2)}\n`),
    ...Object.fromEntries(tables),
    ...Object.fromEntries([...texts].map(([document, bytes]) => [`seeds/${document.seed_file}`, bytes])),
    "README.md": strToU8(dataPackageReadme(dataset.rows)),
    LICENSE: strToU8(MIT_LICENCE),
  };
  return zipSync(files, { mtime: DATE, level: 9 });
}
