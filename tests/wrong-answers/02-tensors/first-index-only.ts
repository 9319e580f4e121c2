/**
 * @belief   One step into the list is enough.
 * @origin   The `return` stands inside the loop.
 * @replaces 2-shape.ts
 * @does     uses the first index alone, and gives what stands there, a list or a number.
 * @mend     Go on from there with the next index, as long as there is one. `return` belongs after the loop.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  for (const index of indices) return (nested as number[])[index]!;
  return nested as number;
}
