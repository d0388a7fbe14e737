import { expect, it } from "vitest";
import { toPdf } from "../../src/io/to-pdf.js";
import { CrossProvinceError } from "../../src/model/issue.js";

const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof CrossProvinceError ? error.issues[0]?.code : String(error)),
  );

it("says that the machine has no converter", async () => {
  expect(await codeOf(toPdf(new Uint8Array(), ["no-such-program-here"]))).toBe("pdf-no-converter");
});

it("says that a converter made nothing", async () => {
  expect(await codeOf(toPdf(new Uint8Array(), [process.execPath]))).toBe("pdf-not-made");
});
