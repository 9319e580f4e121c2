/**
 * @belief   Each list counts.
 * @origin   The recursion goes into every member and adds up.
 * @replaces 2-shape.ts
 * @does     counts all lists, also those that stand side by side.
 * @mend     Lists side by side belong to one axis. Follow the first member alone.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  return Array.isArray(nested) ? nested.reduce<number>((rank, part) => rank + rankOf(part), 1) : 0;
}
