import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headingMarkAt, ordinal } from "../../../src/text/structure/heading-marks.js";
import { readHeadings, sectionAt } from "../../../src/text/structure/sections.js";

const folder = new URL("../../../seeds/", import.meta.url);
const seed = (number: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? "";
  return readFileSync(new URL(name, folder), "utf8");
};
const paths = (text: string) => readHeadings(text).list.map(({ path }) => path);
const sectionOf = (text: string, words: string) => {
  expect(text).toContain(words);
  return sectionAt(readHeadings(text), text.indexOf(words));
};

describe("ordinal", () => {
  it.each([
    ["7", 7],
    ["12", 12],
    ["一", 1],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["三十一", 31],
    ["③", 3],
    ["", null],
    ["百", null],
    ["一一", null],
    ["123", null],
  ])("reads %j as %j", (printed, number) => {
    expect(ordinal(printed)).toBe(number);
  });
});

describe("headingMarkAt", () => {
  it.each<[string, string | null, number | null]>([
    ["一、总体要求", "first", 1],
    ["（十一）强化保障", "second", 11],
    ["(二)加快", "second", 2],
    ["3.推动", "third", 3],
    ["10．高档数控机床", "third", 10],
    ["4、加大", "third", 4],
    ["（1）企业", "fourth", 1],
    ["②企业", "fifth", 2],
    ["第二章 主要任务", "chapter", 2],
    ["第三节　平台", "part", 3],
    ["专栏1 主要指标", "box", 1],
    ["——创新能力增强", "dash", null],
    ["3.5万家", null, null],
    ["2023年", null, null],
    ["（2022—2025年）", null, null],
    ["第一期总投资", null, null],
    ["——2025年", null, null],
  ])("reads %j as %j", (text, kind, number) => {
    const mark = headingMarkAt(text, 0, false);
    expect(mark?.kind ?? null).toBe(kind);
    expect(mark?.number ?? null).toBe(number);
  });
});

describe("readHeadings", () => {
  it("reads headings that fill a line and headings that run in", () => {
    expect(
      paths(
        "一、总体要求\n为……。\n二、主要任务\n（一）平台行动\n1.提升能力。组织50项。到2025年。\n2．壮大主体。\n三、保障措施",
      ),
    ).toEqual([
      "一、总体要求",
      "二、主要任务",
      "二、主要任务 / （一）平台行动",
      "二、主要任务 / （一）平台行动 / 1.提升能力",
      "二、主要任务 / （一）平台行动 / 2．壮大主体",
      "三、保障措施",
    ]);
  });

  it("reads chapters, sections of chapters, boxes and deeper numbers", () => {
    expect(
      paths(
        "第一章 现状\n第二章 任务\n第一节 平台\n一、总体\n专栏1 主要指标\n（1）企业达到5家。\n①甲类\n第三章 保障",
      ),
    ).toEqual([
      "第一章 现状",
      "第二章 任务",
      "第二章 任务 / 第一节 平台",
      "第二章 任务 / 第一节 平台 / 一、总体",
      "第二章 任务 / 第一节 平台 / 一、总体 / 专栏1 主要指标",
      "第二章 任务 / 第一节 平台 / 一、总体 / 专栏1 主要指标 / （1）企业达到5家",
      "第二章 任务 / 第一节 平台 / 一、总体 / 专栏1 主要指标 / （1）企业达到5家 / ①甲类",
      "第三章 保障",
    ]);
  });

  it("takes the items of a list behind dashes for no headings", () => {
    expect(
      paths("一、主要目标\n——居民收入稳步增长；\n——粮食产量90亿斤；\n——创新能力增强。专利达到3万件。"),
    ).toEqual(["一、主要目标", "一、主要目标 / ——创新能力增强"]);
  });

  it("parts headings from text that is glued to them", () => {
    expect(
      paths(
        "一、总体要求（一）指导思想。坚持。二、主要任务全面实施战略，大力推进建设。（一）加快步伐，提高能力。",
      ),
    ).toEqual([
      "一、总体要求",
      "一、总体要求 / （一）指导思想",
      "二、主要任务",
      "二、主要任务 / （一）加快步伐，提高能力",
    ]);
    expect(paths("一、总体要求和主要目标\n正文。")).toEqual(["一、总体要求和主要目标"]);
    expect(paths("（一）总体要求：到2025年，达到5家。")).toEqual(["（一）总体要求"]);
  });

  it("takes the first clause of a long numbered sentence", () => {
    const sentence = `1.到2025年，${"建设".repeat(30)}，达到100家。`;
    expect(paths(`一、主要目标\n${sentence}`)).toEqual(["一、主要目标", "一、主要目标 / 1.到2025年"]);
  });

  it("takes no line for a lead that a page breaks within a sentence", () => {
    const lines = (end: string) =>
      paths(
        `一、工作回顾\n社会保障更加温暖。扩面工作稳步推进${end}\n完成目标任务。新建茶馆20座，超额完成任务${end}\n`,
      );
    expect(lines("，")).toEqual(["一、工作回顾"]);
    expect(lines("。")).toHaveLength(3);
  });

  it("reads leads in bold only where neighbouring paragraphs have them", () => {
    expect(
      paths("二、目标\n能力显著提升。达到3%。\n主体逐步壮大。达到5家。\n三、任务\n形势十分严峻。但是。"),
    ).toEqual(["二、目标", "二、目标 / 能力显著提升", "二、目标 / 主体逐步壮大", "三、任务"]);
    expect(paths("二、目标\n——创新能力增强。达到3%。\n——到2025年，建成5家。")).toEqual([
      "二、目标",
      "二、目标 / ——创新能力增强",
    ]);
  });

  it("puts an unnumbered title above numbering that starts anew", () => {
    expect(
      paths("方案标题\n\n一、目标\n正文。\n二、保障\n正文。\n\n标志性工程\n\n一、实验室工程。正文。"),
    ).toEqual(["一、目标", "二、保障", "标志性工程", "标志性工程 / 一、实验室工程"]);
  });

  it("reads annexes with their titles, but not the list of annexes nor the label of the whole document", () => {
    expect(
      paths(
        "附件3\n\n行动方案\n一、目标\n附件：1.分解表\n2.清单\n\n附件1\n\n目标任务\n分解表\n\n一、说明\n附件2：重点清单",
      ),
    ).toEqual([
      "一、目标",
      "附件1",
      "附件1 / 目标任务分解表",
      "附件1 / 目标任务分解表 / 一、说明",
      "附件2",
      "附件2 / 重点清单",
    ]);
  });

  it("reads no heading inside a table", () => {
    expect(paths("一、目标\n\t一、甲类\n\t2023年\n\n\t二、乙类\n\t5\n\n二、保障")).toEqual([
      "一、目标",
      "二、保障",
    ]);
  });

  it("gives no section before the first heading and in a text without headings", () => {
    expect(sectionAt(readHeadings("前言。\n一、目标\n正文"), 0)).toBe("");
    expect(sectionAt(readHeadings("没有标题的正文。"), 3)).toBe("");
    expect(readHeadings("").list).toEqual([]);
  });
});

describe("sections of the real documents", () => {
  it.each<[string, string, string]>([
    ["000", "突破24%", "二、行动目标"],
    ["000", "100个重大产品创新项目。", "三、重点工作 / （一）自主创新能力增强行动 / 1.重大产品创新"],
    ["000", "攻关项目150项", "三、重点工作 / （三）关键核心技术突破行动 / 7.关键共性技术攻关"],
    ["002", "达到6件以上", "一、总体目标"],
    ["002", "突破500家、2000家", "二、主要任务 / （四）实施创新型企业增量提质行动 / 2．提升规上企业竞争力"],
    ["002", "总投资100亿元左右", "动力支撑标志性工程 / 一、湖南省实验室建设工程"],
    ["003", "占GDP比重达到3.0%以上", "二、工作目标 / 创新能力显著提升"],
    ["003", "突破100亿元", "三、主要任务 / （一）研发能力提升计划 / 1.强化企业研发能力提升"],
    ["003", "83.3", "附件1 / 湘潭市研发经费投入目标任务分解表（市直单位）"],
    ["003", "\t125", "附件4 / 湘潭市高水平科技创新平台培育建设目标任务分解表（市直单位）"],
    ["004", "新增绿色园区8家", ""],
    ["004", "突破1.5%", "二、工作目标"],
    ["004", "立项1000以上", "三、重点任务 / (四)加快推进创新成果转化 / 2.推动企业加快产品创新"],
  ])("in %s puts %s under %s", (number, words, section) => {
    expect(sectionOf(seed(number), words)).toBe(section);
  });

  const hunan2016 = seed("001");

  it.each<[string, string]>([
    ["达1.28%以上", "一、总体要求 / （三）发展目标 / --创新体系加快完善，自主创新水平进一步提升"],
    ["综合利用率达到75%", "一、总体要求 / （三）发展目标 / --绿色制造加快推广，持续发展能力进一步增强"],
    ["年均增长12%左右", "一、总体要求 / （三）发展目标 / --重点产业加快发展，工业运行质量进一步提高"],
    ["全面实施制造强国战略", "二、主要任务"],
    [
      "50家左右省级工业设计中心",
      "二、主要任务 / （一）加快成果转化步伐，提高自主创新能力 / 3、加快发展工业设计",
    ],
    [
      "打造20个左右",
      "二、主要任务 / （六）不断调整优化结构，促进产业集聚发展 / 2、着力打造一批标志性产业基地",
    ],
    ["每年培训50名", "二、主要任务 / （六）不断调整优化结构，促进产业集聚发展 / …"],
    ["重点推进焦炉", "二、主要任务 / … / …"],
    ["废渣废水废气治理", "二、主要任务 / … / 1、加快制造业两型化"],
    ["完善20条产业链", "二、主要任务 / （九）突出放大特色优势，加快重点领域突破 / 3、新材料"],
    ["重点发展轻型飞机", "二、主要任务 / （九）突出放大特色优势，加快重点领域突破 / 5、航空航天装备"],
    ["以12个重点领域规划", "三、保障措施 / …"],
    ["“135”工程".replace(/[“”]/g, '"'), "三、保障措施 / （四）积极推动创新创业"],
  ])("in hunan-2016 puts %s under %s, by the true order", (words, section) => {
    expect(sectionOf(hunan2016, words)).toBe(section);
  });

  it("gives both printings of a sentence the same section", () => {
    const headings = readHeadings(hunan2016);
    const words = "建成50个智能制造示范企业";
    const [first, second] = [hunan2016.indexOf(words), hunan2016.lastIndexOf(words)];
    expect(first).not.toBe(second);
    expect(sectionAt(headings, first)).toBe(sectionAt(headings, second));
  });

  it.each(["000", "001", "002", "003", "004"])("cites each heading of %s where it is stored", (number) => {
    const text = seed(number);
    const { list } = readHeadings(text);
    expect(list.length).toBeGreaterThan(10);
    for (const heading of list) {
      if (heading.stored === null) expect(heading.text).toBe("…");
      else expect(text.slice(heading.stored).replaceAll("\n", "").startsWith(heading.text)).toBe(true);
    }
  });

  it("says … nowhere in a document without gaps", () => {
    for (const number of ["000", "002", "003", "004"]) {
      expect(readHeadings(seed(number)).list.filter(({ stored }) => stored === null)).toEqual([]);
    }
  });
});
