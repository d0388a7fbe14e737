import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type CoverFields, coverOf, withFields } from "./cover.js";
import { mergeNumbering } from "./merge-numbering.js";
import { mergeStyles, withStyleNames } from "./merge-styles.js";
import { bodyOf, DOCUMENT, type Files, partsOf, RELATIONSHIPS, TYPES } from "./template-parts.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const MTIME = "1980-01-01T00:00:00Z";

/** The opening tag of a document that knows the prefixes of both. */
function rootOf(template: string, report: string): string {
  const open = (xml: string): string => /<w:document\b[^>]*>/u.exec(xml)?.[0] ?? "<w:document>";
  const known = open(template);
  const more = [...open(report).matchAll(/ (xmlns:\w+)="[^"]*"/gu)].filter(
    ([, name]) => !known.includes(` ${name}=`),
  );
  return known.replace(/>$/u, `${more.map(([whole]) => whole).join("")}>`);
}

/**
 * A report in the look of one's own Word file: styles, page, header, footer and cover are the template's, the rest is the report.
 * Styles that the template has no equal of come with the report.
 * @param report a Word file as `toDocx` writes it for the text area of the template
 * @param template the bytes of a `.docx` or `.dotx` file
 * @throws CrossProvinceError where the template is no Word file
 */
export function applyTemplate(report: Uint8Array, template: Uint8Array, fields: CoverFields): Uint8Array {
  const files = partsOf(template);
  const own = unzipSync(report);
  const textOf = (from: Files, path: string): string | undefined => {
    const part = from[path];
    return part === undefined ? undefined : strFromU8(part);
  };
  const put = (path: string, xml: string): void => {
    files[path] = strToU8(xml);
  };
  const [theirs, ours] = [textOf(files, DOCUMENT) ?? "", textOf(own, DOCUMENT) ?? ""];
  const styles = mergeStyles(textOf(files, "word/styles.xml") ?? "", textOf(own, "word/styles.xml") ?? "");
  put("word/styles.xml", styles.xml);
  const numbering = mergeNumbering(
    textOf(files, "word/numbering.xml"),
    textOf(own, "word/numbering.xml") ?? "",
  );
  put("word/numbering.xml", numbering.xml);
  put("word/footnotes.xml", withStyleNames(textOf(own, "word/footnotes.xml") ?? "", styles.names));
  const noteLinks = own["word/_rels/footnotes.xml.rels"];
  if (noteLinks !== undefined) files["word/_rels/footnotes.xml.rels"] = noteLinks;

  // Pictures and links of the report come under ids of their own.
  const added: string[] = [];
  const ids = new Map<string, string>();
  for (const [whole, id = ""] of (textOf(own, RELATIONSHIPS) ?? "").matchAll(
    /<Relationship Id="([^"]+)"[^>]*\/>/gu,
  )) {
    if (!/\/(?:image|hyperlink)"/u.test(whole)) continue;
    ids.set(id, `rIdReport${ids.size + 1}`);
    const target = /Target="([^"]+)"/u.exec(whole)?.[1] ?? "";
    const picture = own[`word/${target}`];
    const moved = target.replace(/^media\//u, "media/report-");
    if (picture !== undefined) files[`word/${moved}`] = picture;
    added.push(
      whole.replace(`Id="${id}"`, `Id="${ids.get(id)}"`).replace(`Target="${target}"`, `Target="${moved}"`),
    );
  }
  const relationships = textOf(files, RELATIONSHIPS) ?? "";
  for (const kind of ["footnotes", "numbering"] as const)
    if (!relationships.includes(`${OFFICE}/${kind}"`))
      added.push(`<Relationship Id="rIdReport-${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`);
  put(RELATIONSHIPS, relationships.replace("</Relationships>", `${added.join("")}</Relationships>`));

  for (const path of Object.keys(files))
    if (/^word\/(?:header|footer)\d*\.xml$/u.test(path))
      put(path, withFields(textOf(files, path) ?? "", fields));
  const [templateBody, templateSection] = bodyOf(theirs);
  const [reportBody] = bodyOf(ours);
  const cover = coverOf(templateBody, fields);
  const start = cover.titled ? reportBody.indexOf('<w:p><w:pPr><w:pStyle w:val="Contents"/>') : 0;
  const content = withStyleNames(reportBody.slice(Math.max(0, start)), styles.names)
    .replace(
      /(<w:numId w:val=")(\d+)"/gu,
      (_, before: string, id: string) => `${before}${Number(id) + numbering.offset}"`,
    )
    .replace(
      /( r:(?:id|embed|link)=")([^"]+)"/gu,
      (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
    );
  put(
    DOCUMENT,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${rootOf(theirs, ours)}<w:body>${cover.xml}${content}${templateSection}</w:body></w:document>`,
  );
  let types = (textOf(files, TYPES) ?? "").replace(`${WORD}.template.main+xml`, `${WORD}.document.main+xml`);
  if (!types.includes('Extension="png"'))
    types = types.replace(/<Types [^>]*>/u, '$&<Default ContentType="image/png" Extension="png"/>');
  for (const kind of ["footnotes", "numbering"] as const)
    if (!types.includes(`/word/${kind}.xml`))
      types = types.replace(
        "</Types>",
        `<Override ContentType="${WORD}.${kind}+xml" PartName="/word/${kind}.xml"/></Types>`,
      );
  put(TYPES, types);
  const core = textOf(own, "docProps/core.xml");
  if (core !== undefined && files["docProps/core.xml"] !== undefined) put("docProps/core.xml", core);
  const order = Object.entries(files)
    .filter(([path]) => !path.endsWith("/"))
    .sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      order.map(([path, bytes]) => [path, [bytes, { level: path.endsWith(".png") ? 0 : 6, mtime: MTIME }]]),
    ),
  );
}
