/**
 * @belief   a && b || c is the same as a ? b : c.
 * @origin   The two are often used for each other.
 * @replaces 4-ink.ts
 * @does     takes 0 for 255 under "light": it calls 0 "white".
 * @mend     0 counts as false, so `a && 0 || c` gives c. Write `a ? b : c`, or compare with `===`.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  const light = (convention === "light" && value) || 255 - value;
  if (light === 0) return "black";
  return light === 255 ? "white" : "grey";
}
