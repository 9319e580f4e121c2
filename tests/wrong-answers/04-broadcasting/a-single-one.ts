/**
 * @belief   A 1 in front is what is missing.
 * @origin   The usual example brings (28, 28) to rank 3, where one is enough.
 * @replaces 1-shapes.ts
 * @does     puts a single 1 in front when axes are missing, however many they are.
 * @mend     As many ones come in front as axes are missing: the rank minus the axes that are there.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return shape.length < rank ? [1, ...shape] : [...shape];
}
