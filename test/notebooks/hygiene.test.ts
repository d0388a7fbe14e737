import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Output {
  readonly output_type: string;
  readonly name?: string;
}

interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}

interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

const FOLDER = "notebooks";
const MOST_LINES = 12;
const MOST_BYTES = 600_000;

/** A folder of somebody's machine: a home, a temporary folder, a place where this project may have stood, a drive. */
const ABSOLUTE_PATH = /(?:\/home\/|\/root\/|\/Users\/|\/tmp\/|\/work\/|\/var\/|file:\/\/|[A-Z]:\\\\)/;

const sourceOf = (cell: Cell): string => [cell.source].flat().join("");

const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ipynb"));

it("finds the notebooks", () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const notebook: Notebook = JSON.parse(text);
  const code = notebook.cells.filter((cell) => cell.cell_type === "code");

  it("is nbformat 4.5, each cell with an id of its own", () => {
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
    const ids = notebook.cells.map((cell) => cell.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w-]{1,64}$/.test(id))).toBe(true);
  });

  it("runs on the project's kernel and carries nothing else of an editor", () => {
    expect(notebook.metadata).toEqual({
      kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
      language_info: { file_extension: ".ts", mimetype: "text/typescript", name: "typescript" },
    });
  });

  it("was run from top to bottom, and no cell failed or warned", () => {
    const counts = code.filter((cell) => sourceOf(cell).trim() !== "").map((cell) => cell.execution_count);
    expect(counts).toEqual(counts.map((_, index) => index + 1));
    const outputs = code.flatMap((cell) => cell.outputs ?? []);
    expect(outputs.filter((output) => output.output_type === "error" || output.name === "stderr")).toEqual(
      [],
    );
  });

  it("names no folder of a machine", () => {
    expect(ABSOLUTE_PATH.exec(text)?.[0]).toBeUndefined();
  });

  it("has short cells and a file that a code host still shows", () => {
    const long = code.map(sourceOf).filter((source) => source.trim().split("\n").length > MOST_LINES);
    expect(long).toEqual([]);
    expect(statSync(join(FOLDER, file)).size).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("opens with a heading and says what it is about before the first code", () => {
    expect(notebook.cells[0]?.cell_type).toBe("markdown");
    expect(sourceOf(notebook.cells[0] ?? { id: "", cell_type: "", source: "" })).toMatch(/^# \S/);
  });
});
