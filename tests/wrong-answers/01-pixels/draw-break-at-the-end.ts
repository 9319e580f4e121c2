/**
 * @belief   Every line ends with a line break.
 * @origin   In a text file it does; and `text += line + "\n"` is the loop one writes first.
 * @replaces 5-terminal.ts
 * @does     puts a line break at the end.
 * @mend     The line break stands between the lines, and none at the end: join does that.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => `${row.map((value) => shade(value).repeat(2)).join("")}\n`).join("");
}
