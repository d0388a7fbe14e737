import type { Document } from "docx";

/** A ZIP archive in the making, as the library holds it inside. */
interface Archive {
  readonly generateAsync: (options: {
    readonly type: "nodebuffer";
    readonly compression: "STORE";
  }) => Promise<Uint8Array>;
}

const isArchive = (value: unknown): value is Archive =>
  typeof value === "object" && value !== null && "generateAsync" in value;

/** What of the library's packer makes the parts of a file. */
interface Compiler {
  readonly compile: (file: Document, prettify: undefined, overrides: readonly never[]) => unknown;
}

const isCompiler = (value: unknown): value is Compiler =>
  typeof value === "object" && value !== null && "compile" in value && typeof value.compile === "function";

/**
 * A Word file as a ZIP archive whose parts are not compressed, for a reader that writes them anew at once: the library would
 * press them all first. Where it has no such inner part, as another release may, its own packing is taken.
 */
export async function packStored(docx: typeof import("docx"), file: Document): Promise<Uint8Array> {
  const compiler: unknown = Reflect.get(docx.Packer, "compiler");
  const archive = isCompiler(compiler) ? compiler.compile(file, undefined, []) : undefined;
  if (!isArchive(archive)) return docx.Packer.toBuffer(file);
  return archive.generateAsync({ type: "nodebuffer", compression: "STORE" });
}
