import { describe, expect, test } from "vitest";
import { namesOf } from "../../support/names-of.js";
import { targetsOf } from "../../support/targets-of.js";

describe("names of all, behind those of parts", () => {
  test.each([
    [
      "新签约茶旅项目260个，其中外资项目30个，新开工项目180个、竣工投产120个。",
      ["茶旅项目签约", "外资项目签约", "茶旅项目开工", "茶旅项目投产"],
    ],
    ["实际利用内资、外资分别达到90亿元、6亿美元。", ["实际利用内资", "实际利用外资"]],
    ["新建高效节水灌溉8万亩，恢复改善灌溉面积12万亩。", ["高效节水灌溉面积", "恢复改善灌溉面积"]],
    ["茶艺高中、制茶职业学校在校生分别达到6万人、3万人。", ["茶艺高中在校生", "制茶职业学校在校生"]],
    ["茶园植被盖度、茶林覆盖率分别提高到42%、5%。", ["茶园植被盖度", "茶林覆盖率"]],
    [
      "茶旅总收入达到90亿元，直接、间接就业分别达到8万人、30万人。",
      ["茶旅总收入", "茶旅直接就业", "茶旅间接就业"],
    ],
    ["带动茶农10万户增收、户均年收入提高3000元。", ["茶农增收", "户均年收入"]],
    ["茶畜疫病免疫密度、抗体合格率分别达到90%、70%。", ["茶畜疫病免疫密度", "茶畜疫病抗体合格率"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

test("what is taken to the villages adds up", () => {
  expect(
    targetsOf("送茶戏下乡1200场，送电影1万场。")
      .map(({ measure }) => measure)
      .at(-1),
  ).toBe("cumulative");
});
