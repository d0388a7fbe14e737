import { describe, expect, it } from "vitest";
import { tableLines } from "../../../src/read/html/html-table.js";
import { htmlToText } from "../../../src/read/html/html-to-text.js";

const PROSE =
  "<p>到2025年，示范基地达到88个，覆盖全部县区。各县区按期完成建设，省里每年评估一次。</p>".repeat(4);

describe("what is taken out of a page", () => {
  it("is listed with its place", () => {
    const page = `<body><div class="header">服务热线95599</div>${PROSE}<div class="footer">备案70001号</div></body>`;
    const read = htmlToText(page, { page: true });
    expect(read?.text).not.toMatch(/95599|70001/);
    expect(read?.removed).toEqual([
      { text: "服务热线95599", place: "div.header" },
      { text: "备案70001号", place: "div.footer" },
    ]);
  });

  it("is no table of figures, whatever its class", () => {
    const rows =
      "<tr><td>指标</td><td>2025年</td></tr><tr><td>示范街区</td><td>41</td></tr><tr><td>样板站</td><td>52</td></tr>";
    const read = htmlToText(`<body>${PROSE}<table class="top">${rows}</table></body>`, { page: true });
    expect(read?.text).toContain("示范街区\t41");
  });

  it("is no header of a table of figures, but a cell of a table that lays out the page", () => {
    const table =
      '<table><thead class="header"><tr><th>指标</th><th>2025年</th></tr></thead><tr class="top"><td>示范街区</td><td>41</td></tr></table>';
    const layout = `<table><tr><td class="side">服务热线95599</td><td>${PROSE}${table}</td></tr></table>`;
    const read = htmlToText(`<body>${layout}</body>`, { page: true });
    expect(read?.text).toContain("指标\t2025年\n示范街区\t41");
    expect(read?.removed).toEqual([{ text: "服务热线95599", place: "td.side" }]);
  });

  it("holds what was struck out", () => {
    const read = htmlToText(`<body>${PROSE}<p>学位增加<del>700</del>900个。</p></body>`, { page: true });
    expect(read?.text).toContain("学位增加900个");
    expect(read?.removed).toContainEqual({ text: "700", place: "del" });
  });
});

it("lays out spans within bounds", () => {
  const wide = Array.from({ length: 30 }, () => ({ text: "1", columns: 200, rows: 200 }));
  for (const line of tableLines(Array.from({ length: 30 }, () => wide)))
    expect(line.split("\t").length).toBeLessThan(300);
});

it("counts the rows with more cells than are laid out", () => {
  const row = (cells: number) => `<tr>${"<td>1</td>".repeat(cells)}</tr>`;
  const rows = (html: string) => htmlToText(`<table>${html}</table>`, { page: false })?.wideRows;
  expect(rows(row(300) + row(256) + row(257))).toBe(2);
});

it("refuses elements nested deeper than any document's, without building their tree", () => {
  expect(htmlToText("<div>".repeat(50_000), { page: true })).toBeNull();
});
