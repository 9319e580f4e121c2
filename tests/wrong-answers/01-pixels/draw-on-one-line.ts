/**
 * @belief   Join everything, and the drawing is done.
 * @origin   join("") was right for the pixels of a row.
 * @replaces 5-terminal.ts
 * @does     writes all rows on one line.
 * @mend     Put a line break between the rows: join them with "\n".
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).repeat(2)).join("")).join("");
}
