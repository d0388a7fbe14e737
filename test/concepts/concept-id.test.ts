import fc from "fast-check";
import { expect, test } from "vitest";
import { conceptId, markedId } from "../../src/concepts/concept-id.js";

test("ids are kebab-case ASCII, never a word and a number", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."农村公路里程绿色工厂数字经济茶叶油茶机械化率5GA-（）、"), {
        minLength: 2,
        maxLength: 40,
      }),
      (characters) => {
        const id = conceptId(characters.join(""));
        expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
        expect(id).not.toMatch(/^indicator/);
        expect(id.length).toBeLessThan(70);
        expect(conceptId(characters.join(""))).toBe(id);
      },
    ),
  );
});

test("terms that are known spell an id whole, others add pinyin and a mark", () => {
  expect(conceptId("绿色工厂")).toBe("green-factories");
  expect(conceptId("油茶林")).toMatch(/^you-cha-lin-[a-z]{4}$/);
});

test("names that sound alike have ids of their own", () => {
  expect(conceptId("桥改造")).not.toBe(conceptId("樵改造"));
  expect(conceptId("工时")).not.toBe(conceptId("公式"));
});

test("an id that stands for another concept is marked", () => {
  expect(markedId("绿色工厂")).toMatch(/^green-factories-[a-z]{4}$/);
});
