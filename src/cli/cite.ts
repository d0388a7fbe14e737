import type { Command } from "commander";
import { cite } from "../tables/cite.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, numberOption, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";

/** `cite`: the passage around a target's quote. */
export function addCite(program: Command, effects: Effects): void {
  withCommonOptions(program.command("cite <target_id>"))
    .description("print the passage that states a target")
    .option(
      "--context <characters>",
      "characters to show on each side",
      numberOption("--context", 0, 100_000, "a number of characters"),
      80,
    )
    .action(async (targetId: string, options: CommonOptions & { readonly context: number }) => {
      const zh = languageOf(options, effects) === "zh";
      const { target, before, quote, after } = cite(
        await loadDataset(placeOf(options)),
        targetId,
        options.context,
      );
      const line = (name: string, value: string | null): string =>
        value === null || value === "" ? "" : `${name}: ${value}\n`;
      effects.out(
        line(zh ? "文件" : "Document", zh ? target.title_zh : `${target.title_zh} (${target.title_en})`),
      );
      effects.out(line(zh ? "发文字号" : "Number", target.document_number));
      effects.out(line(zh ? "章节" : "Section", target.section));
      effects.out(line(zh ? "位置" : "Characters", `${target.quote_start}–${target.quote_end}`));
      effects.out(line(zh ? "备注" : "Note", target.note));
      effects.out(`\n${before === "" ? "" : "…"}${before}【${quote}】${after}${after === "" ? "" : "…"}\n`);
    });
}
