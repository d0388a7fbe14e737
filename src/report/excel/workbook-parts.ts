import { finishSheets } from "./finish-sheets.js";
import { canBeTable, tableXml } from "./list-object.js";
import { type Anchor, chartXml, drawingXml, type NativeChart } from "./native-chart.js";
import type { OwnSheet } from "./sheet.js";
import { xmlText } from "./xml-text.js";

/** A chart, on which sheet, counted from 0, and where. */
export interface PlacedChart {
  readonly chart: NativeChart;
  readonly sheet: number;
  readonly anchor: Anchor;
}

/** Changed and added parts of a workbook, for `toFixedZip`. */
export interface WorkbookParts {
  readonly change: (path: string, xml: string) => string;
  readonly add: ReadonlyMap<string, string>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relationships = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const OVERRIDES = {
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

const kindOf = (path: string): keyof typeof OVERRIDES | undefined =>
  path.endsWith(".rels")
    ? undefined
    : path.startsWith("xl/tables/")
      ? "table"
      : path.startsWith("xl/drawings/")
        ? "drawing"
        : "chart";

/**
 * What the library that writes sheets can't: each sheet as an Excel table, links from cells to other sheets, a native
 * chart. Written as parts of the Office Open XML package, since none of the libraries for whole workbooks
 * that are kept up writes charts.
 */
export function workbookParts(
  sheets: readonly OwnSheet[],
  title: string,
  chart?: PlacedChart,
): WorkbookParts {
  const finish = finishSheets(sheets, title);
  const add = new Map<string, string>();
  sheets.forEach((sheet, index) => {
    if (canBeTable(sheet)) add.set(`xl/tables/table${index + 1}.xml`, tableXml(sheet, index + 1));
  });
  if (chart !== undefined) {
    add.set("xl/drawings/drawing1.xml", drawingXml(chart.chart, chart.anchor));
    add.set(
      "xl/drawings/_rels/drawing1.xml.rels",
      relationships([["rId1", `${OFFICE}/chart`, "../charts/chart1.xml"]]),
    );
    add.set("xl/charts/chart1.xml", chartXml(chart.chart));
  }
  const hasTable = (index: number): boolean => add.has(`xl/tables/table${index + 1}.xml`);
  const hasChart = (index: number): boolean => index === chart?.sheet;
  const sheetXml = (xml: string, index: number): string => {
    const links = (sheets[index]?.links ?? []).map(
      ({ cell, to }) => `<hyperlink ref="${cell}" location="${xmlText(to)}" display="${xmlText(to)}"/>`,
    );
    const linked = links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
    const drawing = hasChart(index) ? '<drawing r:id="rId2"/>' : "";
    const table = hasTable(index) ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : "";
    const plain = hasTable(index) ? xml.replace(/<autoFilter [^>]*\/>/u, "") : xml;
    return plain
      .replace("<pageMargins", `${linked}<pageMargins`)
      .replace("</worksheet>", `${drawing}${table}</worksheet>`);
  };
  return {
    add,
    change: (path, xml) => {
      if (path === "[Content_Types].xml") {
        const overrides = [...add.keys()].flatMap((part) => {
          const kind = kindOf(part);
          return kind === undefined
            ? []
            : [`<Override ContentType="${OVERRIDES[kind]}" PartName="/${part}"/>`];
        });
        return xml.replace("</Types>", `${overrides.join("")}</Types>`);
      }
      const rels = /^xl\/worksheets\/_rels\/sheet(\d+)\.xml\.rels$/u.exec(path)?.[1];
      if (rels !== undefined) {
        const index = Number(rels) - 1;
        return relationships([
          ...(hasTable(index) ? [["rId1", `${OFFICE}/table`, `../tables/table${rels}.xml`] as const] : []),
          ...(hasChart(index) ? [["rId2", `${OFFICE}/drawing`, "../drawings/drawing1.xml"] as const] : []),
        ]);
      }
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path)?.[1];
      const finished = finish(path, xml);
      return number === undefined ? finished : sheetXml(finished, Number(number) - 1);
    },
  };
}
