/**
 * @belief   Small differences don't make another picture.
 * @origin   Numbers with many digits are unpleasant in a text.
 * @replaces 6-memorize.ts
 * @does     takes pictures for the same when their pixels are the same after rounding.
 * @mend     The memorizer knows a picture only when every pixel is the same: don't round.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const texts = ({ values, shape }: NdArray): string[] => {
    const size = values.length / shape[0]!;
    const rounded = Array.from(values, (value) => value.toFixed(0));
    return Array.from({ length: shape[0]! }, (_, i) => rounded.slice(i * size, (i + 1) * size).join());
  };
  const labels = new Map<string, boolean>();
  for (const text of texts(images.threes)) labels.set(text, true);
  for (const text of texts(images.sevens)) labels.set(text, false);
  return (shown) => texts(shown).map((text) => labels.get(text) ?? guess);
}
