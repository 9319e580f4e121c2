/**
 * @belief   A line without anything on it need not be drawn.
 * @origin   It can't be seen; `filter` drops it.
 * @replaces 5-terminal.ts
 * @does     leaves out the lines that hold nothing but spaces.
 * @mend     An empty row is a row of the picture, too: it is a line of spaces.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines = image.map((row) => row.map((value) => shade(value).repeat(2)).join(""));
  return lines.filter((line) => line.trim() !== "").join("\n");
}
