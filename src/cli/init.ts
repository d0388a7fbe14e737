import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { newDatasetFiles } from "../draft/new-dataset.js";
import { folderState } from "../io/folder-state.js";
import { writeTogether } from "../io/write-together.js";
import { CrossProvinceError } from "../model/issue.js";
import { LANGUAGES } from "../model/language.js";
import { ownNotebook } from "../notebook/own-notebook.js";
import { type CommonOptions, languageOf } from "./common.js";
import type { Effects } from "./effects.js";

interface InitCommandOptions extends CommonOptions {
  readonly empty?: boolean;
}

/** `init`: a dataset folder of one's own, with a notebook. */
export function addInit(program: Command, effects: Effects): void {
  program
    .command("init <folder>")
    .description("make a dataset folder of your own, with a notebook that reads it")
    .option("--empty", "without the five shipped documents: units and populations only")
    .addOption(new Option("--lang <language>", "language of labels and messages").choices([...LANGUAGES]))
    .action(async (folder: string, options: InitCommandOptions) => {
      const language = languageOf(options, effects);
      const zh = language === "zh";
      if ((await folderState(folder, "documents.csv")) !== "absent") {
        throw new CrossProvinceError([
          { code: "folder-not-empty", severity: "error", at: {}, parameters: { file: folder } },
        ]);
      }
      const files = await newDatasetFiles(folder, { empty: options.empty === true });
      const notebook = {
        path: join(folder, "notebook.ipynb"),
        content: ownNotebook(resolve(folder), language),
      };
      await writeTogether([...files, notebook], { root: folder, keep: true, command: `init ${folder}` });
      effects.out(
        zh
          ? `已新建数据集 ${folder}${options.empty ? "（不含文件）" : "（含五份随附文件）"}\n下一步：npx cross-province draft 文件… --out draft/ --data ${folder}，核对后 npx cross-province accept draft/ --data ${folder}\n`
          : `made the dataset ${folder}${options.empty ? " (no documents)" : " (with the five shipped documents)"}\nnext: npx cross-province draft FILES… --out draft/ --data ${folder}, review, then npx cross-province accept draft/ --data ${folder}\n`,
      );
    });
}
