/**
 * @belief   Doubling the line doubles its pixels.
 * @origin   repeat works on a whole line as well.
 * @replaces 5-terminal.ts
 * @does     writes the whole row twice, one behind the other.
 * @mend     Each pixel comes twice, side by side: double the character first, then join.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image
    .map((row) =>
      row
        .map((value) => shade(value))
        .join("")
        .repeat(2),
    )
    .join("\n");
}
