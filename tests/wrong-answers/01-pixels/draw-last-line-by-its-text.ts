/**
 * @belief   The last line is the one that equals lines.at(-1).
 * @origin   It is, unless another row is drawn just like it.
 * @replaces 5-terminal.ts
 * @does     leaves out the line break behind every row that is drawn like the last one.
 * @mend     Texts are equal when they say the same. Go by the place of the row, or join the lines with "\n".
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines = image.map((row) => row.map((value) => shade(value).repeat(2)).join(""));
  return lines.map((line) => (line === lines.at(-1) ? line : `${line}\n`)).join("");
}
