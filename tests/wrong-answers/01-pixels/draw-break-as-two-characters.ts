/**
 * @belief   A line break is written \\n.
 * @origin   In a text that is shown inside another text it is.
 * @replaces 5-terminal.ts
 * @does     puts a backslash and an n between the lines.
 * @mend     "\n" with one backslash is a line break; with two it is a backslash and an n.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).repeat(2)).join("")).join("\\n");
}
