import { run } from "../../src/cli/program.js";
import type { Language } from "../../src/model/language.js";

/** What a command printed and how it ended. */
export interface CliResult {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs the command line inside the test, its effects caught. */
export async function runCli(
  args: readonly string[],
  language: Language = "en",
  columns = 120,
): Promise<CliResult> {
  let out = "";
  let err = "";
  let code = 0;
  await run(args, {
    out: (text) => {
      out += text;
    },
    log: (line) => {
      err += `${line}\n`;
    },
    progress: () => {},
    language,
    columns,
    setExitCode: (value) => {
      code = value;
    },
  });
  return { out, err, code };
}
