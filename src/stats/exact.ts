import { Decimal } from "decimal.js";

/** Whole numbers up to 2^53 are exact as they are, and IEEE 754 rounds their sum, product and quotient once. */
const areWhole = (a: number, b: number): boolean => Number.isSafeInteger(a) && Number.isSafeInteger(b);

/** More digits than any plan prints, so that a quotient is rounded once, when it becomes a number. */
const Exact = Decimal.clone({ precision: 40 });

/**
 * Decimal arithmetic on numbers as they are printed: 0.1 + 0.2 is 0.3, and 1.8 − 1.5 is 0.3. Each result is the number
 * nearest to the exact one, so that equal quotients are equal numbers (20 ÷ 3 = 40 ÷ 6). Infinite numbers pass through.
 *
 * Source: IEEE Std 754-2019, decimal arithmetic (§3.5, §4.3), here with 40 digits, by decimal.js.
 *
 * @example
 * minus(1.8, 1.2); // => 0.6
 */
export const minus = (a: number, b: number): number =>
  areWhole(a, b) ? a - b : new Exact(a).minus(b).toNumber();

/** The exact sum of some numbers: see {@link minus}. `plus()` is 0. */
export const plus = (...terms: readonly number[]): number =>
  terms.reduce((sum, term) => sum.plus(term), new Exact(0)).toNumber();

/** The exact product of two numbers: see {@link minus}. */
export const times = (a: number, b: number): number =>
  areWhole(a, b) ? a * b : new Exact(a).times(b).toNumber();

/** The exact quotient of two numbers: see {@link minus}. */
export const over = (a: number, b: number): number =>
  areWhole(a, b) ? a / b : new Exact(a).div(b).toNumber();

/** A number raised to a power: see {@link minus}. NaN where the power of a negative number is no number. */
export const power = (base: number, exponent: number): number => new Exact(base).pow(exponent).toNumber();
