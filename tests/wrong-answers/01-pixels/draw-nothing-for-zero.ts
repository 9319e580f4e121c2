/**
 * @belief   Where nothing is, nothing has to be drawn.
 * @origin   `if (value)`, or filter(Boolean), passes over 0.
 * @replaces 5-terminal.ts
 * @does     leaves out the pixels that are 0: the rest of the row moves to the left.
 * @mend     0 is a pixel like any other: it gets the first character of the ramp, a space.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image
    .map((row) =>
      row
        .filter(Boolean)
        .map((value) => shade(value).repeat(2))
        .join(""),
    )
    .join("\n");
}
