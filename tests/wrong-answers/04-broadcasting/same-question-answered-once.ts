/**
 * @belief   A picture that is shown twice needs one answer.
 * @origin   A Set makes texts unique.
 * @replaces 6-memorize.ts
 * @does     gives one answer for pictures that are the same.
 * @mend     n pictures have n answers, also when some are the same: look up each in turn.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => Array.from(new Set(textsOf(shown)), (text) => labels.get(text) ?? guess);
}
