/**
 * @belief   trim() takes the superfluous line break away.
 * @origin   It does; and all spaces and empty lines at both ends with it.
 * @replaces 5-terminal.ts
 * @does     removes spaces and empty lines at the beginning and at the end of the drawing.
 * @mend     They are pixels: empty ones. Join the lines so that no break is too many, then nothing has to be trimmed.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  let text = "";
  for (const row of image) text += `${row.map((value) => shade(value).repeat(2)).join("")}\n`;
  return text.trim();
}
