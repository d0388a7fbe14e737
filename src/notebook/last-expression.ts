import { inspect } from "node:util";
import { CrossProvinceError } from "../model/issue.js";
import { currentLanguage, showOurs } from "./show.js";

/**
 * Makes the last expression of a cell show our values as {@link show} does. The kernel gives that expression to
 * `console.log`, alone; so a call with one argument that is one of our values is shown, and every other is left as it is.
 * @returns what undoes it
 */
export function showLastExpressions(console: Pick<Console, "log">): () => void {
  const { log } = console;
  console.log = (...values: unknown[]) => {
    if (values.length !== 1 || !showOurs(values[0])) log.apply(console, values);
  };
  return () => {
    console.log = log;
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
