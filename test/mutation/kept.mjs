/**
 * What earlier runs found of each mutant, as with Stryker's incremental mode: one of an unchanged file is run again only where the tests
 * that decided over it changed, the one that killed it or else all that reach it. Kept in `reports/mutation`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../notebooks/tools/paths.mjs";

const folder = join(ROOT, "reports", "mutation");
const hashes = new Map();

/** What a file of the checkout holds; of one that is gone, nothing. */
const contentOf = (path) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : "");

/** The hash of a file, and of the tables of cases that a test names (`"test/text/numbers/times.txt"`). */
function hashOf(path) {
  if (!hashes.has(path)) {
    const content = contentOf(path);
    const hash = createHash("sha1").update(content);
    for (const [, table] of String(content).matchAll(/"(test\/[\w/-]+\.\w+)"/g))
      hash.update(contentOf(table));
    hashes.set(path, hash.digest("hex"));
  }
  return hashes.get(path);
}

/** The ends that a room's mutants came to in earlier runs. */
export class Kept {
  /** @param paths the room's files and tests, which are taken as they are now, whatever becomes of them while it runs */
  constructor(room, paths, anew) {
    for (const path of paths) hashOf(path);
    this.path = join(folder, `${room}.json`);
    this.ends = anew || !existsSync(this.path) ? {} : JSON.parse(readFileSync(this.path, "utf8"));
  }

  /** A mutant by its file as it is now, its place and what it makes of it. */
  key({ fileName, location: { start, end }, mutatorName, replacement }) {
    const place = [start.line, start.column, end.line, end.column].join(":");
    const what = createHash("sha1").update(replacement).digest("hex").slice(0, 12);
    return [fileName, hashOf(fileName).slice(0, 12), place, mutatorName, what].join(" ");
  }

  /** The end of a mutant where nothing that decided over it has changed; `reaching` are the test files that reach it. */
  endOf(mutant, reaching) {
    const known = this.ends[this.key(mutant)];
    if (known === undefined) return undefined;
    const same = Object.entries(known.by).every(([path, hash]) => hashOf(path) === hash);
    const all = known.end === "killed" || reaching.every((path) => path in known.by);
    return same && all ? known.end : undefined;
  }

  /** Keeps an end with the test files that decided. */
  keep(mutant, end, deciding) {
    this.ends[this.key(mutant)] = {
      end,
      by: Object.fromEntries(deciding.map((path) => [path, hashOf(path)])),
    };
  }

  /** Writes what is known, what another run found meanwhile too, without the mutants of files that have changed since. */
  write() {
    const others = existsSync(this.path) ? JSON.parse(readFileSync(this.path, "utf8")) : {};
    const current = Object.entries({ ...others, ...this.ends }).filter(([key]) => {
      const [file, hash] = key.split(" ");
      return hashOf(file).startsWith(hash);
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(this.path, `${JSON.stringify(Object.fromEntries(current))}\n`);
  }
}
