/**
 * @way      It asks for the distances of each picture by itself, as a batch of one.
 * @replaces 5-three.ts
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const [count, ...size] = images.shape as [number, ...number[]];
  const pixels = images.values.length / count;
  return Array.from({ length: count }, (_, i) => {
    const one = { values: images.values.slice(i * pixels, (i + 1) * pixels), shape: [1, ...size] };
    return distances(one, ideals.threes).values[0]! < distances(one, ideals.sevens).values[0]!;
  });
}
