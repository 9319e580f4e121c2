/**
 * @way      Knows the last row by what it is, and not by its place.
 * @replaces 5-terminal.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  let text = "";
  for (const row of image) {
    for (const value of row) text += shade(value) + shade(value);
    if (row !== image.at(-1)) text += "\n";
  }
  return text;
}
