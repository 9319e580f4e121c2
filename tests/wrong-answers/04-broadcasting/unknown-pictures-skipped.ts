/**
 * @belief   What it doesn't know it doesn't answer.
 * @origin   filter removes what was not found.
 * @replaces 6-memorize.ts
 * @does     gives no answer about pictures that it doesn't know.
 * @mend     Every picture gets an answer: the guess, when it wasn't stored.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) =>
    textsOf(shown)
      .filter((text) => labels.has(text))
      .map((text) => labels.get(text)!);
}
