/**
 * Writes `sbom.cdx.json`, the bill of materials (CycloneDX) of what is installed with the package; `npm pack` calls this and packs it.
 * All of the lock is asked for and what is for development alone left out here, since `--omit=dev` also leaves out what both need.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../notebooks/tools/paths.mjs";
import { installedPackages } from "./installed-packages.mjs";

/** npm names a licence only by an identifier of SPDX; a package that says its licence otherwise (BSD) is named as it says, with its text. */
function withLicense(component, said) {
  if ((component.licenses ?? []).length > 0 || said === undefined) return component;
  const { name, path } = said;
  const file = join(ROOT, path, "LICENSE");
  const text = existsSync(file) ? { text: { content: readFileSync(file, "utf8") } } : {};
  return { ...component, licenses: [{ license: { name, ...text } }] };
}

export function billOfMaterials() {
  const said = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
    cwd: ROOT,
    maxBuffer: 1 << 26,
  });
  const bill = JSON.parse(said);
  const wanted = new Map(
    installedPackages().map(({ name, version, license, path }) => [
      `${name}@${version}`,
      license === "" ? undefined : { name: license, path },
    ]),
  );
  const nameOf = ({ group, name, version }) => `${group === undefined ? "" : `${group}/`}${name}@${version}`;
  const components = bill.components
    .filter((component) => wanted.has(nameOf(component)))
    .map((component) => withLicense(component, wanted.get(nameOf(component))));
  const kept = new Set([bill.metadata.component, ...components].map((component) => component["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return { ...bill, components, dependencies };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(ROOT, "sbom.cdx.json"), `${JSON.stringify(billOfMaterials(), null, 1)}\n`);
}
