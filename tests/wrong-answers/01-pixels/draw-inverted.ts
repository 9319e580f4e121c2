/**
 * @belief   255 is white, so it gets the space.
 * @origin   As light it is; the terminal, too, is often dark.
 * @replaces 5-terminal.ts
 * @does     draws low numbers with the full characters.
 * @mend     High numbers get the full characters, as shade picks them: hand each pixel to shade as it is.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(255 - value).repeat(2)).join("")).join("\n");
}
