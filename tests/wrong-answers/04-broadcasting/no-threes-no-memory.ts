/**
 * @belief   Without 3s there is nothing to tell apart.
 * @origin   The 7s are known all the same.
 * @replaces 6-memorize.ts
 * @does     stores nothing when there are no 3s: the stored 7s are guessed, too.
 * @mend     Store what there is.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

/** As in the stub: each of n pictures as a text. */
function textsOf(images: NdArray): string[] {
  const count = images.shape[0] ?? 0;
  const size = images.values.length / count;
  return Array.from({ length: count }, (_, i) => images.values.subarray(i * size, (i + 1) * size).join());
}

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  if (images.threes.shape[0] === 0) return (pictures) => textsOf(pictures).map(() => guess);
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (pictures) => textsOf(pictures).map((text) => labels.get(text) ?? guess);
}
