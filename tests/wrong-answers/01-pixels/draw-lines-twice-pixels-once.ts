/**
 * @belief   Each row is drawn twice.
 * @origin   "Twice" is read as two lines; it's the width that is too small.
 * @replaces 5-terminal.ts
 * @does     draws each row on two lines, and each pixel once.
 * @mend     Characters are taller than wide, so it is the width that is doubled: each pixel twice, one line for each
 *           row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines = image.map((row) => row.map((value) => shade(value)).join(""));
  return lines.flatMap((line) => [line, line]).join("\n");
}
