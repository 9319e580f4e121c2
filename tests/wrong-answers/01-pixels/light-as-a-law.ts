/**
 * @belief   0 is black and 255 is white, always.
 * @origin   True of screens, so it is taken to be true of this data set.
 * @replaces 4-ink.ts
 * @fails    4-ink > Q1 · looksLike reads a number by the convention, not by a law
 * @says     takes "0 is black, 255 is white" for a law
 */

export function looksLike(value: number): "black" | "white" | "grey" {
  if (value === 0) return "black";
  return value === 255 ? "white" : "grey";
}
