/**
 * @way      Turns the eight bits of each pixel round, in a deep copy.
 * @replaces 4-ink.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  const copy = structuredClone(image);
  for (const row of copy) for (const [column, value] of row.entries()) row[column] = value ^ 255;
  return copy;
}
