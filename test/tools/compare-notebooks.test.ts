import { describe, expect, it } from "vitest";

type Output = Readonly<Record<string, unknown>>;

const tool = (name: string) => String(new URL(`../../notebooks/tools/${name}`, import.meta.url));

const { shownLines }: { shownLines(output: Output): string[] } = await import(tool("shown-lines.mjs"));
const { compareNotebooks }: { compareNotebooks(a: object, b: object): { cell: number; diff: string[] }[] } =
  await import(tool("compare-notebooks.mjs"));
const { cleanNotebook, notebookText }: { cleanNotebook(a: object): object; notebookText(a: object): string } =
  await import(tool("notebook-file.mjs"));

const display = (data: object): Output => ({ output_type: "display_data", metadata: {}, data });
const printed = (text: string | string[]): Output => ({ output_type: "stream", name: "stdout", text });
const VEGA_LITE = "application/vnd.vegalite.v5+json";

const notebookOf = (...outputs: Output[][]) => ({
  cells: outputs.map((inner, index) => ({
    cell_type: "code",
    id: `cell-${index}`,
    metadata: {},
    source: "show(x)",
    execution_count: index + 1,
    outputs: inner,
  })),
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

describe("what a cell shows", () => {
  it.each([
    ["text in one piece or in lines", printed("a\nb\n"), printed(["a\n", "b\n"])],
    ["durations", printed("loaded in 12 ms, 1.52 s\n"), printed("loaded in 7.1 ms, 0.40 s\n")],
    ["colours", printed("\u001b[33m1.8\u001b[39m\n"), printed("1.8\n")],
    [
      "ids",
      display({ "text/html": '<b id="x1">a</b><a href="#x1">b</a>' }),
      display({ "text/html": '<b id="x2">a</b><a href="#x2">b</a>' }),
    ],
    [
      "the order of JSON keys",
      display({ [VEGA_LITE]: { a: 1, b: 2 } }),
      display({ [VEGA_LITE]: { b: 2, a: 1 } }),
    ],
    [
      "the inside of an SVG",
      display({ "image/svg+xml": "<svg>1</svg>" }),
      display({ "image/svg+xml": "<svg/>" }),
    ],
  ])("is the same whatever the %s", (_what, first, second) => {
    expect(shownLines(first)).toEqual(shownLines(second));
  });

  it.each([
    ["a number", printed("1.8\n"), printed("1.5\n")],
    ["a stream", printed("a\n"), { ...printed("a\n"), name: "stderr" }],
    ["a cell of a table", display({ "text/html": "<td>1.8</td>" }), display({ "text/html": "<td>1.5</td>" })],
    ["a value of a chart", display({ [VEGA_LITE]: { v: [1, 2] } }), display({ [VEGA_LITE]: { v: [2, 1] } })],
    [
      "a link's target",
      display({ "text/html": '<b id="x">a</b><b id="y">b</b><a href="#x">c</a>' }),
      display({ "text/html": '<b id="x">a</b><b id="y">b</b><a href="#y">c</a>' }),
    ],
    [
      "a missing picture",
      display({ "image/svg+xml": "<svg/>", "text/plain": "a" }),
      display({ "text/plain": "a" }),
    ],
  ])("differs by %s", (_what, first, second) => {
    expect(shownLines(first)).not.toEqual(shownLines(second));
  });
});

describe("the comparison of two runs", () => {
  it("names the cell and shows the lines that changed", () => {
    const before = notebookOf([printed("same\n")], [printed("first\n1.8\nlast\n")]);
    const after = notebookOf([printed("same\n")], [printed("first\n1.5\nlast\n")]);
    const changes = compareNotebooks(before, after);
    expect(changes.map((change) => change.cell)).toEqual([2]);
    expect(changes[0]?.diff).toEqual(expect.arrayContaining(["-1.8", "+1.5", " first", " last"]));
  });

  it("finds a notebook that was never run", () => {
    expect(compareNotebooks(notebookOf([]), notebookOf([printed("a\n")]))).toHaveLength(1);
  });
});

describe("a notebook file", () => {
  it("is the same after JupyterLab has saved it", () => {
    const spec = { mark: "bar" };
    const committed = cleanNotebook(notebookOf([display({ [VEGA_LITE]: spec })]));
    const saved = {
      ...notebookOf([display({ "image/png": "iVBORw0KGgo=", [VEGA_LITE]: spec })]),
      metadata: { kernelspec: { name: "tslab" }, toc: true },
    };
    expect(notebookText(cleanNotebook(saved))).toBe(notebookText(committed));
  });

  it("gives a cell without an id the same one each time", () => {
    const without = { ...notebookOf(), cells: [{ cell_type: "markdown", metadata: {}, source: "# a" }] };
    expect(cleanNotebook(without)).toEqual(cleanNotebook(without));
    expect(notebookText(cleanNotebook(without))).toMatch(/"id": "c0-[0-9a-f]{8}"/);
  });
});
