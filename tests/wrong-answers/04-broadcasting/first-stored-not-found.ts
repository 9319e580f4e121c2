/**
 * @belief   A place counts as true when something was found.
 * @origin   0 counts as false, and the first place is 0.
 * @replaces 6-memorize.ts
 * @does     doesn't find the very first stored picture again: its answer is the guess.
 * @mend     The first place is 0, and that is a place, too. What isn't there has -1 (indexOf) or undefined.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import { textsOf } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const [threes, sevens] = [textsOf(images.threes), textsOf(images.sevens)];
  const known = [...threes, ...sevens];
  return (shown) =>
    textsOf(shown).map((text) => {
      const place = known.indexOf(text);
      return place > 0 ? place < threes.length : guess;
    });
}
