/**
 * @belief   0 is white and 255 is black, always.
 * @origin   Seen in written answers: the convention of this data set is told as a law.
 * @replaces 4-ink.ts
 * @does     takes 0 for white and 255 for black under both conventions.
 * @mend     That holds for "ink", as in this data set. As "light", 0 is no light, and so black: ask the convention.
 */

export function looksLike(value: number): "black" | "white" | "grey" {
  if (value === 0) return "white";
  return value === 255 ? "black" : "grey";
}
