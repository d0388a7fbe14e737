import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../notebooks/tools/paths.mjs";

/**
 * What the lock says is installed for whoever installs the package: not what development alone needs, and no optional peer.
 *
 * @returns {{name: string, version: string, license: string, path: string, hasInstallScript: boolean}[]}
 */
export function installedPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, about]) => path !== "" && !about.dev && !about.devOptional && !about.link)
    .map(([path, { name, version, license = "", hasInstallScript = false }]) => ({
      name: name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      license,
      path,
      hasInstallScript,
    }));
}
