/**
 * @belief   Twice as large means twice as wide and twice as high.
 * @origin   Enlarging a picture does both.
 * @replaces 5-terminal.ts
 * @does     draws each row on two lines, and each pixel twice.
 * @mend     Only the width is doubled, because characters are taller than wide: one line for each row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines = image.map((row) => row.map((value) => shade(value).repeat(2)).join(""));
  return lines.flatMap((line) => [line, line]).join("\n");
}
