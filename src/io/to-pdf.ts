import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CrossProvinceError } from "../model/issue.js";

/** Names of LibreOffice's program on the common systems. */
const CONVERTERS = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
] as const;

/** The longest that a converter may take, in milliseconds. */
const PATIENCE = 120_000;

/** Tagged, so that readers of screens find headings and tables. */
const FILTER = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** Runs a program to its end: whether it did its work; `absent` where the machine has no such program. */
const ran = (program: string, args: readonly string[]): Promise<"done" | "failed" | "absent"> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "ignore", timeout: PATIENCE });
    child.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ENOENT" ? "absent" : "failed"),
    );
    child.once("close", (code) => resolve(code === 0 ? "done" : "failed"));
  });

const failure = (code: "pdf-no-converter" | "pdf-not-made"): CrossProvinceError =>
  new CrossProvinceError([{ code, severity: "error", at: {} }]);

/**
 * A Word file as a tagged PDF, by LibreOffice on this machine, in a folder of its own that is removed after.
 * @param converters programs to try, in their order
 * @throws CrossProvinceError where the machine has no LibreOffice, or it makes no file
 */
export async function toPdf(
  docx: Uint8Array,
  converters: readonly string[] = CONVERTERS,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "cross-province-pdf-"));
  try {
    const source = join(folder, "report.docx");
    await writeFile(source, docx);
    // A profile of its own: an open LibreOffice would take the task and never end.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--norestore", "--convert-to", FILTER, "--outdir", folder, source];
    for (const program of converters) {
      const outcome = await ran(program, args);
      if (outcome === "absent") continue;
      const made = await readFile(join(folder, "report.pdf")).catch(() => undefined);
      if (outcome === "failed" || made === undefined) throw failure("pdf-not-made");
      return made;
    }
    throw failure("pdf-no-converter");
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
