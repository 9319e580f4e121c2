/**
 * @belief   Every line begins with a line break.
 * @origin   `text += "\n" + line` is a loop that looks right from the second line on.
 * @replaces 5-terminal.ts
 * @does     puts a line break before the first line.
 * @mend     The line break stands between the lines, and none before the first: join does that.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => `\n${row.map((value) => shade(value).repeat(2)).join("")}`).join("");
}
