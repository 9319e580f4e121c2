/**
 * @belief   Storing can wait until somebody asks.
 * @origin   Work that nobody needs yet is best put off.
 * @replaces 6-memorize.ts
 * @does     looks at the training pictures only when the classifier is asked for the first time.
 * @mend     Training comes first: store the pictures before you return the function. What becomes of them later doesn't
 *           matter then.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  let labels: Map<string, boolean> | undefined;
  return (shown) => {
    labels ??= new Map([
      ...textsOf(images.threes).map((text) => [text, true] as const),
      ...textsOf(images.sevens).map((text) => [text, false] as const),
    ]);
    return textsOf(shown).map((text) => labels?.get(text) ?? guess);
  };
}
