import { type Command, Option } from "commander";
import { upgradeDataset } from "../draft/upgrade-dataset.js";
import { LANGUAGES } from "../model/language.js";
import { type CommonOptions, languageOf } from "./common.js";
import type { Effects } from "./effects.js";
import { waitingText } from "./waiting-text.js";

/** `upgrade`: brings a dataset folder of an earlier version up. */
export function addUpgrade(program: Command, effects: Effects): void {
  program
    .command("upgrade <folder>")
    .description("upgrade a dataset or draft folder of version 0.1 to the current columns, keeping every row")
    .addOption(new Option("--lang <language>", "language of labels and messages").choices([...LANGUAGES]))
    .action(async (folder: string, options: CommonOptions) => {
      const language = languageOf(options, effects);
      const zh = language === "zh";
      const { changed, rows } = await upgradeDataset(folder, {
        onWait: (owner) => effects.log(waitingText(folder, owner, language)),
      });
      const counts = Object.entries(rows)
        .map(([name, count]) => (zh ? `${name} ${count} 行` : `${count} rows of ${name}`))
        .join(zh ? "，" : ", ");
      if (!changed) effects.out(zh ? `${folder} 已是最新版本\n` : `${folder} is up to date already\n`);
      else {
        effects.out(
          zh
            ? `已升级 ${folder}，各行均保留：${counts}\n如需恢复：npx cross-province undo --data ${folder}\n`
            : `brought ${folder} up, every row kept: ${counts}\nto go back: npx cross-province undo --data ${folder}\n`,
        );
      }
    });
}
