import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scratchFolder } from "../support/scratch-folder.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a command printed; an error with all of it where it failed. */
export function command(program: string, args: readonly string[], cwd: string): string {
  const ran = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    shell: process.platform === "win32",
  });
  if (ran.status === 0) return ran.stdout;
  throw new Error(`${program} ${args.join(" ")} → ${ran.status ?? ran.error}\n${ran.stdout}\n${ran.stderr}`);
}

/** What `npm pack` says of the package. */
export interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what `npm run build` has made. */
export function pack(folder: string): Packed {
  if (!existsSync(join(ROOT, "dist", "bundle", "index.js")))
    throw new Error("dist/ is missing: npm run build");
  const said = command("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], ROOT);
  const [packed]: readonly Packed[] = JSON.parse(said);
  if (packed === undefined) throw new Error(`npm pack said: ${said}`);
  return packed;
}

/** A project of somebody else with the packed package installed, from npm's cache where it can. */
export async function consumer(): Promise<{
  readonly folder: string;
  readonly packed: Packed;
  readonly tarball: string;
}> {
  const folder = await scratchFolder();
  const packed = pack(folder);
  await put(folder, "package.json", JSON.stringify({ name: "consumer", version: "1.0.0", private: true }));
  const quiet = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  command("npm", ["install", ...quiet, `./${packed.filename}`], folder);
  return { folder, packed, tarball: join(folder, packed.filename) };
}

/** Writes a file of the consumer's project. */
export async function put(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** The version of a package that the consumer got. */
export async function installed(folder: string, name: string): Promise<string> {
  const about: { version: string } = JSON.parse(
    await readFile(join(folder, "node_modules", name, "package.json"), "utf8"),
  );
  return about.version;
}

/** A TypeScript compiler of the project's own dependencies, by the package that holds it. */
export function compiler(name: string): string {
  return join(ROOT, "node_modules", name, "bin", "tsc");
}
