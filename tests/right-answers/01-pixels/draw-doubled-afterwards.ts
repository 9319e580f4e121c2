/**
 * @way      Makes the lines first, then doubles every character by a replacement.
 * @replaces 5-terminal.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  let text = "";
  for (const [row, line] of image.entries()) {
    if (row > 0) text += "\n";
    for (const value of line) text += shade(value);
  }
  return text.replace(/[^\n]/g, (one) => one + one);
}
