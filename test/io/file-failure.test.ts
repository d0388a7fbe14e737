import { expect, test } from "vitest";
import { causeOf, fileFailure } from "../../src/io/file-failure.js";

test.each([
  [new Error("Invalid PDF structure."), "Invalid PDF structure"],
  [new Error("Pages tree contains circular reference.."), "Pages tree contains circular reference"],
  [new TypeError("The first argument must be of type string. Received undefined"), "malformed structure"],
  [new TypeError('The "value" argument must be of type string'), "malformed structure"],
  [new TypeError("Cannot read properties of undefined (reading 'x')"), "malformed structure"],
  [new RangeError("Maximum call stack size exceeded"), "malformed structure"],
  [new RangeError("Invalid array length"), "malformed structure"],
  ["thrown as a string", "thrown as a string"],
  [undefined, "undefined"],
  ["  two\n lines ", "two lines"],
  ["", "malformed structure"],
])("what %s says to people", (error, words) => {
  expect(causeOf(error)).toBe(words);
});

test.each([
  ["EISDIR", "file-is-folder"],
  ["EACCES", "file-forbidden"],
  ["ENOSPC", "disk-full"],
  ["EROFS", "disk-read-only"],
  ["ELOOP", "file-link-loop"],
  ["EWHATEVER", "file-unreadable"],
])("%s has a message", (code, message) => {
  const failure = fileFailure("plan.txt", Object.assign(new Error("x"), { code }));
  expect(failure.issues[0]?.code).toBe(message);
});
