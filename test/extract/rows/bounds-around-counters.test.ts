import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

/** Every way in which plans count so many of a thing, and the bound that it says. */
const FORMS = [
  ["新增30余家N", "gt"],
  ["新增30多家N", "gt"],
  ["新增1万余家N", "gt"],
  ["新增近30家N", "approx"],
  ["新增约30家N", "approx"],
  ["新增30家左右的N", "approx"],
  ["新增30家以上N", "ge"],
  ["新增30家及以上N", "ge"],
  ["新增30家（含）以上N", "ge"],
  ["新增不少于30家N", "ge"],
  ["新增上百家N", "ge"],
  ["新增千家以上N", "ge"],
  ["新增百余家N", "gt"],
  ["新增超30家N", "gt"],
  ["新增30至40家N", "range"],
  ["每年新增30家N", "eq"],
  ["N达30余家", "gt"],
  ["N总数超30家", "gt"],
  ["N由20家增加到30家", "eq"],
  ["N保持在30家左右", "approx"],
] as const;

describe.each(["陶瓷企业", "陶艺合作社", "陶泥平台"])("%s", (thing) => {
  test.each(FORMS)("%s is %s", (form, bound) => {
    const { targets } = extractTargets(
      `一、主要任务\n到2025年，${form.replace("N", thing)}，推动高质量发展。`,
      {
        documentId: "x",
        regionCode: "360000",
        periodStart: 2021,
        periodEnd: 2025,
      },
    );
    expect(
      targets.map((found) => [found.bound, found.subject.includes(thing), found.confidence >= 0.9]),
    ).toEqual([[bound, true, true]]);
  });
});
