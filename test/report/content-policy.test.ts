import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const OPTIONS = { regions: ["430000", "360000"], families: ["rd-intensity"], language: "zh" } as const;
const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";

test("each page allows its own scripts by their hashes, and nothing from elsewhere", async () => {
  const report = makeReport(await loadDataset(), OPTIONS);
  for (const [html, scripts] of [
    [await report.toHtml(), 0],
    [await report.toHtml({ interactive: true }), 3],
    [await report.toEvidence(), 1],
  ] as const) {
    const policy = policyOf(html);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const own = [...html.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(
      (match) => match[1] ?? "",
    );
    expect(own.length).toBe(scripts);
    for (const script of own) {
      expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    }
  }
});
