/**
 * @way      Looks the two ends up in a table; what isn't in it is grey.
 * @replaces 4-ink.ts
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

const ENDS: Record<Convention, Record<number, "black" | "white">> = {
  light: { 0: "black", 255: "white" },
  ink: { 0: "white", 255: "black" },
};

export function looksLike(value: number, convention: Convention): "black" | "white" | "grey" {
  return ENDS[convention][value] ?? "grey";
}
