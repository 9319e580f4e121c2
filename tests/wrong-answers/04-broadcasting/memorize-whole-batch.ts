/**
 * @belief   A batch with one unknown picture is an unknown batch.
 * @origin   One asks once whether everything is known.
 * @replaces 6-memorize.ts
 * @does     says the guess about all pictures of a batch as soon as one of them is unknown.
 * @mend     Answer each picture apart: a known one by its label, an unknown one by the guess.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => {
    const texts = textsOf(shown);
    const known = texts.every((text) => labels.has(text));
    return texts.map((text) => (known ? labels.get(text)! : guess));
  };
}
