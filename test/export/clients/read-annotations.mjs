/**
 * What other people's programs make of a file of annotations, and of the documents of a folder that they are about, as
 * JSON: jsonld reads it into RDF by the W3C's own context, dokieli parses each annotation out of that, and Apache
 * Annotator finds each selector in the document. Offsets are in UTF-16 units.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from "@apache-annotator/selector";
import { parseAnnotation, WEB_ANNOTATION_CONTEXT } from "@dokieli/web-annotation";
import jsonld from "jsonld";

const [file, folder] = process.argv.slice(2);

/** The W3C's context as dokieli carries it: the package does not export it by name. */
const { WEB_ANNOTATION_CONTEXT_DOCUMENT: document } = await import(
  new URL("contexts/anno.js", import.meta.resolve("@dokieli/web-annotation"))
);

/** Serves the one context that the file may ask for. */
async function documentLoader(documentUrl) {
  if (documentUrl !== WEB_ANNOTATION_CONTEXT)
    throw new Error(`no other context than the W3C's: ${documentUrl}`);
  return { contextUrl: null, document, documentUrl };
}

/** `safe` refuses a term that the context does not define, and whatever else would be lost on the way. */
const options = { documentLoader, safe: true };

/** A text as Apache Annotator walks through it: one chunk a line, as a page has one text node a paragraph. */
class Lines {
  #at = 0;
  constructor(text) {
    let start = 0;
    this.chunks = text.split(/(?<=\n)/u).map((data, index) => {
      const chunk = { data, index, start };
      start += data.length;
      return chunk;
    });
  }
  get currentChunk() {
    return this.chunks[this.#at];
  }
  #step(by) {
    const found = this.chunks[this.#at + by];
    if (found === undefined) return null;
    this.#at += by;
    return found;
  }
  nextChunk = () => this.#step(1);
  previousChunk = () => this.#step(-1);
  precedesCurrentChunk = (chunk) => chunk.index < this.#at;
}

/** Every place where a matcher finds its selector in a text. */
async function places(matcher, text) {
  const found = [];
  for await (const { startChunk, startIndex, endChunk, endIndex } of matcher(new Lines(text)))
    found.push([startChunk.start + startIndex, endChunk.start + endIndex]);
  return found;
}

/** The documents of the folder by the name that RFC 6920 gives to their bytes. */
const texts = new Map(
  readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const digest = createHash("sha256").update(bytes).digest("base64url");
    return [`ni:///sha-256;${digest}`, bytes.toString("utf8")];
  }),
);

const page = JSON.parse(readFileSync(file, "utf8"));
const quads = await jsonld.toRDF(page, options);
const counts = {};
for (const { predicate, object } of quads)
  if (predicate.value.endsWith("#type")) counts[object.value] = (counts[object.value] ?? 0) + 1;

const annotations = [];
for (const item of page.items) {
  const expanded = await jsonld.expand({ "@context": page["@context"], ...item }, options);
  const { id, motivatedBy, body, target } = await parseAnnotation(expanded);
  const text = texts.get(target.source);
  if (text === undefined) throw new Error(`${id}: no document of the folder is ${target.source}`);
  const byType = Object.fromEntries(item.target.selector.map((selector) => [selector.type, selector]));
  annotations.push({
    id,
    motivatedBy,
    exact: target.selector.exact,
    bodies: body.map(({ purpose, language = null, value }) => ({ purpose, language, value })),
    byQuote: await places(textQuoteSelectorMatcher(byType.TextQuoteSelector), text),
    byPosition: await places(textPositionSelectorMatcher(byType.TextPositionSelector), text),
  });
}
process.stdout.write(JSON.stringify({ counts, annotations }));
