/**
 * @belief   To draw is to print, and to return it does no harm.
 * @origin   In a notebook the last step is always print or show.
 * @replaces 5-terminal.ts
 * @does     prints the drawing as well.
 * @mend     Return the text and print nothing: whoever calls draw decides where it goes.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const drawing = image.map((row) => row.map((value) => shade(value).repeat(2)).join("")).join("\n");
  console.log(drawing);
  return drawing;
}
