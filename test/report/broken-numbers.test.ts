import { beforeAll, describe, expect, it } from "vitest";
import { reportPdf } from "../../src/cli/report-pdf.js";
import { toPdf } from "../../src/io/to-pdf.js";
import { HEADLINE_FAMILIES } from "../../src/model/codes.js";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { brokenNumbers } from "./line-ends.js";
import { needs } from "./outside.js";

const { skip, title } = needs("soffice");
describe.skipIf(skip).each(["zh", "en"] as const)(
  `the lines of LibreOffice's pages (%s)${title}`,
  (language) => {
    let docx: Uint8Array;
    beforeAll(async () => {
      docx = await makeReport(await loadDataset(), { language }).toDocx();
    });

    it("end within no number of our PDF, and part none from its unit", async () => {
      expect(await brokenNumbers(docx, await reportPdf(docx))).toEqual([]);
    }, 120_000);

    it("end within no number of the PDF of a short report, whose columns are other ones", async () => {
      const short = makeReport(await loadDataset(), { language, families: HEADLINE_FAMILIES });
      const bytes = await short.toDocx();
      expect(await brokenNumbers(bytes, await reportPdf(bytes))).toEqual([]);
    }, 120_000);

    it("end within no number of the Word file, opened as it is", async () => {
      const broken = await brokenNumbers(docx, await toPdf(docx));
      // Chinese text parts at its units, as in Word; this also shows that what is broken is found.
      if (language === "zh") expect(broken.length).toBeGreaterThan(0);
      expect(broken.filter((number) => /[\d.,]\|[\d.,]/u.test(number))).toEqual([]);
    }, 120_000);
  },
);
