/**
 * How much the longest tests try. `npm test` tries a sample, the same one every time, so that it takes about two minutes; a file that is named
 * (`npm test tests/kit/matrix.test.ts`) is tried in full, and so is everything with DIGIT_THOROUGH=1 in the environment, as in CI.
 */

import { test } from "vitest";

/** Whether everything is to be tried. */
export const isThorough: boolean = process.env.DIGIT_THOROUGH === "1";

/** Vitest's `test`, for what takes seconds and has a shorter companion: it runs only when everything is tried. */
export const inFull = test.runIf(isThorough);

/** All of a list, or a sample of it: every n-th, with the first and the last. */
export function sample<T>(list: readonly T[], n: number): readonly T[] {
  return isThorough ? list : list.filter((_, i) => i % n === 0 || i === list.length - 1);
}
