/**
 * @belief   At the end of the way there is one number, so the last length is 1.
 * @origin   The recursion ends at a number, and something must be returned there.
 * @replaces 2-shape.ts
 * @does     puts a 1 at the end of every shape.
 * @mend     A number has no axis. Where a number comes, nothing is added.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  return Array.isArray(nested) ? [nested.length, ...shapeOf(nested[0]!)] : [1];
}
