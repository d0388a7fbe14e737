import { Buffer } from "node:buffer";

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The headers and the body of a part, as Latin-1; a header that goes on in the next line is one. */
function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? "" : text.slice(end.index + end[0].length) };
}

/** A parameter of a header, such as the boundary. */
function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, "i").exec(header);
  return found?.[1] ?? found?.[2];
}

function decoded({ headers, body }: Part): Uint8Array {
  switch (headers.get("content-transfer-encoding")?.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64");
    case "quoted-printable":
      return Buffer.from(
        body
          .replace(/=[ \t]*\r?\n/g, "")
          .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        "latin1",
      );
    default:
      return Buffer.from(body, "latin1");
  }
}

/** Parts inside parts deeper than this are no page. */
const DEEPEST = 8;

function htmlPart(text: string, depth: number): Uint8Array | null {
  const part = partOf(text);
  const type = part.headers.get("content-type") ?? "text/plain";
  if (/^text\/html/i.test(type)) return decoded(part);
  const boundary = parameter(type, "boundary");
  if (!/^multipart\//i.test(type) || boundary === undefined || boundary === "" || depth > DEEPEST)
    return null;
  for (const inner of part.body.split(`--${boundary}`).slice(1)) {
    if (inner.startsWith("--")) break;
    const found = htmlPart(inner.replace(/^\r?\n/, ""), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The page in a web archive (MHTML, RFC 2557): the first part of HTML with its transfer encoding undone.
 * @returns its bytes, still in the page's own character encoding; null where there is none
 */
export function mhtToHtml(bytes: Uint8Array): Uint8Array | null {
  return htmlPart(Buffer.from(bytes).toString("latin1"), 0);
}
