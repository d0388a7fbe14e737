import { Buffer } from "node:buffer";
import { escapeHtml } from "../html/escape-html.js";
import { type EdgedRow, edgedTable } from "./edged-rows.js";
import { CHARSETS, ENCODINGS, KEPT, LEFT_OUT, SIGNS, TOKEN } from "./rtf-words.js";

interface Group {
  readonly skip: boolean;
  readonly fallback: number;
  readonly encoding: string | null;
  readonly deleted: boolean;
}

/**
 * The HTML of a Rich Text Format document (RTF 1.9.1): paragraphs and tables, without headers, notes, pictures and deleted text.
 * Characters are those of the code page, of the font's character set, or `\u` numbers.
 *
 * @example
 * rtfToHtml(new TextEncoder().encode("{\\rtf1\\ansi\\u36798\\'3f 60\\par}")); // => "<p>达60</p>"
 */
export function rtfToHtml(bytes: Uint8Array): string {
  const source = Buffer.from(bytes).toString("latin1");
  const fonts = new Map<number, string>();
  const html: string[] = [];
  let page = "windows-1252";
  let line = "";
  let cells: string[] = [];
  let rows: EdgedRow[] = [];
  let edges: number[] = [];
  let pending: number[] = [];
  let group: Group = { skip: false, fallback: 1, encoding: null, deleted: false };
  const groups: Group[] = [];
  let skipCharacters = 0;
  let destination = "";
  let font = 0;

  const flush = (): void => {
    if (pending.length === 0) return;
    line += escapeHtml(new TextDecoder(group.encoding ?? page).decode(Uint8Array.from(pending)));
    pending = [];
  };
  const add = (text: string): void => {
    flush();
    if (!group.skip && !group.deleted) line += text;
  };
  const endTable = (): void => {
    if (rows.length > 0) html.push(edgedTable(rows));
    rows = [];
  };
  const word = (name: string, number: number | null): void => {
    const sign = SIGNS[name];
    if (sign !== undefined) {
      add(sign);
      return;
    }
    switch (name) {
      case "par":
      case "sect":
      case "page":
        flush();
        if (group.skip) return;
        if (cells.length > 0 || tableLine) line += "<br>";
        else {
          endTable();
          html.push(`<p>${line}</p>`);
          line = "";
        }
        return;
      case "pard":
        tableLine = false;
        return;
      case "intbl":
        tableLine = true;
        return;
      case "cell":
      case "nestcell":
        flush();
        cells.push(line);
        line = "";
        return;
      case "row":
      case "nestrow":
        flush();
        rows.push({ cells, edges });
        cells = [];
        line = "";
        return;
      case "trowd":
        edges = [];
        return;
      case "cellx":
        edges.push(number ?? 0);
        return;
      case "ansicpg":
        page = ENCODINGS[number ?? 0] ?? page;
        return;
      case "f":
        font = number ?? 0;
        if (destination !== "fonttbl") {
          flush();
          group = { ...group, encoding: fonts.get(font) ?? null };
        }
        return;
      case "fcharset": {
        const encoding = CHARSETS[number ?? 0];
        if (encoding !== undefined) fonts.set(font, encoding);
        return;
      }
      case "uc":
        group = { ...group, fallback: number ?? 1 };
        return;
      case "u":
        add(escapeHtml(String.fromCharCode(((number ?? 0) + 65_536) % 65_536)));
        skipCharacters = group.fallback;
        return;
      case "deleted":
        flush();
        group = { ...group, deleted: number !== 0 };
        return;
      case "plain":
        flush();
        group = { ...group, deleted: false };
        return;
      default:
        if (LEFT_OUT.has(name)) {
          flush();
          destination = name;
          group = { ...group, skip: true };
        }
    }
  };

  let tableLine = false;
  let star = false;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token !== null; token = TOKEN.exec(source)) {
    const [, name, number, code, sign, brace, text] = token;
    if (brace === "{") {
      flush();
      groups.push(group);
    } else if (brace === "}") {
      flush();
      group = groups.pop() ?? group;
      if (!group.skip) destination = "";
    } else if (name !== undefined) {
      if (star) {
        if (!KEPT.has(name)) group = { ...group, skip: true };
        star = false;
      }
      if (name === "bin") TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
      else word(name, number === undefined ? null : Number(number));
    } else if (code !== undefined) {
      if (skipCharacters > 0) skipCharacters -= 1;
      else if (!group.skip && !group.deleted) pending.push(Number.parseInt(code, 16));
    } else if (sign !== undefined) {
      if (sign === "*") star = true;
      else if (sign === "~") add(" ");
      else if (sign === "_") add("-");
      else if ("\\{}".includes(sign)) add(sign);
      else if (sign === "\r" || sign === "\n") word("par", null);
    } else if (text !== undefined) {
      const rest = text.slice(skipCharacters);
      skipCharacters = Math.max(0, skipCharacters - text.length);
      // Bytes of a code page that stand there as they are, as some programs write them.
      if (!group.skip && !group.deleted) for (const one of rest) pending.push(one.charCodeAt(0));
    }
  }
  flush();
  endTable();
  if (line !== "") html.push(`<p>${line}</p>`);
  return html.join("");
}
