/**
 * @belief   A single number has rank 1: one number.
 * @origin   The count begins with the thing itself, not with its axes.
 * @replaces 2-shape.ts
 * @does     gives one too many, every time.
 * @mend     A number alone has no axis: its rank is 0. Count one for each list around it.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return Array.isArray(nested) ? 1 + rankOf(nested[0]!) : 1;
}
