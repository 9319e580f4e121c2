/**
 * @belief   A single number has rank 1: one number.
 * @origin   The count begins with the thing itself, not with its axes.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q5 · rankOf: a stack of images has rank 3
 * @says     is one too many
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return Array.isArray(nested) ? 1 + rankOf(nested[0]!) : 1;
}
