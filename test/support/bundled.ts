import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A module of TypeScript as one of JavaScript that a process can run; it lies inside the project, so that packages are found. */
export async function bundled(
  source: string,
): Promise<{ readonly entry: string; readonly remove: () => Promise<void> }> {
  const cache = join(ROOT, "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "bundled-"));
  const bundle = await rolldown({
    input: join(ROOT, source),
    platform: "node",
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  });
  // As in the package: the shipped data lie two folders above.
  const dir = join(folder, "dist", "bundle");
  await bundle.write({ dir, format: "esm", entryFileNames: "worker.mjs" });
  await bundle.close();
  for (const name of ["data", "seeds"]) await symlink(join(ROOT, name), join(folder, name));
  return { entry: join(dir, "worker.mjs"), remove: () => rm(folder, { recursive: true, force: true }) };
}
