/**
 * @belief   The mean of the differences is one number.
 * @origin   mean() without axes is the one that everybody knows.
 * @replaces 4-distances.ts
 * @does     takes one mean over everything, without any axes.
 * @mend     Each picture has a mean of its own: only the last two axes go.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const sum = x.values.reduce((total, value) => total + value, 0);
  return { values: Float32Array.of(sum / x.values.length), shape: [] };
}
