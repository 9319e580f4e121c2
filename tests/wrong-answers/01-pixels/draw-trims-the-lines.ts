/**
 * @belief   Spaces at the end of a line are waste.
 * @origin   Editors remove them.
 * @replaces 5-terminal.ts
 * @does     removes the spaces at the end of each line.
 * @mend     They are pixels: empty ones. All lines have to be equally long.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines = image.map((row) => row.map((value) => shade(value).repeat(2)).join(""));
  return lines.map((line) => line.trimEnd()).join("\n");
}
