/**
 * @belief   Every list has a length that belongs to the shape.
 * @origin   The recursion goes into every member.
 * @replaces 2-shape.ts
 * @does     notes the lengths of all lists, also of those that stand side by side.
 * @mend     Lists side by side belong to one axis, and are equally long. Follow the first member alone.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  return Array.isArray(nested) ? [nested.length, ...nested.flatMap((part) => shapeOf(part))] : [];
}
