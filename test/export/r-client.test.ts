import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { toDataPackageZip } from "../../src/export/data-package-zip.js";
import { toTableCsv } from "../../src/export/table-csv.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { scratchFolder } from "../support/scratch-folder.js";

/** Whether to leave out R: never in CI, elsewhere only where it is not installed, and loudly. */
function withoutR(): boolean {
  if (process.env.CI || spawnSync("Rscript", ["--version"]).status === 0) return false;
  process.stderr.write(
    "\nSKIPPED: the lines for R are not run, since there is no Rscript (Debian: r-base-core).\n",
  );
  return true;
}

/** Lines of R after those of a README: the table as R holds it, missing values as empty cells. */
const WRITE_BACK = `
write.csv(targets, "back.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")
`;

/** Runs lines of R alone, without packages or a profile, warnings as errors, and returns what they print. */
async function runR(folder: string, lines: string): Promise<string> {
  await writeFile(join(folder, "lines.R"), `options(warn = 2)\n${lines}${WRITE_BACK}`);
  const ran = spawnSync("Rscript", ["--vanilla", "lines.R"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (ran.status !== 0) throw new Error(ran.stderr || String(ran.error));
  return ran.stdout;
}

function linesForR(readme: string): string {
  const [, lines] = /^```r\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  if (lines === undefined) throw new Error("the README has no lines for R");
  return lines;
}

const parse = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

let dataset: Dataset;
let zip: Uint8Array;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  dataset = await loadDataset();
  zip = toDataPackageZip(dataset);
  files = unzipSync(zip);
});

describe.skipIf(withoutR())("R alone reads a Data Package by the lines that we print", () => {
  it.each(["README.md", "README.zh.md"])(
    "the lines of %s: the same rows, and the quotes in Chinese",
    async (name) => {
      const readme = await readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8");
      const folder = await scratchFolder();
      for (const [path, bytes] of Object.entries(files)) {
        await mkdir(dirname(join(folder, "data", path)), { recursive: true });
        await writeFile(join(folder, "data", path), bytes);
      }
      const printed = await runR(folder, linesForR(readme));
      const green = dataset.rows.targets.filter(({ indicator_id }) => indicator_id === "green-factories");
      expect(green.length).toBeGreaterThan(0);
      for (const { region_code, bound, value, quote } of green) {
        expect(printed).toMatch(new RegExp(`${region_code} +${bound} +${value}\\b`, "u"));
        expect(printed).toContain(quote);
      }
      await expectSameRows(folder);
    },
  );

  it("the lines of the README inside the zip: the same rows, and a count of them", async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, "cross-province.zip"), zip);
    const printed = await runR(folder, linesForR(strFromU8(files["README.md"] ?? new Uint8Array())));
    const levels = dataset.rows.targets.filter(
      ({ measure, region_code }) => measure === "level" && region_code === "360000",
    );
    expect(printed).toMatch(/annual +change +cumulative +growth +increment +level +relative/u);
    expect(printed).toMatch(new RegExp(`^ +360000 +(\\d+ +){5}${levels.length} `, "mu"));
    await expectSameRows(folder);
  });

  async function expectSameRows(folder: string): Promise<void> {
    const back = parse(await readFile(join(folder, "back.csv"), "utf8"));
    expect(back).toHaveLength(dataset.rows.targets.length);
    expect(back).toEqual(parse(toTableCsv(dataset, "targets")));
  }
});
