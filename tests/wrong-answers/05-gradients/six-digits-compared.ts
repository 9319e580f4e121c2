/**
 * @belief   Agreeing up to 1e-6 means: the same when written with six digits.
 * @origin   toFixed(6) is the usual way to look at a few digits.
 * @replaces 7-gradients.ts
 * @does     compares texts with six digits, whatever the tolerance is.
 * @mend     Use the tolerance: subtract, and compare the size of the difference with what is allowed. (Two
 *           near numbers may be rounded to different digits.)
 */
export function agree(one: readonly number[], other: readonly number[], _tolerance = 1e-6): boolean {
  return one.every((a, i) => a.toFixed(6) === other[i]!.toFixed(6));
}
