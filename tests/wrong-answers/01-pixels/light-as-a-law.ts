/**
 * @belief   0 is black and 255 is white, always.
 * @origin   True of screens, so it is taken to be true of this data set.
 * @replaces 4-ink.ts
 * @does     takes 0 for black and 255 for white under both conventions.
 * @mend     That holds for "light". As "ink", 0 is no ink, and so white paper: ask the convention.
 */

export function looksLike(value: number): "black" | "white" | "grey" {
  if (value === 0) return "black";
  return value === 255 ? "white" : "grey";
}
