/**
 * @belief   replace takes out all commas.
 * @origin   A text is replaced once only.
 * @replaces 5-terminal.ts
 * @does     takes out the first comma of each row only.
 * @mend     join("") puts the characters together without commas.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines = image.map((row) => String(row.map((value) => shade(value).repeat(2))).replace(",", ""));
  return lines.join("\n");
}
