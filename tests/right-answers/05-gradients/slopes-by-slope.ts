/**
 * @way      Makes a function of one number out of f for each place, and asks slope.
 * @replaces 1-slope.ts
 */
import { slope } from "#work/05-gradients/1-slope.ts";

export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((number, place) =>
    slope((x) => f(at.map((other, i) => (i === place ? x : other))), number, h),
  );
}
