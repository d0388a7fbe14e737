import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { toDataPackageZip } from "../../src/export/data-package-zip.js";
import { sha256 } from "../../src/io/read.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

test("a package tells catalogues by Schema.org what it holds, of which places and years, and from which documents", async () => {
  const dataset = await loadDataset();
  const files = unzipSync(toDataPackageZip(dataset));
  const schema = JSON.parse(new TextDecoder().decode(files["dataset.jsonld"]));
  expect(schema).toMatchObject({ "@context": "https://schema.org", "@type": "Dataset" });
  // What catalogues ask for: 50 to 5,000 characters.
  expect(schema.description.length).toBeGreaterThan(50);
  expect(schema.description.length).toBeLessThan(5000);
  expect(schema.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/u);
  expect(schema.spatialCoverage).toContainEqual({
    "@type": "AdministrativeArea",
    name: "Hunan",
    alternateName: "湖南省",
    identifier: "430000",
  });
  expect(schema.isBasedOn).toHaveLength(dataset.rows.documents.length);
  expect(JSON.stringify(schema)).not.toMatch(/未载明|not stated|null/u);
  for (const { contentUrl, sha256: hash } of schema.distribution)
    expect(sha256(files[contentUrl] ?? new Uint8Array())).toBe(hash);
});
