/**
 * @belief   A space after each pixel makes it as wide as it is tall.
 * @origin   Tables of numbers are printed so.
 * @replaces 5-terminal.ts
 * @does     puts a space between the pixels.
 * @mend     Nothing stands between the pixels: join with "".
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).repeat(2)).join(" ")).join("\n");
}
