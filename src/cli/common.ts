import { type Command, Option } from "commander";
import { CrossProvinceError } from "../model/issue.js";
import { LANGUAGES, type Language } from "../model/language.js";
import type { DatasetPlace } from "../tables/load-dataset.js";
import type { Effects } from "./effects.js";
import { optionValue } from "./option-value.js";

/** Options that every command of the dataset takes. */
export interface CommonOptions {
  readonly lang?: Language;
  readonly data?: string;
  readonly seeds?: string;
}

/** Splits `a,b` and `a，b、c` into its parts. */
export const list = (text: string): string[] =>
  text
    .split(/[,，、]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Adds `--lang`, `--data` and `--seeds`. */
export function withCommonOptions(command: Command): Command {
  return command
    .addOption(new Option("--lang <language>", "language of labels and messages").choices([...LANGUAGES]))
    .option("--data <folder>", "folder of your own dataset (default: the shipped one)")
    .option("--seeds <folder>", "folder of its source documents (default: `seeds` inside --data)");
}

/** The language that `--lang` asks for in a command line that no parser has read yet; else that of the environment. */
export function languageAsked(args: readonly string[], effects: Effects): Language {
  const word = optionValue(args, "--lang");
  return LANGUAGES.find((language) => language === word) ?? effects.language;
}

/** The language asked for, or that of the environment. */
export const languageOf = (options: CommonOptions, effects: Effects): Language =>
  options.lang ?? effects.language;

/** Where the dataset is that the options name. */
export function placeOf({ data, seeds }: CommonOptions): DatasetPlace {
  return { ...(data === undefined ? {} : { data }), ...(seeds === undefined ? {} : { seeds }) };
}

/** The error that an option is not as expected. */
export function invalidOption(option: string, expected: string, received: string): CrossProvinceError {
  return new CrossProvinceError([
    { code: "option-invalid", severity: "error", at: {}, expected, received, parameters: { option } },
  ]);
}

/** A reader of a number option; anything but a number in the range is a message that names the option. */
export function numberOption(option: string, minimum: number, maximum: number, expected: string) {
  return (text: string): number => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (value >= minimum && value <= maximum) return value;
    throw invalidOption(option, expected, text);
  };
}
