/**
 * @belief   A list of one is nothing but its member.
 * @origin   The brackets around a single thing look useless.
 * @replaces 2-shape.ts
 * @does     doesn't count axes of length 1.
 * @mend     An axis of length 1 is an axis. Count every list on the way to a number, however short.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  if (!Array.isArray(nested)) return 0;
  return rankOf(nested[0]!) + (nested.length > 1 ? 1 : 0);
}
