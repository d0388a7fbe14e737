import { Command, CommanderError } from "commander";
import { errnoOf, fileFailure } from "../io/file-failure.js";
import { CrossProvinceError } from "../model/issue.js";
import { addAccept } from "./accept.js";
import { addAudit } from "./audit.js";
import { addChanges } from "./changes.js";
import { addCite } from "./cite.js";
import { languageAsked } from "./common.js";
import { addCompare } from "./compare.js";
import { addDraft } from "./draft.js";
import type { Effects } from "./effects.js";
import { addEvaluate } from "./evaluate.js";
import { exitCodesText } from "./exit-codes.js";
import { addExport } from "./export.js";
import { addFindings } from "./findings.js";
import { addGuardOptions } from "./guard.js";
import { withCommas } from "./help/commas.js";
import { chineseError, speakChinese } from "./help/speak-chinese.js";
import { addInit } from "./init.js";
import { addLadder } from "./ladder.js";
import { addList } from "./list.js";
import { addMatrix } from "./matrix.js";
import { addMcp } from "./mcp.js";
import { addMerge } from "./merge.js";
import { addObserve } from "./observe.js";
import { packageVersion } from "./package-version.js";
import { addReport } from "./report.js";
import { addReview } from "./review.js";
import { addStats } from "./stats.js";
import { addUndo } from "./undo.js";
import { addUpgrade } from "./upgrade.js";
import { addVerify } from "./verify.js";

/** Commands in the order of `--help`; one more is one file and one entry. */
const COMMANDS: readonly ((program: Command, effects: Effects) => void)[] = [
  addInit,
  addList,
  addCompare,
  addMatrix,
  addLadder,
  addReport,
  addObserve,
  addExport,
  addCite,
  addStats,
  addFindings,
  addAudit,
  addDraft,
  addReview,
  addAccept,
  addMerge,
  addUndo,
  addUpgrade,
  addVerify,
  addChanges,
  addEvaluate,
  addMcp,
];

/** Runs the command line. Sets exit code 1 for whatever people can mend, told in a message; a stack only with `--debug`. */
export async function run(args: readonly string[], effects: Effects): Promise<void> {
  const errorText = (text: string): string => {
    const told = withCommas(text, args);
    return languageAsked(args, effects) === "zh" ? chineseError(told) : told;
  };
  const program = new Command("cross-province")
    .description(
      "Compare what Chinese provinces promise: quote-exact policy targets and whether they can be compared",
    )
    .version(packageVersion())
    .option("--debug", "show the stack trace of an error")
    .showSuggestionAfterError()
    .showHelpAfterError("(add --help for the options)")
    .configureOutput({ writeOut: effects.out, writeErr: (text) => effects.log(errorText(text.trimEnd())) })
    .exitOverride();
  for (const add of COMMANDS) add(program, effects);
  addGuardOptions(program);
  const language = languageAsked(args, effects);
  program.addHelpText("after", exitCodesText(language));
  if (language === "zh") speakChinese(program);
  // Sub-commands made before exitOverride was set would end the process themselves.
  for (const command of program.commands) command.exitOverride().configureOutput(program.configureOutput());
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      effects.setExitCode(error.exitCode === 0 ? 0 : 1);
      return;
    }
    effects.setExitCode(1);
    const told = errnoOf(error) === "" ? error : fileFailure("", error);
    if (told instanceof CrossProvinceError) effects.log(told.in(language));
    else effects.log(told instanceof Error ? told.message : String(told));
    if (args.includes("--debug") && error instanceof Error) effects.log(error.stack ?? "");
  }
}
