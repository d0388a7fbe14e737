import { describe, expect, it } from "vitest";
import { anyOf } from "../../src/text/any-of.js";

describe("anyOf", () => {
  const patterns = [/^到\d+年|^在/, /年(?=底)/, /^到/] as const;
  const joined = anyOf(...patterns);

  it.each(["到2030年底", "在建", "今年底", "到达", "新建"])("matches %s where one of them does", (text) => {
    expect(joined.test(text)).toBe(patterns.some((pattern) => pattern.test(text)));
  });

  it("takes the first that matches at a place", () => {
    expect(joined.exec("到2030年底")?.[0]).toBe("到2030年");
  });

  it("matches nothing where there is no pattern", () => {
    expect(anyOf().test("")).toBe(false);
  });

  it("keeps the flags", () => {
    expect(anyOf(/\u{1f600}/u, /\p{Script=Han}/u).flags).toBe("u");
  });
});
