/**
 * @belief   A pixel is a character.
 * @origin   One number, one character; the sentence about the shape of characters is passed over.
 * @replaces 5-terminal.ts
 * @does     draws each pixel once.
 * @mend     A character is twice as tall as it is wide: draw each pixel as the same character twice.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value)).join("")).join("\n");
}
