/** Functions whose slopes module 05 asks for: of one number, and of a list of numbers. */
import { named } from "../trials/kinds.ts";

/**
 * One of them is so flat that rounding levels it, one notices whether it is handed more than a place, and one has no height at 0 (NaN).
 */
export const curves: Record<string, (x: number) => number> = {
  "(x) => x ** 2": (x) => x ** 2,
  "(x) => 3 * x + 1": (x) => 3 * x + 1,
  "(x) => x ** 3": (x) => x ** 3,
  "(x) => 5": () => 5,
  "(x) => Math.abs(x)": Math.abs,
  "(x) => 2 ** x": (x) => 2 ** x,
  "(x) => Math.sin(100 * x)": (x) => Math.sin(100 * x),
  "(x) => x / 3e8": (x) => x / 3e8,
  "(x) => Math.sin(x) / x": (x) => Math.sin(x) / x,
  "(x, k = 2) => k * x": (x, k = 2) => k * x,
};

/** Functions of a list. Two of them look at what else is there: at the caller's list, and at more that they are handed. */
export const ofMany = named<(moved: readonly number[], at: readonly number[], k?: number) => number>({
  "the sum of all x²": (moved) => moved.reduce((sum, x) => sum + x * x, 0),
  "the sum of all sin(100x)": (moved) => moved.reduce((sum, x) => sum + Math.sin(100 * x), 0),
  "the product of all": (moved) => moved.reduce((product, x) => product * x, 1),
  "the sum of all place × x³": (moved) => moved.reduce((sum, x, place) => sum + place * x ** 3, 0),
  "the sum of all sin(x) / x": (moved) => moved.reduce((sum, x) => sum + Math.sin(x) / x, 0),
  "the sum of all x / 3e8": (moved) => moved.reduce((sum, x) => sum + x / 3e8, 0),
  "(moved) => moved.reduce((sum, x, i) => sum + 2 * (x - at[i]), 0)": (moved, at) =>
    moved.reduce((sum, x, i) => sum + 2 * (x - (at[i] ?? 0)), 0),
  "(moved, k = 2) => k * the sum of all": (moved, _, k = 2) => k * moved.reduce((sum, x) => sum + x, 0),
});
