/**
 * @way      Works out the place in one row of all numbers.
 * @replaces 2-shape.ts
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let place = 0;
  let level: Nested = nested;
  for (const index of indices) {
    const list: Nested[] = level as Nested[];
    place = place * list.length + index;
    level = list[0]!;
  }
  const numbers = ([nested] as unknown[]).flat(Infinity) as number[];
  return numbers[place]!;
}
