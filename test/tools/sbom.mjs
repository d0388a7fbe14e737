/**
 * Writes `sbom.cdx.json`, the bill of materials (CycloneDX) of what is installed with the package; `npm pack` calls this and packs it.
 * All of the lock is asked for and what is for development alone left out here, since `--omit=dev` also leaves out what both need.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../notebooks/tools/paths.mjs";
import { installedPackages } from "./installed-packages.mjs";

export function billOfMaterials() {
  const said = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
    cwd: ROOT,
    maxBuffer: 1 << 26,
  });
  const bill = JSON.parse(said);
  const wanted = new Set(installedPackages().map(({ name, version }) => `${name}@${version}`));
  const nameOf = ({ group, name, version }) => `${group === undefined ? "" : `${group}/`}${name}@${version}`;
  const components = bill.components.filter((component) => wanted.has(nameOf(component)));
  const kept = new Set([bill.metadata.component, ...components].map((component) => component["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return { ...bill, components, dependencies };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(ROOT, "sbom.cdx.json"), `${JSON.stringify(billOfMaterials(), null, 1)}\n`);
}
