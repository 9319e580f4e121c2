/**
 * @belief   The memory is one, and training begins by emptying it.
 * @origin   The Map stands at the top of the file, and is made anew each time.
 * @replaces 6-memorize.ts
 * @does     lets a new training replace the memory of the classifiers made before.
 * @mend     Every classifier keeps what it was trained on: make the memory inside the function, not outside.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

let labels = new Map<string, boolean>();

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  labels = new Map();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => textsOf(shown).map((text) => labels.get(text) ?? guess);
}
