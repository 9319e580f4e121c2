/**
 * @belief   Who is asked about a 3 has seen a 3.
 * @origin   Storing and looking up are done in one loop.
 * @replaces 6-memorize.ts
 * @fails    6-memorize > memorize · keeps what it was trained on, and learns nothing from what it's shown
 * @says     means that it has learnt from the question
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) =>
    textsOf(shown).map((text) => {
      const label = labels.get(text) ?? guess;
      labels.set(text, true);
      return label;
    });
}
