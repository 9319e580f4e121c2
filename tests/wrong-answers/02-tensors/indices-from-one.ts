/**
 * @belief   The first member has the index 1.
 * @origin   People count from 1.
 * @replaces 2-shape.ts
 * @does     takes 1 off every index, and so reads one step too early on every axis.
 * @mend     Indices count from 0, as in any list. Use them as they come.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let part = nested;
  for (const index of indices) part = (part as Nested[])[index - 1]!;
  return part as number;
}
