/**
 * @belief   A line ends in \r\n.
 * @origin   On Windows it does, in files.
 * @replaces 5-terminal.ts
 * @does     puts \r\n between the lines.
 * @mend     The line break here is "\n" alone.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).repeat(2)).join("")).join("\r\n");
}
