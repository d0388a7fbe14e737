import { mkdir, open, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Draft } from "../../draft/draft-document.js";
import type { KnownRows } from "../../draft/draft-options.js";
import { draftSettler } from "../../draft/settle-drafts.js";
import { addedFiles, draftFiles } from "../../draft/write-draft.js";
import { type FileContent, writeTogether } from "../../io/write-together.js";
import type { Language } from "../../model/language.js";
import { type DraftedFile, loadSpool } from "./draft-job.js";
import { UNREAD_FILES } from "./unread-files.js";

/** A draft that was made, and its spool. */
export interface SpooledDraft {
  readonly drafted: DraftedFile;
  readonly spool: string;
}

interface AssemblyOptions {
  readonly folder: string;
  readonly known: KnownRows;
  readonly language: Language;
  /** Changes each draft before it is written. */
  readonly change?: (draft: Draft) => Draft;
  /** The list of the files that could not be read; null where none is needed. */
  readonly unread: string | null;
  /** Called with each draft as it is settled. */
  readonly onDraft: (draft: Draft) => void;
}

/** Tables that grow draft by draft: the header is that of the first. */
class GrowingFiles {
  private readonly handles = new Map<string, Awaited<ReturnType<typeof open>>>();

  constructor(private readonly folder: string) {}

  async add(path: string, content: string): Promise<void> {
    const before = this.handles.get(path);
    if (before !== undefined) {
      await before.write(content.slice(content.indexOf("\n") + 1));
      return;
    }
    const handle = await open(join(this.folder, path), "w");
    this.handles.set(path, handle);
    await handle.write(content);
  }

  /** Brings all to the disk. */
  async end(): Promise<string[]> {
    for (const handle of this.handles.values()) {
      await handle.sync();
      await handle.close();
    }
    return [...this.handles.keys()];
  }
}

/**
 * Puts the drafts of a run into one draft folder, all files or none, one draft in memory at a time.
 * @param out the draft folder; what is there is replaced
 */
export async function assembleDrafts(
  out: string,
  spooled: readonly SpooledDraft[],
  { folder, known, language, onDraft, unread, change = (draft) => draft }: AssemblyOptions,
): Promise<void> {
  const laid = join(folder, "files");
  await rm(laid, { recursive: true, force: true });
  await mkdir(join(laid, "seeds"), { recursive: true });
  const settle = draftSettler(
    spooled.map(({ drafted }) => drafted.document),
    known,
  );
  const tables = new GrowingFiles(laid);
  const files: FileContent[] = [];
  const added: Draft["added"][] = [];
  for (const [index, { spool }] of spooled.entries()) {
    const draft = change(settle(await loadSpool(spool), index));
    onDraft(draft);
    added.push(draft.added);
    for (const file of draftFiles([draft], language, { added: false })) {
      if (dirname(file.path) === "." && typeof file.content === "string") {
        await tables.add(file.path, file.content);
      } else {
        const from = join(laid, file.path);
        await writeFile(from, file.content);
        files.push({ path: join(out, file.path), from });
      }
    }
  }
  for (const path of await tables.end()) files.push({ path: join(out, path), from: join(laid, path) });
  for (const { path, content } of addedFiles(added)) files.push({ path: join(out, path), content });
  const list = join(out, UNREAD_FILES);
  if (unread !== null) files.push({ path: list, content: unread });
  await writeTogether(files, { root: out, command: `draft --out ${out}`, keep: true });
  // That of an earlier run.
  if (unread === null) await rm(list, { force: true });
}
