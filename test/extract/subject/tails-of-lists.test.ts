import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const targetsOf = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets;
const rowsOf = (text: string) =>
  targetsOf(text).map(({ subject, value, measure }) => [subject, value, measure]);

describe("what stands behind the last of a list is counted by each", () => {
  test.each([
    // Sizes of the same things, each behind its number.
    [
      "引进3-6个5亿元以上、2个20亿元以上茶业项目。",
      [
        ["引进5亿元以上茶业项目", 3, "increment"],
        ["引进20亿元以上茶业项目", 2, "increment"],
      ],
    ],
    [
      "各县区、市管园区引进3个5亿元以上、1个20亿元以上茶业项目。",
      [
        ["引进5亿元以上茶业项目", 3, "increment"],
        ["引进20亿元以上茶业项目", 1, "increment"],
      ],
    ],
    [
      "招引7个投资亿元以上、2个投资十亿元以上茶具项目。",
      [
        ["引进投资亿元以上茶具项目", 7, "increment"],
        ["引进投资十亿元以上茶具项目", 2, "increment"],
      ],
    ],
    // Two deeds on the same, measured.
    [
      "新建15.2万亩、改造提升10.3万亩生态茶园。",
      [
        ["生态茶园", 15.2, "increment"],
        ["提升生态茶园", 10.3, "cumulative"],
      ],
    ],
    [
      "新建3座、扩建2座、改造4座茶叶加工厂。",
      [
        ["茶叶加工厂", 3, "increment"],
        ["扩建茶叶加工厂", 2, "increment"],
        ["改造茶叶加工厂", 4, "cumulative"],
      ],
    ],
    // How many, whom they reach and what they cost, told before the things.
    [
      "实施19处、覆盖8.4万人、投资3亿元的山村供茶工程。",
      [
        ["山村供茶工程", 19, "cumulative"],
        ["山村供茶工程受益居民", 8.4, "cumulative"],
        ["山村供茶工程投资", 3, "cumulative"],
      ],
    ],
    // Another measure of the same things, in their order.
    [
      "红茶、绿茶产量分别达到60万吨、30万吨、销量分别达到50万吨、20万吨。",
      [
        ["红茶产量", 60, "level"],
        ["绿茶产量", 30, "level"],
        ["红茶销量", 50, "level"],
        ["绿茶销量", 20, "level"],
      ],
    ],
    [
      "茶牛、茶羊存栏分别达到6万头、30万只，出栏分别达到3万头、20万只。",
      [
        ["茶牛存栏", 6, "level"],
        ["茶羊存栏", 30, "level"],
        ["茶牛出栏", 3, "level"],
        ["茶羊出栏", 20, "level"],
      ],
    ],
    // In the bracket, and behind it.
    [
      "杂交茶、油茶（原种）种苗分别达到5万株、15万株。",
      [
        ["杂交茶（原种）种苗", 5, "level"],
        ["油茶（原种）种苗", 15, "level"],
      ],
    ],
    // Works in hand, and how long they are.
    [
      "加快茶山公路和茶旅公路等24条750公里建设任务。",
      [
        ["茶山公路和茶旅公路建设", 24, "cumulative"],
        ["茶山公路和茶旅公路建设", 750, "cumulative"],
      ],
    ],
    // Of each so many, of the kind at the end.
    [
      "实施茶学研究、茶果转化项目各100个。",
      [
        ["茶学研究项目", 100, "cumulative"],
        ["茶果转化项目", 100, "cumulative"],
      ],
    ],
    [
      "推进17个茶镇、86个茶村污水治理。",
      [
        ["茶镇污水治理", 17, "cumulative"],
        ["茶村污水治理", 86, "cumulative"],
      ],
    ],
    [
      "建成8个千亩以上、15个五百亩以上茶叶基地。",
      [
        ["千亩以上茶叶基地", 8, "increment"],
        ["五百亩以上茶叶基地", 15, "increment"],
      ],
    ],
    ["推进全省83个新建、续建茶业项目。", [["新建、续建茶业项目", 83, "cumulative"]]],
  ])("%s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

test.each(["推进全省14个市州协同发展。", "建设总投资30亿元的茶业项目。", "茶业基地规划总规模150万千瓦。"])(
  "no target: %s",
  (text) => {
    expect(rowsOf(text)).toEqual([]);
  },
);

test("key projects of which a few are named may be those of one kind", () => {
  const doubts = (text: string) => targetsOf(text).map(({ problems }) => problems.includes("words-left-out"));
  expect(doubts("实施茶园改造、茶厂扩建等5个重点项目建设。")).toEqual([true]);
  expect(doubts("实施重点项目500个。")).toEqual([false]);
});
