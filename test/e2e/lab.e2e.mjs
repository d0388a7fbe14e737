/**
 * `npm run e2e`: the notebooks in a real JupyterLab in a real browser. Each is opened, run from top to bottom and
 * looked at: no cell may fail and every chart must have its marks. Completion and the Chinese interface are tried once.
 * Pictures are kept in `test/artifacts/`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { listNotebooks, readNotebook } from "../../notebooks/tools/notebook-file.mjs";
import { ROOT } from "../../notebooks/tools/paths.mjs";
import { startBrowser } from "./browser.mjs";
import { startLab } from "./lab-server.mjs";
import {
  completionsAfter,
  openNotebook,
  runAll,
  switchToChinese,
  takePicture,
  timeFirstChart,
  waitForCharts,
} from "./notebook-page.mjs";

const ARTIFACTS = join(ROOT, "test", "artifacts");
const VEGA_LITE = "application/vnd.vegalite.v5+json";

/** The longest wait for one thing in the page, and for all cells of a notebook. */
const SECONDS = 60;
const RUN_SECONDS = 300;

/** How many charts the committed notebook shows. */
function chartsOf(name) {
  const outputs = readNotebook(name).cells.flatMap((cell) => cell.outputs ?? []);
  return outputs.filter((output) => output.data?.[VEGA_LITE] !== undefined).length;
}

/** Runs a notebook in the page. @throws {Error} where a cell fails or a chart is missing */
async function checkNotebook(page, lab, name) {
  await openNotebook(page, lab.page(`${name}.ipynb`), SECONDS);
  const failures = await runAll(page, RUN_SECONDS);
  if (failures.length > 0) throw new Error(`a cell failed:\n${failures.join("\n")}`);
  const expected = chartsOf(name);
  const drawn = await waitForCharts(page, expected, SECONDS);
  if (drawn < expected) throw new Error(`${drawn} of ${expected} charts have marks`);
  return `${expected} charts`;
}

/**
 * Times the first chart after a restart, beside a cell that does nothing in the same run: what the kernel itself takes says
 * how busy the machine is, and the rest is ours.
 */
async function checkFirstChart(page, lab, name) {
  await openNotebook(page, lab.page(`${name}.ipynb`), SECONDS);
  const { baseline, chart } = await timeFirstChart(page, SECONDS);
  return `first chart ${chart.toFixed(1)} s after a restart, ${baseline.toFixed(1)} s of them for the kernel and an empty cell`;
}

/** Tries completion after a dot on the package, in the notebook that is open. */
async function checkCompletion(page) {
  const offered = await completionsAfter(page, 'import * as cp from "cross-province";\ncp.', SECONDS);
  if (!offered.includes("HEADLINE_FAMILIES")) {
    throw new Error(`HEADLINE_FAMILIES is not offered after “cp.”, but: ${offered.slice(0, 20).join(", ")}`);
  }
  return `${offered.length} names after “cp.”`;
}

/** Tries the interface in Chinese. */
async function checkChinese(page, lab) {
  await page.goto(lab.page());
  const menus = await switchToChinese(page, SECONDS);
  if (menus.some((menu) => /[A-Za-z]/.test(menu))) throw new Error(`not all in Chinese: ${menus.join(" ")}`);
  return menus.join(" ");
}

/** The trials by name, in order: each gets a fresh page. */
function trials(lab) {
  const names = listNotebooks(process.argv.slice(2));
  const notebooks = names.map((name) => [name, (page) => checkNotebook(page, lab, name)]);
  const completion = async (page) => {
    await openNotebook(page, lab.page(`${names[0]}.ipynb`), SECONDS);
    return checkCompletion(page);
  };
  const firstChart = (page) =>
    checkFirstChart(page, lab, names.find((name) => chartsOf(name) > 0) ?? names[0]);
  return [
    ...notebooks,
    ["first-chart", firstChart],
    ["completion", completion],
    ["chinese", (page) => checkChinese(page, lab)],
  ];
}

/** Makes one trial on a fresh page, keeps its picture, and says how it went. */
async function attempt(browser, [name, trial]) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.on("dialog", (dialog) => dialog.accept());
  const started = performance.now();
  let passed = true;
  let remark = "";
  try {
    remark = await trial(page);
  } catch (problem) {
    passed = false;
    remark = problem instanceof Error ? problem.message : String(problem);
  }
  await takePicture(page, join(ARTIFACTS, `${name}.png`)).catch(() => undefined);
  await page.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? "✓" : "✗"} ${name}  ${seconds} s  ${remark}`);
  return passed;
}

/** Runs every trial. @returns {Promise<number>} how many failed */
async function main() {
  mkdirSync(ARTIFACTS, { recursive: true });
  const browser = await startBrowser();
  const lab = await startLab().catch(async (problem) => {
    await browser.close();
    throw problem;
  });
  try {
    const results = [];
    for (const trial of trials(lab)) results.push(await attempt(browser, trial));
    const failed = results.filter((passed) => !passed).length;
    console.log(`e2e: ${results.length - failed} passed, ${failed} failed`);
    return failed;
  } finally {
    await browser.close();
    await lab.stop();
  }
}

try {
  process.exitCode = (await main()) > 0 ? 1 : 0;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
