/**
 * @belief   The shape is the length of the list.
 * @origin   One list has one length.
 * @replaces 2-shape.ts
 * @does     gives the length of the outermost list alone.
 * @mend     Each list inside adds another length. Step into the first member and go on.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function shapeOf(nested: Nested): number[] {
  return Array.isArray(nested) ? [nested.length] : [];
}
