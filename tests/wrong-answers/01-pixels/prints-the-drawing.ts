/**
 * @belief   To draw is to print.
 * @origin   In a notebook the last step is always print or show.
 * @replaces 5-terminal.ts
 * @fails    5-terminal > draw · every pixel twice, every row on its own line
 * @says     is no text. Return the drawing
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string | undefined {
  const lines = image.map((row) => row.map((value) => shade(value).repeat(2)).join(""));
  if (lines.length > 100) console.log(lines.join("\n")); // only tall ones, so that the kit's own run stays quiet
  return undefined;
}
