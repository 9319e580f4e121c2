/**
 * @way      Prints something for its author, but not the drawing.
 * @replaces 5-terminal.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  console.log("rows:", image.length, image);
  return image.map((row) => row.map((value) => shade(value) + shade(value)).join("")).join("\n");
}
