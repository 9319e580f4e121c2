/**
 * @belief   To draw is to print.
 * @origin   In a notebook the last step is always print or show.
 * @replaces 5-terminal.ts
 * @does     returns nothing; it prints the drawing.
 * @mend     Return the text. Whoever calls draw prints it.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string | undefined {
  console.log(image.map((row) => row.map((value) => shade(value).repeat(2)).join("")).join("\n"));
  return undefined;
}
