import { type CustomInspectFunction, inspect } from "node:util";
import { CrossProvinceError } from "../model/issue.js";
import { isOurs } from "./render-value.js";
import { currentLanguage, show } from "./show.js";

/** Keeps the line end, which the console writes after what a value prints as, from standing alone in the output. */
function withoutLineEnd(): void {
  const { write } = process.stdout;
  const restore = (): void => {
    process.stdout.write = write;
  };
  process.stdout.write = ((text: string, ...rest: []) => {
    restore();
    return text === "\n" || write.call(process.stdout, text, ...rest);
  }) as typeof write;
  queueMicrotask(restore);
}

/** Shows a value instead of printing it; inside another value it is printed as any object. */
const showInstead: CustomInspectFunction = function (this: unknown, depth, options) {
  if (options.depth !== depth) return inspect(this, { ...options, depth, customInspect: false });
  show(this);
  withoutLineEnd();
  return "";
};

/**
 * Makes the last expression of a cell, and `console.log` of one value, show our values as {@link show} does. The kernel
 * prints that expression with a `console.log` of its own, which asks the value how it prints; plain objects and lists can
 * be told how only by their common prototype, so this is for the kernel's process alone.
 * @returns what undoes it
 */
export function showLastExpressions(): () => void {
  Object.defineProperty(Object.prototype, inspect.custom, {
    configurable: true,
    get(this: unknown) {
      return isOurs(this) ? showInstead : undefined;
    },
    set(this: object, value: unknown) {
      const own = { value, configurable: true, enumerable: true, writable: true };
      Object.defineProperty(this, inspect.custom, own);
    },
  });
  return () => {
    Reflect.deleteProperty(Object.prototype, inspect.custom);
  };
}

/** An error of ours as its message alone, in the reader's language: the stack is of no use below a cell. */
export function printMessagesOnly(): void {
  Object.defineProperty(CrossProvinceError.prototype, inspect.custom, {
    value(this: CrossProvinceError): string {
      return this.in(currentLanguage());
    },
    configurable: true,
  });
}
