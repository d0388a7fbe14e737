import { type Command, Option } from "commander";
import type { Selection } from "../compare/selection.js";
import { COMMITMENTS } from "../model/codes.js";
import { list } from "./common.js";

/** The options of a selection, each with what `--help` says of it. */
const OPTIONS = {
  regions: ["--regions <names>", "only these regions, by code or name, comma-separated (default: all)"],
  families: ["--families <names>", "only these families, by id or name, comma-separated (default: all)"],
  documents: ["--documents <ids>", "only these documents, comma-separated (default: all)"],
  themes: ["--themes <names>", "only these themes, by id or name, comma-separated (default: all)"],
} as const;

/** Adds the options that select targets to a command; those named it has already, with words of its own. */
export function withSelectionOptions(command: Command, ...own: readonly (keyof typeof OPTIONS)[]): Command {
  for (const [name, [flags, description]] of Object.entries(OPTIONS)) {
    if (!own.some((one) => one === name)) command.option(flags, description, list);
  }
  return command.addOption(
    new Option("--commitment <code>", "firm targets only, or only those that are striven for").choices([
      ...COMMITMENTS,
    ]),
  );
}

/** What people typed in `--families` and the like. */
export type SelectionOptions = Selection;
