import { userInfo } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { readDraftTable } from "../draft/draft-tables.js";
import { knownNames } from "../draft/known-names.js";
import { readDraft } from "../draft/read-draft.js";
import { withFolderLock } from "../io/folder-lock.js";
import { REVIEW_FOLDER, workPath } from "../io/work-folder.js";
import { ReviewSession } from "../review/session/review-session.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, numberOption, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { serveReview } from "./serve-review.js";

interface ReviewCommandOptions extends CommonOptions {
  readonly port?: number;
  readonly by?: string;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

/** Ends when the process is asked to. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

/** `review`: a draft in the browser, row by row, each decision on the disk at once. */
export function addReview(
  program: Command,
  effects: Effects,
  stopped: () => Promise<void> = untilStopped,
): void {
  withCommonOptions(program.command("review <draft>"))
    .description(
      "review a draft in the browser, on a page served to this machine only; each decision is saved to decisions.csv at once",
    )
    .option(
      "--port <number>",
      "port to serve on (default: any free port)",
      numberOption("--port", 0, 65_535, "a port"),
    )
    .option("--by <name>", "name of the reviewer (default: the current user)")
    .action(async (folder: string, options: ReviewCommandOptions) => {
      const language = languageOf(options, effects);
      const zh = language === "zh";
      const { rows } = await loadDataset(placeOf(options));
      const { documents, regions, indicators, populations, units } = rows;
      const known = { documents, regions, indicators, populations, units };
      // What is no draft is refused with all that it lacks, before a lock is made in it.
      await readDraftTable(folder, "documents").catch(() => readDraft(folder));
      // A lock of its own, beside that of the changes, for as long as the review lasts.
      const lock = { command: `review ${folder}`, seconds: 0 };
      await withFolderLock(workPath(folder, REVIEW_FOLDER), lock, async () => {
        const draft = await readDraft(folder);
        const session = new ReviewSession({
          folder,
          draft,
          known: { ...known, vocabulary: knownNames(known).indicators },
          by: options.by ?? userName(),
          language,
        });
        const served = await serveReview(session, options.port ?? 0);
        effects.out(
          zh
            ? `请在浏览器中打开：${served.address}\n按 Ctrl+C 结束；各项决定随时写入 ${join(folder, "decisions.csv")}\n`
            : `open in a browser: ${served.address}\nend with Ctrl+C; each decision is written to ${join(folder, "decisions.csv")}\n`,
        );
        await stopped();
        await served.close();
        const { done, all } = session.progress();
        effects.out(zh ? `已核对 ${done} / ${all}\n` : `${done} of ${all} rows decided\n`);
      });
    });
}
