/**
 * @way      It keeps copies of all pictures and compares pixel by pixel.
 * @replaces 6-memorize.ts
 */
import type { Classifier, Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  const cut = ({ values, shape }: NdArray): Float32Array[] => {
    const size = values.length / shape[0]!;
    return Array.from({ length: shape[0]! }, (_, i) => values.slice(i * size, (i + 1) * size));
  };
  const [threes, sevens] = [cut(images.threes), cut(images.sevens)];
  const same = (one: Float32Array) => (other: Float32Array) => one.every((value, i) => value === other[i]);
  return (shown) =>
    cut(shown).map((one) => (threes.some(same(one)) ? true : sevens.some(same(one)) ? false : guess));
}
