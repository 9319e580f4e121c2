/**
 * @belief   A tolerance of 1e-6 means: the same in six digits.
 * @origin   toFixed is the usual way to look at a few digits.
 * @replaces 7-gradients.ts
 * @does     compares texts with as many digits as the tolerance seems to ask for.
 * @mend     Two near numbers may be rounded to different digits. Subtract, and compare the difference with what is
 *           allowed.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  const digits = Math.max(0, Math.round(-Math.log10(tolerance)));
  return one.every((a, i) => {
    const b = other[i]!;
    const size = Math.max(1, Math.abs(a), Math.abs(b));
    return !Number.isNaN(size) && (a / size).toFixed(digits) === (b / size).toFixed(digits);
  });
}
