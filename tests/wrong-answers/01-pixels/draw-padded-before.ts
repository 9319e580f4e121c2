/**
 * @belief   padStart(2) makes a character two wide.
 * @origin   It does, but with a space.
 * @replaces 5-terminal.ts
 * @does     puts a space before each character in place of a second one.
 * @mend     The same character twice: repeat(2).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).padStart(2)).join("")).join("\n");
}
