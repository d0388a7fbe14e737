import type { Command } from "commander";
import { displayWidth } from "../../text/text-table.js";
import { fitLines } from "../fit-lines.js";
import { CHINESE_HELP, CHINESE_HELP_BEFORE_CODES } from "./chinese-words.js";

/** The Chinese of a text of `--help`; undefined where there is none. */
function chineseHelp(text: string): string | undefined {
  if (text === "") return "";
  const whole = CHINESE_HELP[text];
  if (whole !== undefined) return whole;
  const colon = text.lastIndexOf(": ");
  const before = CHINESE_HELP_BEFORE_CODES[text.slice(0, colon)];
  return before === undefined ? undefined : `${before}：${text.slice(colon + 2)}`;
}

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** The words for what stands in brackets after a command. */
const chineseTerms = (usage: string): string =>
  usage.replace("[options]", "[选项]").replace("[command]", "[命令]");

/** What commander itself says of wrong words on the command line, and how it is said in Chinese. */
const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '([^']+)'/m, "没有选项 $1"],
  [/^error: unknown command '([^']+)'/m, "没有命令 $1"],
  [/^error: missing required argument '([^']+)'/m, "缺少参数 $1"],
  [/^error: required option '([^']+)' not specified/m, "缺少必需的选项 $1"],
  [/^error: option '([^']+)' argument missing/m, "选项 $1 缺少取值"],
  [
    /^error: option '([^']+)' argument '([^']*)' is invalid\. Allowed choices are (.+)\.$/m,
    "选项 $1 的取值 $2 不可用，可用的有：$3。",
  ],
  [
    /^error: command-argument value '([^']*)' is invalid for argument '([^']+)'\. Allowed choices are (.+)\.$/m,
    "参数 $2 的取值 $1 不可用，可用的有：$3。",
  ],
  [
    /^error: too many arguments(?: for '[^']+')?\. Expected (\d+) arguments? but got (\d+)[^\n]*$/m,
    "参数过多：应为 $1 个，实为 $2 个",
  ],
  [/\(names stand with commas between: (.+)\)/, "（多个名称之间用逗号：$1）"],
  [/\(Did you mean one of ([^)?]+)\?\)/, "（是否想写 $1 之一？）"],
  [/\(Did you mean ([^)?]+)\?\)/, "（是否想写 $1？）"],
  [/\(add --help for the options\)/, "（加 --help 查看选项）"],
];

/** A message of the command-line parser in Chinese. */
export const chineseError = (text: string): string =>
  ERRORS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);

/** A description with the values that may be given and the one that is taken by itself. */
const withValues = (described: string, value: { argChoices?: unknown; defaultValue?: unknown }): string => {
  const parts: string[] = [];
  if (Array.isArray(value.argChoices)) parts.push(`可选：${value.argChoices.join("、")}`);
  const { defaultValue } = value;
  if (defaultValue !== undefined && typeof defaultValue !== "boolean")
    parts.push(`默认：${Array.isArray(defaultValue) ? defaultValue.join("、") : String(defaultValue)}`);
  return parts.length === 0 ? described : `${described}（${parts.join("；")}）`;
};

/** Makes a program and its commands tell their help in Chinese. Texts without a translation stay as they are. */
export function speakChinese(program: Command): void {
  for (const command of [program, ...program.commands]) {
    command.description(chineseHelp(command.description()) ?? command.description());
    for (const option of command.options)
      option.description = chineseHelp(option.description) ?? option.description;
    for (const argument of command.registeredArguments)
      argument.description = chineseHelp(argument.description) ?? argument.description;
    command.helpOption("-h, --help", CHINESE_HELP["display help for command"]);
    command.configureHelp({
      displayWidth,
      boxWrap: (text, width) => fitLines(text, width, 0),
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: chineseTerms,
      styleSubcommandTerm: chineseTerms,
      optionDescription: (option) => withValues(option.description, option),
      argumentDescription: (argument) => withValues(argument.description, argument),
    });
  }
  if (program.commands.length > 0)
    program.helpCommand("help [command]", CHINESE_HELP["display help for command"]);
}
