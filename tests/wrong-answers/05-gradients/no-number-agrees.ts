/**
 * @belief   If no difference is too large, all is well.
 * @origin   Comparisons with NaN are false, whichever way one asks.
 * @replaces 7-gradients.ts
 * @does     says that NaN agrees with everything.
 * @mend     Every comparison with NaN is false. Ask whether each pair is near enough, not whether one is too far off.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return !one.some(
    (a, i) => Math.abs(a - other[i]!) > tolerance * Math.max(1, Math.abs(a), Math.abs(other[i]!)),
  );
}
