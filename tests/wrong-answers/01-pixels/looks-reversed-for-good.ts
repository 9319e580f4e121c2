/**
 * @belief   reverse() gives a reversed list and leaves the old one.
 * @origin   slice and map do leave it.
 * @replaces 4-ink.ts
 * @does     turns a list round that is kept outside the function: every second call for ink is
 *           wrong, and calls for light after an odd number of them.
 * @mend     reverse changes the list itself: make the list inside the function, or use
 *           toReversed().
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

const names: ("black" | "white" | "grey")[] = ["black", "grey", "white"];
export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  const scale = convention === "ink" ? names.reverse() : names;
  if (value === 0) return scale[0]!;
  if (value === 255) return scale[2]!;
  return scale[1]!;
}
