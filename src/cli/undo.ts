import type { Command } from "commander";
import { type Undone, undoFolder } from "../io/undo-folder.js";
import type { Language } from "../model/language.js";
import { type CommonOptions, languageOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { waitingText } from "./waiting-text.js";

function undoneText({ command, at, restored, removed }: Undone, language: Language): string {
  const zh = language === "zh";
  const list = (names: readonly string[]): string => names.join(zh ? "、" : ", ");
  return [
    zh ? `已撤销 ${at} 的 ${command}` : `took back ${command} of ${at}`,
    ...(restored.length === 0 ? [] : [zh ? `恢复：${list(restored)}` : `restored: ${list(restored)}`]),
    ...(removed.length === 0 ? [] : [zh ? `移除：${list(removed)}` : `removed: ${list(removed)}`]),
    zh ? "再次运行 undo 可重做" : "undo again brings it back",
  ].join("\n");
}

/** `undo`: takes back the last change of a dataset or draft folder. */
export function addUndo(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("undo"));
  command.options.find((option) => option.attributeName() === "data")?.makeOptionMandatory(true);
  command
    .description("undo the last change to a dataset or draft folder; a second time redoes it")
    .option("--force", "even where files have been changed by hand since")
    .action(async (options: CommonOptions & { readonly data: string; readonly force?: boolean }) => {
      const language = languageOf(options, effects);
      const undone = await undoFolder(options.data, {
        command: "undo",
        force: options.force === true,
        onWait: (owner) => effects.log(waitingText(options.data, owner, language)),
      });
      effects.out(`${undoneText(undone, language)}\n`);
    });
}
