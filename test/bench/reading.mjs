import { readFileSync } from "node:fs";
import { extractTargets, loadDataset, readQuantities } from "../../dist/bundle/index.js";
import { median, row, time } from "./measure.mjs";
import { packed } from "./packed.mjs";

const MB = 1_000_000;

/** Reading targets out of text: speed, how it grows with length, and beside Recognizers-Text on the same documents. */
export async function reading() {
  const { rows } = await loadDataset();
  const texts = rows.documents.map((document) => ({
    document,
    text: readFileSync(`seeds/${document.seed_file}`, "utf8"),
  }));
  const options = (document) => ({
    documentId: document.document_id,
    regionCode: document.region_code,
    periodStart: document.period_start,
    periodEnd: document.period_end,
    title: document.title_zh,
  });
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const five = await time(() => {
    for (const { document, text } of texts) extractTargets(text, options(document));
  }, 15);
  const plain = texts.find(({ document }) => document.document_id === "hunan-2022");
  const speed = (megabytes) => {
    const copies = Math.round((megabytes * MB) / Buffer.byteLength(plain.text));
    const long = `${plain.text}\n`.repeat(copies);
    const taken = [];
    for (let run = 0; run < (megabytes > 10 ? 1 : 3); run += 1) {
      const start = performance.now();
      extractTargets(long, options(plain.document));
      taken.push(performance.now() - start);
    }
    return Buffer.byteLength(long) / MB / (median(taken) / 1000);
  };
  const numerals = await time(() => {
    for (const { text } of texts) readQuantities(text);
  }, 15);
  const [small, middle, large] = [speed(1), speed(5), speed(50)];
  const result = [
    row("the five documents, text to draft rows", five, "ms"),
    row("  speed on them", bytes / MB / (five / 1000), "MB/s"),
    row("  speed of reading their quantities alone", bytes / MB / (numerals / 1000), "MB/s"),
    row("speed on 1 MB", small, "MB/s"),
    row("seconds a 5 MB at least (5 MB/s on one core)", 5 / middle, "s", 1),
    row("50 MB against 5 MB: time per byte", middle / large, "×", 1.5),
  ];
  console.error("  texts packed with numbers …");
  const shapes = packed((text) => extractTargets(text, options(plain.document)), plain.text);
  console.error("  beside Recognizers-Text …");
  return [...result, ...shapes, ...(await besideRecognizers(texts, bytes))];
}

/** Recognizers-Text reads numbers and units only; it is given the same documents, turn about in one run. */
async function besideRecognizers(texts, bytes) {
  const { default: suite } = await import("@microsoft/recognizers-text-suite").catch(() => ({
    default: undefined,
  }));
  if (suite === undefined) return [row("Recognizers-Text is not installed: no comparison", 0, "")];
  const sample = texts.map(({ text }) => text.slice(0, 400));
  const sampled = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const theirs = await time(() => {
    for (const text of sample) {
      for (const read of [
        "recognizeNumber",
        "recognizePercentage",
        "recognizeCurrency",
        "recognizeDimension",
      ]) {
        suite[read](text, "zh-cn");
      }
    }
  }, 1);
  const ours = await time(() => {
    for (const [index, text] of sample.entries()) {
      extractTargets(text, {
        documentId: "sample",
        regionCode: "430000",
        periodStart: 2021,
        periodEnd: 2025,
        title: texts[index].document.title_zh,
      });
    }
  }, 5);
  return [
    row("Recognizers-Text on the first 400 characters of each", theirs, "ms"),
    row("  this package on the same", ours, "ms"),
    row(`  times faster (all five are ${bytes} bytes, the sample ${sampled})`, theirs / ours, "×"),
  ];
}
