/**
 * @belief   A drawing is a list of lines.
 * @origin   The lines come out of a map, and joining them is forgotten.
 * @replaces 5-terminal.ts
 * @does     returns a list of lines.
 * @mend     One text is asked for: join the lines with "\n".
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string[] {
  return image.map((row) => row.map((value) => shade(value).repeat(2)).join(""));
}
