import { describe, expect, test } from "vitest";
import { chineseError } from "../../src/cli/help/speak-chinese.js";
import { runCli } from "../support/run-cli.js";

const { out } = await runCli(["--help"]);
const commands = [...out.matchAll(/^ {2}([a-z]+) \[/gm)].map((match) => match[1] ?? "");

describe("help in Chinese", () => {
  test("there are commands to look at", () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  test.each(["", ...commands.filter((name) => name !== "help")])("%s has no English left", async (name) => {
    const { out: help, code } = await runCli([...(name === "" ? [] : [name]), "--help", "--lang", "zh"]);
    expect(code).toBe(0);
    expect(help).toContain("用法：");
    // Three words of Latin letters one after the other are a sentence that nobody translated; names of columns have commas between.
    expect(help.match(/(?<![<[\w-])[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/g) ?? []).toEqual([]);
    expect(help).not.toMatch(/\(default|\(choices|\[options\]|\[command\]/);
  });

  test("help in English has no Chinese", async () => {
    for (const name of commands.filter((command) => command !== "help")) {
      const { out: help } = await runCli([name, "--help", "--lang", "en"]);
      expect(help.match(/\p{Script=Han}+/gu) ?? [], name).toEqual([]);
    }
  });
});

describe("wrong words on the command line are told in the language asked for", () => {
  test.each([
    [["compare", "--regoins", "湖南"], "没有选项 --regoins\n（是否想写 --regions？）"],
    [["comparre"], "没有命令 comparre"],
    [["cite"], "请给出 <ids>, --regions, --families"],
    [["review"], "缺少参数 draft"],
    [["compare", "--regions", "湖南", "江西"], "多个名称之间用逗号：--regions 湖南,江西"],
    [["draft", "a.txt"], "缺少必需的选项 --out <folder>"],
    [["list", "family"], "参数 kind 的取值 family 不可用，可用的有：families"],
    [["compare", "--format", "yaml"], "选项 --format <format> 的取值 yaml 不可用"],
    [["audit", "x"], "参数过多：应为 0 个，实为 1 个"],
  ])("%j", async (words, told) => {
    const { err, code } = await runCli([...words, "--lang", "zh"]);
    expect(code).toBe(1);
    expect(err).toContain(told);
    expect(err).not.toMatch(/error:|Did you mean|Allowed choices/);
  });

  test("what is not known to the parser stays as it is", () => {
    expect(chineseError("something else")).toBe("something else");
  });
});
