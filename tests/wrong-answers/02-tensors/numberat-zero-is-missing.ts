/**
 * @belief   A part that counts as false is missing.
 * @origin   `if (!next)` is written to be safe.
 * @replaces 2-shape.ts
 * @does     takes a 0 in the lists for a missing part, and throws.
 * @mend     All indices lie inside: leave the check out, or ask for `undefined`.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let part: Nested = nested;
  for (const index of indices) {
    const next: Nested | undefined = (part as Nested[])[index];
    if (!next) throw new RangeError(`no part ${index}`);
    part = next;
  }
  return part as number;
}
