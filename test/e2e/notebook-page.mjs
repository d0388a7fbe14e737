/** What a person does with a notebook in JupyterLab 4.6, by the marks of its page that do not depend on the language. */

const STDERR = '.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.stderr"]';
const ERROR = '.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.error"]';
const CHART = ".jp-RenderedVegaLite";

/** The tallest picture taken of a notebook, in pixels. */
const TALLEST = 12_000;

/** Chooses an entry of a menu by the number of the menu and the command of the entry. */
async function choose(page, menu, command) {
  await page.locator(".lm-MenuBar-item").filter({ hasText: menu }).click();
  await page.locator(`.lm-Menu-item[data-command="${command}"]`).click();
}

/** Opens a notebook and waits for its kernel. */
export async function openNotebook(page, address, seconds) {
  await page.goto(address);
  await page
    .locator(".jp-Notebook .jp-CodeCell")
    .first()
    .waitFor({ timeout: seconds * 1000 });
  await page.getByText(/TypeScript \| Idle/).waitFor({ timeout: seconds * 1000 });
}

/** Runs in the page: whether every code cell with something in it has run, or one has failed. */
function allDone(failures) {
  if (document.querySelector(failures) !== null) return true;
  return [...document.querySelectorAll(".jp-Notebook .jp-CodeCell")].every((cell) => {
    const source = cell.querySelector(".cm-content")?.textContent ?? "";
    const prompt = cell.querySelector(".jp-InputPrompt")?.textContent ?? "";
    return source.trim() === "" || /\[\d+\]/.test(prompt);
  });
}

/**
 * Clears every output, runs all cells and waits until they are done or one has failed.
 *
 * @returns {Promise<string[]>} what failing cells wrote
 */
export async function runAll(page, seconds) {
  await choose(page, /^Edit$/, "editmenu:clear-all");
  await choose(page, /^Run$/, "runmenu:run-all");
  await page.waitForFunction(allDone, `${STDERR}, ${ERROR}`, { timeout: seconds * 1000 });
  return page.locator(`${STDERR}, ${ERROR}`).allInnerTexts();
}

/** Runs in the page: how many charts are drawn, be it as shapes or on a canvas. */
function drawnCharts(selector) {
  const painted = (canvas) => {
    const context = canvas.getContext("2d");
    if (context === null || canvas.width === 0 || canvas.height === 0) return false;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => value !== data[index % 4]);
  };
  return [...document.querySelectorAll(selector)].filter((chart) => {
    const canvas = chart.querySelector("canvas");
    if (canvas !== null) return painted(canvas);
    return chart.querySelector("svg.marks .role-mark > *") !== null;
  }).length;
}

/**
 * Waits until so many charts have their marks.
 *
 * @returns {Promise<number>} how many have; fewer than expected when the time is over
 */
export async function waitForCharts(page, expected, seconds) {
  const enough = `(${drawnCharts})(${JSON.stringify(CHART)}) >= ${expected}`;
  await page.waitForFunction(enough, undefined, { timeout: seconds * 1000 }).catch(() => undefined);
  return page.evaluate(drawnCharts, CHART);
}

/** Runs in the page: whether the first code cell has run. */
function firstCellDone() {
  const prompt = document.querySelector(".jp-Notebook .jp-CodeCell .jp-InputPrompt")?.textContent ?? "";
  return /\[\d+\]/.test(prompt);
}

/**
 * Puts a cell that does next to nothing in front, restarts the kernel, runs all cells, and takes the time until that
 * cell has run (what the kernel's own start takes on this machine) and until the first chart has its marks.
 *
 * @returns {Promise<{baseline: number, chart: number}>} seconds after the restart
 */
export async function timeFirstChart(page, seconds) {
  await page.locator(".jp-Notebook .jp-CodeCell .jp-InputPrompt").first().click();
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("const baseline: number = 1;");
  await page.keyboard.press("Escape");
  await choose(page, /^Edit$/, "editmenu:clear-all");
  await choose(page, /^Run$/, "runmenu:restart-and-run-all");
  const accept = page.locator(".jp-Dialog-button.jp-mod-accept");
  await accept.waitFor({ timeout: seconds * 1000 });
  const started = performance.now();
  const passed = () => (performance.now() - started) / 1000;
  await accept.click();
  await page.waitForFunction(firstCellDone, undefined, { timeout: seconds * 1000 });
  const baseline = passed();
  if ((await waitForCharts(page, 1, seconds)) < 1) throw new Error("no chart has marks");
  return { baseline, chart: passed() };
}

/** Writes a line into a new last cell, asks for completion, and gives what is offered. */
export async function completionsAfter(page, source, seconds) {
  await page.locator('.jp-NotebookPanel-toolbar [data-command="notebook:insert-cell-below"]').click();
  const cell = page.locator(".jp-Notebook .jp-CodeCell.jp-mod-active .cm-content");
  await cell.click();
  await page.keyboard.insertText(source);
  await page.keyboard.press("Tab");
  const items = page.locator(".jp-Completer-item");
  await items.first().waitFor({ timeout: seconds * 1000 });
  const offered = await items.allInnerTexts();
  await page.keyboard.press("Escape");
  return offered.map((text) => text.trim());
}

/** Switches the interface to Chinese, as a person does in the settings menu, and gives the menus' new names. */
export async function switchToChinese(page, seconds) {
  await page
    .locator(".lm-MenuBar-item")
    .filter({ hasText: /^Settings$/ })
    .click();
  await page
    .locator(".lm-Menu-item")
    .filter({ hasText: /^Language/ })
    .hover();
  await page.locator('.lm-Menu-item[data-command="jupyterlab-translation:zh_CN"]').click();
  await page.locator(".jp-Dialog-button.jp-mod-accept").click();
  await page
    .locator(".lm-MenuBar-item")
    .filter({ hasText: "文件" })
    .waitFor({ timeout: seconds * 1000 });
  return page.locator(".lm-MenuBar-item").allInnerTexts();
}

/** A picture of the page, as tall as its notebook. */
export async function takePicture(page, path) {
  const height = await page.evaluate(() => {
    const scrolled = document.querySelector(".jp-Notebook .jp-WindowedPanel-outer, .jp-Notebook");
    return (scrolled?.scrollHeight ?? 0) + 160;
  });
  const width = page.viewportSize()?.width ?? 1400;
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 900), TALLEST) });
  await page.screenshot({ path });
}
