import { columnName } from "./column-name.js";
import { sheetReference, xmlText } from "./xml-text.js";

/** A bar chart whose numbers stand in a sheet: categories in the first column, one further column a series. */
export interface NativeChart {
  readonly title: string;
  /** What the numbers are in. */
  readonly unit: string;
  /** The sheet that holds the numbers, below a row of headings. */
  readonly sheet: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** Six hexadecimal digits after `#`. */
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const textBody = (text: string, size: number, bold: boolean): string =>
  "<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr>" +
  `<a:r><a:rPr sz="${size}" b="${bold ? 1 : 0}"/><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>`;

const points = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, index) =>
      value === null ? "" : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
    )
    .join("");

/** The part of a workbook that holds the chart, by DrawingML: horizontal bars from zero, a colour a series, numbers at their ends. */
export function chartXml({ title, unit, sheet, categories, series }: NativeChart): string {
  const last = categories.length + 1;
  const at = (column: number): string =>
    xmlText(`${sheetReference(sheet)}!$${columnName(column)}$2:$${columnName(column)}$${last}`);
  const bars = series.map(
    ({ name, color, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx><c:strRef><c:f>${xmlText(`${sheetReference(sheet)}!$${columnName(index + 1)}$1`)}</c:f>` +
      `<c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
      `<c:cat><c:strRef><c:f>${at(0)}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${at(index + 1)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`,
  );
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONSHIPS}">` +
    '<c:roundedCorners val="0"/>' +
    `<c:chart><c:title>${textBody(title, 1200, true)}</c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${bars.join("")}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    // The first row of the sheet stands at the top.
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
    `<c:title>${textBody(unit, 900, false)}</c:title><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>' +
    `</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** Where a chart stands on its sheet: below a row, over so many columns. */
export interface Anchor {
  /** The row above, from 1. */
  readonly below: number;
  readonly columns: number;
  readonly rows: number;
}

/** The drawing that places the chart on a sheet, described in words for those who do not see it. */
export function drawingXml(
  { title, categories, series }: NativeChart,
  { below, columns, rows }: Anchor,
): string {
  const place = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const told = categories.map((category, index) =>
    [category, ...series.map(({ name, values }) => `${name} ${values[index] ?? "—"}`)].join(" "),
  );
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
    `${place("from", 0, below + 1)}${place("to", columns, below + 1 + rows)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${xmlText([title, ...told].join("; "))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
  );
}
