import { join } from "node:path";
import { loadText } from "../../io/read.js";
import { writeTogether } from "../../io/write-together.js";
import { CrossProvinceError } from "../../model/issue.js";
import { DECISIONS_FILE, type Decision, readDecisions } from "./decision.js";

/** The decisions of a folder; none where it has no file of them. */
export async function loadDecisions(folder: string): Promise<Decision[]> {
  try {
    return readDecisions(await loadText(join(folder, DECISIONS_FILE)));
  } catch (error) {
    if (error instanceof CrossProvinceError && error.issues.every(({ code }) => code === "file-missing"))
      return [];
    throw error;
  }
}

/** Writes the text of the decisions of a folder: the file is either as before or whole, whenever the program ends. */
export async function saveDecisions(folder: string, text: string): Promise<void> {
  await writeTogether([{ path: join(folder, DECISIONS_FILE), content: text }], {
    root: folder,
    command: "review",
  });
}
