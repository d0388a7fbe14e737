/** A format that is not read: a picture, or a document that can be saved in one that is. */
export interface ForeignFormat {
  readonly kind: string;
  readonly picture: boolean;
}

/** What the bytes at the beginning of a file say, as Latin-1. */
const HEADS: readonly (readonly [RegExp, string, boolean])[] = [
  [/^\x89PNG/, "PNG", true],
  [/^\xff\xd8\xff/, "JPEG", true],
  [/^GIF8/, "GIF", true],
  [/^(?:II\*\0|MM\0\*)/, "TIFF", true],
  [/^BM[\s\S]{4}\0\0\0\0/, "BMP", true],
  [/^RIFF[\s\S]{4}WEBP/, "WebP", true],
  [/^AT&TFORM/, "DjVu", true],
  [/^\s*\{\\rtf/, "RTF", false],
  [
    /^(?:[\w-]+: [^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,12}(?:MIME-Version|Content-Type): *(?:1\.0|multipart)/i,
    "MHTML",
    false,
  ],
  [/<\?mso-application progid="Word\.Document"|<w:wordDocument[\s>]|<pkg:package[\s>]/, "Word XML", false],
  [/^%!PS/, "PostScript", false],
  [/^(?:HN|CAJ|KDH|TEB)\0?/, "CAJ", false],
];

/** Parts of a zip that tell what document it is. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^OFD\.xml$/i, "OFD"],
  [/^xl\//, "Excel (.xlsx)"],
  [/^ppt\//, "PowerPoint (.pptx)"],
  [/^META-INF\/container\.xml$/, "EPUB"],
  [/^(?:mimetype|content\.xml)$/, "OpenDocument"],
];

/**
 * The format of a file that is none of those that are read, by its first bytes; null for one that is not known.
 *
 * @example
 * foreignFormat(new TextEncoder().encode("{\\rtf1}"))?.kind; // => "RTF"
 */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const [, kind, picture] = HEADS.find(([pattern]) => pattern.test(head)) ?? [];
  return kind === undefined || picture === undefined ? null : { kind, picture };
}

/** What document a zip without a Word text is, by the names of its parts; null for one that is not known. */
export function foreignZip(names: readonly string[]): string | null {
  return PARTS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}
