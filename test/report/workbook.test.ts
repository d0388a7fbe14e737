import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { makeReport } from "../../src/report/make-report.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

async function partsOf(language: "zh" | "en", more: Parameters<typeof makeReport>[1] = {}) {
  const families = ["rd-intensity", "green-factories"];
  return inParts(await makeReport(dataset, { language, families, author: "某研究室", ...more }).toXlsx());
}

function inParts(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  return (path: string): string => {
    const part = parts[path];
    return part === undefined ? "" : new TextDecoder().decode(part);
  };
}

describe("the workbook of a report", () => {
  it("has a chart on its first sheet that draws the numbers of a sheet, titled with what it finds", async () => {
    const part = await partsOf("zh");
    expect(part("xl/worksheets/sheet1.xml")).toContain("<drawing r:id=");
    const chart = part("xl/charts/chart1.xml");
    expect(chart).toContain("企业研发投入强度：湖南高0.3个百分点（期限相差1年）");
    expect(chart).toContain("<c:f>'图中数据'!$B$2:$B$2</c:f>");
    expect([...chart.matchAll(/<c:numCache>.*?<c:v>([^<]+)/gu)].map(([, value]) => value)).toEqual([
      "1.8",
      "1.5",
    ]);
    // A bar of 1.5 is of more than 1.5%.
    expect(chart).toContain("企业研发投入强度（湖南1.8%，江西超过1.5%）");
  });

  it("prints its title at the head of each page, in which & begins no code", async () => {
    const part = await partsOf("en", { title: "R&D of two provinces" });
    expect(part("xl/worksheets/sheet1.xml")).toContain(
      "<oddHeader>&amp;LR&amp;&amp;D of two provinces</oddHeader>",
    );
  });

  it("has the chart below its data where the answer fills a page", async () => {
    const part = inParts(await makeReport(dataset, { language: "zh" }).toXlsx());
    expect(part("xl/worksheets/sheet1.xml")).not.toContain("<drawing r:id=");
    const drawn = [2, 3, 4, 5, 6, 7].filter((sheet) =>
      part(`xl/worksheets/sheet${sheet}.xml`).includes("<drawing r:id="),
    );
    expect(drawn).toHaveLength(1);
    expect(part(`xl/worksheets/_rels/sheet${drawn[0]}.xml.rels`)).toContain("../drawings/drawing1.xml");
    expect(part("xl/drawings/drawing1.xml")).toMatch(/<xdr:from><xdr:col>0<\/xdr:col>.*?<xdr:row>3</u);
  });

  it("counts verdicts in its chart where no numbers compare", async () => {
    const part = await partsOf("en", { families: ["green-factories"] });
    expect(part("xl/charts/chart1.xml")).toContain(
      "One pair of targets, which compares for orientation only",
    );
  });

  it("makes each sheet an Excel table with the headings of its cells", async () => {
    const part = await partsOf("en");
    const table = part("xl/tables/table1.xml");
    expect(table).toMatch(/<tableColumn id="4" name="Hunan"\/>/u);
    expect(part("xl/worksheets/sheet1.xml")).toMatch(
      /<tableParts count="1"><tablePart r:id="rId1"\/><\/tableParts><\/worksheet>$/u,
    );
    expect(part("xl/worksheets/sheet1.xml")).not.toContain("<autoFilter");
    expect(part("xl/worksheets/_rels/sheet1.xml.rels")).toContain("../tables/table1.xml");
  });

  it("leads from each side to the note with the words of its document, and prints one page wide", async () => {
    const sheet = (await partsOf("zh"))("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<hyperlink ref="G2" location="'注释'!A\d+"/u);
    expect(sheet).toMatch(/<hyperlink ref="H2" location="'注释'!A\d+"/u);
    expect(sheet).toContain('fitToWidth="1"');
  });

  it("names title and author, and has no English notes in Chinese", async () => {
    const part = await partsOf("zh");
    expect(part("docProps/core.xml")).toContain("<dc:creator>某研究室</dc:creator>");
    expect(part("docProps/core.xml")).toContain("<dc:title>湖南和江西政策目标比较</dc:title>");
    expect(part("[Content_Types].xml")).toContain('PartName="/docProps/core.xml"');
    const notes = dataset.rows.targets.flatMap(({ note }) => note ?? []);
    expect(notes.length).toBeGreaterThan(3);
    for (const note of notes) expect(part("xl/sharedStrings.xml")).not.toContain(note);
  });
});
