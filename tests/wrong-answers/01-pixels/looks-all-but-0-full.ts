/**
 * @belief   A number above 0 means that something is there.
 * @origin   `if (value)` asks for nothing else.
 * @replaces 4-ink.ts
 * @does     knows only 0 and the rest: whatever is above 0 counts as full.
 * @mend     Full is 255 only. What lies between 0 and 255 is grey.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  return (value === 0) === (convention === "light") ? "black" : "white";
}
