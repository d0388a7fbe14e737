/**
 * What takes the place of vitest in a bundle of tests and mutants: tests are gathered as plain functions, so that one process runs those
 * that a mutant concerns within milliseconds. Names are not formatted; `beforeAll` and `afterAll` frame a file.
 */
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const { expect } = chai;
expect.unreachable = (message = "expected not to be reached") => chai.assert.fail(message);

let gathered = { tests: [], before: [], after: [] };
/** The tests and hooks that were gathered since the last call. */
export function takeGathered() {
  const taken = gathered;
  gathered = { tests: [], before: [], after: [] };
  return taken;
}

const isFunction = (one) => typeof one === "function";
export const test = (_name, ...rest) => gathered.tests.push(rest.find(isFunction));
export const describe = (_name, ...rest) => rest.find(isFunction)();
const each = (make) => (cases) => (name, fn) => {
  for (const one of cases) make(name, () => (Array.isArray(one) ? fn(...one) : fn(one)));
};
test.each = each(test);
describe.each = each(describe);
test.skipIf = (skip) => (skip ? () => undefined : test);
describe.skipIf = (skip) => (skip ? () => undefined : describe);
export const it = test;
export const beforeAll = (fn) => gathered.before.push(fn);
export const afterAll = (fn) => gathered.after.push(fn);
