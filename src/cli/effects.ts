import type { Language } from "../model/language.js";

/** What a command does to the world: tests put their own in its place. */
export interface Effects {
  /** Writes to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes a line to standard error. */
  readonly log: (line: string) => void;
  /** Shows a passing state on a terminal, or nothing elsewhere. */
  readonly progress: (line: string) => void;
  readonly language: Language;
  /** Columns of the terminal, or of a file. */
  readonly columns: number;
  readonly setExitCode: (code: number) => void;
}

/** The effects of a real process. The language follows LC_ALL, LC_MESSAGES or LANG until `--lang` says another. */
export function processEffects(): Effects {
  const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? "";
  const terminal = process.stderr.isTTY === true;
  return {
    out: (text) => {
      process.stdout.write(text);
    },
    log: (line) => {
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (terminal) process.stderr.write(`\r\u001b[2K${line}`);
    },
    language: locale.startsWith("zh") ? "zh" : "en",
    columns: process.stdout.columns ?? 120,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}
