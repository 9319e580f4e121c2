/**
 * @belief   Two arrays with the same numbers are the same key.
 * @origin   In other languages they are.
 * @replaces 6-memorize.ts
 * @does     finds no stored picture again: every answer is the guess.
 * @mend     Two arrays are two objects, even with the same numbers in them. Store and look up their texts, from
 *           textsOf.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

function rowsOf({ values, shape }: NdArray): Float32Array[] {
  const size = values.length / shape[0]!;
  return Array.from({ length: shape[0]! }, (_, i) => values.subarray(i * size, (i + 1) * size));
}

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<Float32Array, boolean>();
  for (const row of rowsOf(images.threes)) labels.set(row, true);
  for (const row of rowsOf(images.sevens)) labels.set(row, false);
  return (shown) => rowsOf(shown).map((row) => labels.get(row) ?? guess);
}
