import { expect, it } from "vitest";
import { installedPackages } from "./installed-packages.mjs";
import { billOfMaterials } from "./sbom.mjs";

/** Licences that ask for no more than that they are named. */
const LICENCES = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSD",
  "Apache-2.0",
  "0BSD",
  "Unlicense",
  "BlueOak-1.0.0",
  "Python-2.0",
  "(MIT AND Zlib)",
  "MIT AND Apache-2.0",
  "(MIT OR GPL-3.0-or-later)",
];

const installed = installedPackages();

it("takes no package whose licence asks for more than its name", () => {
  expect(installed.filter(({ license }) => !LICENCES.includes(license))).toEqual([]);
});

it("takes no package that runs a script when it is installed", () => {
  expect(installed.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

it("holds each package once", () => {
  const canvas = installed.filter(({ name }) => name === "@napi-rs/canvas");
  expect(canvas).toHaveLength(1);
});

it("lists in its bill of materials all that is installed, and nothing else", () => {
  const bill = billOfMaterials();
  const listed = bill.components.map(
    ({ group, name, version }: { group?: string; name: string; version: string }) =>
      `${group === undefined ? "" : `${group}/`}${name}@${version}`,
  );
  expect(bill.bomFormat).toBe("CycloneDX");
  expect([...new Set(listed)].sort()).toEqual(
    [...new Set(installed.map(({ name, version }) => `${name}@${version}`))].sort(),
  );
}, 60_000);

it("names the licence of everything in its bill of materials, as packages themselves say it", () => {
  const bill = billOfMaterials();
  const nameless = bill.components.filter(
    ({ licenses = [] }) =>
      !licenses.some(({ license, expression }) => license?.id ?? license?.name ?? expression),
  );
  expect(nameless.map(({ name }) => name)).toEqual([]);
}, 60_000);
