/**
 * @belief   A picture is its pixels, in any order.
 * @origin   Sorting brings things into a form that can be compared.
 * @replaces 6-memorize.ts
 * @does     takes pictures for the same when they have the same pixels in another order.
 * @mend     Where a pixel lies makes the picture: compare them in their order, as textsOf does.
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const sorted = ({ values, shape }: NdArray): string[] => {
    const size = values.length / shape[0]!;
    return Array.from({ length: shape[0]! }, (_, i) =>
      values
        .slice(i * size, (i + 1) * size)
        .sort()
        .join(),
    );
  };
  const labels = new Map<string, boolean>();
  for (const text of sorted(images.threes)) labels.set(text, true);
  for (const text of sorted(images.sevens)) labels.set(text, false);
  return (shown) => sorted(shown).map((text) => labels.get(text) ?? guess);
}
