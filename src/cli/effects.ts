import { forTerminal } from "../model/clean-text.js";
import type { Language } from "../model/language.js";
import { fitLines } from "./fit-lines.js";
import { optionValue } from "./option-value.js";

/** What a command does to the world: tests put their own in its place. */
export interface Effects {
  /** Writes to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes a line to standard error. */
  readonly log: (line: string) => void;
  /** Shows a passing state on a terminal; elsewhere, as in a log, a line of it a minute. */
  readonly progress: (line: string) => void;
  readonly language: Language;
  /** Columns of the terminal, or of a file. */
  readonly columns: number;
  readonly setExitCode: (code: number) => void;
}

/** Formats that programs read: on their way into a file or another program nothing is taken out of them. */
const FOR_PROGRAMS = /^(?:json|csv)$/;

/** Formats that people read as they scroll by; all others are for copying, and no line of theirs is broken. */
const FOR_EYES = /^(?:table|text|)$/;

/** Milliseconds between two lines of progress where no person watches. */
const LOG_EVERY = 60_000;

const isOfFormat = (args: readonly string[], formats: RegExp): boolean =>
  formats.test(optionValue(args, "--format") ?? "");

/** The effects of a real process. What documents hold is cleaned before a person sees it. The language follows LC_ALL, LC_MESSAGES or LANG until `--lang` says another. */
export function processEffects(args: readonly string[] = []): Effects {
  const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? "";
  const terminal = process.stderr.isTTY === true;
  let logged = Date.now();
  const exact = process.stdout.isTTY !== true && isOfFormat(args, FOR_PROGRAMS);
  const eyes = process.stdout.isTTY === true && isOfFormat(args, FOR_EYES);
  const fitted = (text: string): string => (eyes ? fitLines(text, process.stdout.columns) : text);
  return {
    out: (text) => {
      process.stdout.write(exact ? text : fitted(forTerminal(text)));
    },
    log: (line) => {
      const shown = forTerminal(line);
      process.stderr.write(`${terminal ? fitLines(shown, process.stderr.columns) : shown}\n`);
    },
    progress: (line) => {
      if (terminal) process.stderr.write(`\r\u001b[2K${forTerminal(line)}`);
      else if (line !== "" && Date.now() - logged >= LOG_EVERY) {
        logged = Date.now();
        process.stderr.write(`${forTerminal(line)}\n`);
      }
    },
    language: locale.startsWith("zh") ? "zh" : "en",
    columns: process.stdout.columns ?? (Number(process.env.COLUMNS) || 120),
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}
