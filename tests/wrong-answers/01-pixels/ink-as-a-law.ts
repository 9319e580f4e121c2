/**
 * @belief   0 is white and 255 is black, always.
 * @origin   Seen in written answers: the convention of this data set is told as a law.
 * @replaces 4-ink.ts
 * @fails    4-ink > Q1 · looksLike reads a number by the convention, not by a law
 * @says     takes "0 is white, 255 is black" for a law
 */

export function looksLike(value: number): "black" | "white" | "grey" {
  if (value === 0) return "white";
  return value === 255 ? "black" : "grey";
}
