import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const subjects = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ subject }) => subject);

test.each([
  ["新增5000个学位。", ["学位"]],
  ["新建6000个停车位，方便群众停车。", ["停车位"]],
  ["新增2000张床。", ["床位"]],
  ["算力中心建成10万标准机架。", ["算力中心标准机架"]],
  ["建成12个幼儿园项目、新增3.2万个学位。", ["幼儿园项目", "学位"]],
  ["养老机构新增3000张床位。", ["养老机构床位"]],
  ["护理型床位增加400个床位。", ["护理型床位"]],
])("the unit says what is counted where no noun does: %s", (text, names) => {
  expect(subjects(text)).toEqual(names);
});

test.each([
  ["新增瞪羚企业60家，企业总量大，企业突破2万家。", ["新增瞪羚企业", "企业"]],
  ["新设立市场主体8万户，“四上”企业300户，企业稳定在16万户以上。", ["新设立市场主体", "“四上”企业", "企业"]],
  ["到2023年，瞪羚企业达到60家；到2025年，企业达到100家。", ["瞪羚企业", "瞪羚企业"]],
])("those there are in all need not be those that are added: %s", (text, names) => {
  expect(subjects(text)).toEqual(names);
});
