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
  [/<\?mso-application progid="Word\.Document"|<w:wordDocument[\s>]|<pkg:package[\s>]/, "Word XML", false],
  [/^%!PS/, "PostScript", false],
  [/^(?:HN|CAJ|KDH|TEB)\0?/, "CAJ", false],
  [/^.{4}ftyp(?:heic|heix|mif1|avif)/s, "HEIC", true],
  [/^.{4}jP {2}\r/s, "JPEG 2000", true],
  [/^8BPS/, "Photoshop (.psd)", true],
  [/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<svg[\s>]/, "SVG", true],
  [/^AC10\d\d/, "AutoCAD (.dwg)", false],
  [/^Rar!/, "RAR archive", false],
  [/^7z\xbc\xaf/, "7z archive", false],
  [/^.\x8b[\b]/s, "gzip archive", false],
  [/^BZh\d/, "bzip2 archive", false],
  [/^\xfd7zXZ\0/, "xz archive", false],
  [/^.{4}ftyp/s, "video (.mp4)", false],
  [/^(?:ID3|\xff[\xf2\xf3\xfb])/, "audio (.mp3)", false],
  [/^RIFF.{4}(?:WAVE|AVI )/s, "audio or video (.wav, .avi)", false],
  [/^OggS/, "audio (.ogg)", false],
  [/^SQLite format 3\0/, "SQLite database", false],
  [/^PAR1/, "Parquet table", false],
  [/^MZ.{40,}This program/s, "Windows program", false],
  [/^\x7fELF/, "Linux program", false],
  [/^L\0{3}.{3}\0{5}\xc0/s, "Windows shortcut", false],
];

/** Parts of a zip that tell what document it is. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\//, "PowerPoint (.pptx)"],
  [/^META-INF\/container\.xml$/, "EPUB"],
  [/^Index\/Document\.iwa$|^Index\.zip$/, "Apple iWork"],
  [/^visio\//, "Visio (.vsdx)"],
  [/^AndroidManifest\.xml$/, "Android app"],
  [/^META-INF\/MANIFEST\.MF$/, "Java archive"],
  [/^(?:mimetype|content\.xml)$/, "OpenDocument"],
];

/**
 * The format of a file that is none of those that are read, by its first bytes; null for one that is not known.
 *
 * @example
 * foreignFormat(new TextEncoder().encode("%!PS-Adobe-3.0"))?.kind; // => "PostScript"
 */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const [, kind, picture] = HEADS.find(([pattern]) => pattern.test(head)) ?? [];
  return kind === undefined || picture === undefined ? null : { kind, picture };
}

/** What a zip is that holds no document that is read, by the names of its parts. */
export function foreignZip(names: readonly string[]): string {
  return PARTS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? "zip archive";
}
