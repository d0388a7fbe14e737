/**
 * The writing commands of `faults.mjs`: how a folder is made ready, what is run, and whether what is there afterwards is whole.
 * What a folder holds is read by the built package itself, as the next command would, which ends what was stopped halfway.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { acceptDraft, loadDataset, openParquetDataset } from "../../dist/bundle/index.js";

const hasTables = (folder) => existsSync(join(folder, "documents.csv"));

/** Documents and targets of a dataset folder; throws where it can't be read. */
export async function counted(data) {
  const { rows } = await loadDataset({ data });
  return { rows, documents: rows.documents.length, targets: rows.targets.length };
}

/** Each document with both of its targets. */
async function holdsAll(data) {
  const { documents, targets } = await counted(data);
  return documents > 0 && targets === documents * 2;
}

/** The columns that version 0.1 did not have. */
const NEW_COLUMNS = {
  targets: ["commitment_id", "change_direction", "anchors"],
};

/** Makes a dataset folder one of version 0.1. */
function makeOld(data) {
  for (const [name, without] of Object.entries(NEW_COLUMNS)) {
    const path = join(data, `${name}.csv`);
    const { data: rows, meta } = Papa.parse(readFileSync(path, "utf8"), {
      header: true,
      skipEmptyLines: true,
    });
    const old = rows.map((row) => ({
      ...row,
      restates: row.commitment_id === row.target_id ? "" : row.commitment_id,
    }));
    const columns = [...meta.fields.filter((field) => !without.includes(field)), "restates"];
    writeFileSync(path, `${Papa.unparse(old, { columns, newline: "\n" })}\n`);
  }
}

const sized = (folder, kind) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(kind) && !name.startsWith(".cross-province"))
    .map((name) => readFileSync(join(folder, name)));

/** @param at a path in the scratch folder; @param must runs a command that has to succeed */
export function faultCommands(at, must) {
  const work = at("work");
  const clear = () => rmSync(work, { recursive: true, force: true });
  const copy = (from) => {
    clear();
    cpSync(at(from), work, { recursive: true });
  };
  const base = () => copy("base");
  const accepts = async (draft) => {
    rmSync(at("other"), { recursive: true, force: true });
    cpSync(at("base"), at("other"), { recursive: true });
    await acceptDraft(draft, { data: at("other") });
    return true;
  };
  const draftIsWhole = async () => !hasTables(work) || (await accepts(work));
  const merged = async () => {
    const { rows, documents, targets } = await counted(work);
    const moved = rows.targets.every(({ indicator_id }) => indicator_id !== "green-factories");
    const none = rows.targets.every(({ indicator_id }) => indicator_id !== "green-parks");
    const path = join(work, "decisions.csv");
    const decided = existsSync(path) && readFileSync(path, "utf8").includes("green-factories");
    return { whole: targets === documents * 2 && moved !== none && decided === moved, moved };
  };

  return [
    {
      name: "accept",
      ready: base,
      args: ["accept", at("draft-1"), "--data", work],
      whole: () => holdsAll(work),
    },
    {
      name: "accept into a new folder",
      ready: clear,
      args: ["accept", at("draft-1"), "--data", work],
      whole: async () => !hasTables(work) || (await counted(work)).documents === 6,
    },
    {
      name: "undo",
      ready: () => {
        base();
        must(["accept", at("draft-1"), "--data", work]);
      },
      args: ["undo", "--data", work],
      // A second undo brings again what the first took back: either is whole.
      whole: () => holdsAll(work),
    },
    {
      name: "merge",
      ready: base,
      args: ["merge", "green-factories", "green-parks", "--data", work],
      whole: async () => (await merged()).whole,
      again: async () => (await merged()).moved,
    },
    {
      name: "merge --undo",
      ready: () => {
        base();
        must(["merge", "green-factories", "green-parks", "--data", work]);
      },
      args: ["merge", "green-factories", "--undo", "--data", work],
      whole: async () => holdsAll(work),
      again: async () => !(await merged()).moved,
    },
    {
      name: "upgrade",
      ready: () => {
        base();
        makeOld(work);
      },
      args: ["upgrade", work],
      whole: async () => {
        try {
          return await holdsAll(work);
        } catch (error) {
          // As it was before.
          return error.issues?.every(({ code }) => code === "dataset-old");
        }
      },
    },
    {
      name: "draft",
      ready: clear,
      args: ["draft", at("plan-2.txt"), at("plan-3.txt"), "--out", work],
      again: () => hasTables(work),
      whole: draftIsWhole,
    },
    {
      name: "draft --force",
      ready: () => copy("draft-0"),
      args: ["draft", at("plan-2.txt"), "--out", work, "--force"],
      whole: () => accepts(work),
    },
    {
      name: "review",
      ready: () => copy("draft-1"),
      program: "test/fuzz/review-once.mjs",
      args: [work],
      whole: () => accepts(work),
    },
    {
      name: "init",
      ready: clear,
      args: ["init", work, "--empty"],
      again: () => hasTables(work),
      whole: async () => !hasTables(work) || (await counted(work)).documents === 0,
    },
    {
      name: "export csvw --force",
      ready: () => {
        clear();
        must(["export", "--data", at("base"), "--format", "csvw", "--out", work]);
      },
      args: ["export", "--format", "csvw", "--out", work, "--force"],
      whole: () => sized(work, ".json").every((bytes) => JSON.parse(bytes.toString("utf8")) !== null),
    },
    {
      name: "export --draft",
      ready: clear,
      args: [
        "export",
        "--draft",
        at("draft-1"),
        "--data",
        at("base"),
        "--format",
        "parquet",
        "--partition",
      ].concat(["--out", work, "--force"]),
      whole: async () => {
        if (!existsSync(work)) return true;
        const opened = await openParquetDataset(work).catch(() => null);
        if (opened === null) return !existsSync(join(work, "documents.parquet"));
        const [{ many }] = await opened.engine.rows("SELECT count(*) AS many FROM targets");
        opened.engine.close();
        return many === 2;
      },
    },
    {
      name: "report",
      ready: clear,
      args: ["report", "--data", at("two"), "--regions", "湖北,河南", "--formats", "md,html", "--out", work],
      whole: () =>
        !existsSync(work) ||
        sized(work, ".html").every((bytes) => bytes.toString("utf8").trimEnd().endsWith("</html>")),
    },
  ];
}
