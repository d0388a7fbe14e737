import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A module of TypeScript as one of JavaScript that a process can run; it lies inside the project, so that packages are found. */
export async function bundled(
  source: string,
): Promise<{ readonly entry: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(ROOT, "node_modules", ".cache", "bundled-"));
  const bundle = await rolldown({
    input: join(ROOT, source),
    platform: "node",
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  });
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "worker.mjs" });
  await bundle.close();
  return { entry: join(folder, "worker.mjs"), remove: () => rm(folder, { recursive: true, force: true }) };
}
