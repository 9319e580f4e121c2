/**
 * @belief   Only full is full, and everything else is empty.
 * @origin   `value === 255 ? one : other` has two ends, and the middle is forgotten.
 * @replaces 4-ink.ts
 * @does     knows only 255 and the rest: whatever is below 255 counts as empty.
 * @mend     Empty is 0 only. What lies between 0 and 255 is grey.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  return (value === 255) === (convention === "light") ? "white" : "black";
}
