/**
 * @belief   Grey is written gray.
 * @origin   In American English, and in CSS, it is.
 * @replaces 4-ink.ts
 * @does     says "gray" for "grey".
 * @mend     The type of the result spells it "grey", with an e.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function looksLike(value: number, convention: Convention): "black" | "white" | "gray" {
  if (value > 0 && value < 255) return "gray";
  return (value === 0) === (convention === "light") ? "black" : "white";
}
