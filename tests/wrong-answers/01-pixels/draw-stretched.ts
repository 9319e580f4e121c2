/**
 * @belief   The darkest pixel of a picture gets the fullest character.
 * @origin   plt.imshow stretches the greys to what the picture holds.
 * @replaces 5-terminal.ts
 * @does     stretches the numbers first, so that the largest pixel becomes 255.
 * @mend     Each pixel picks its character by its own number, whatever else is in the picture.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const largest = Math.max(1, ...image.flat());
  return image
    .map((row) => row.map((value) => shade(Math.round((value * 255) / largest)).repeat(2)).join(""))
    .join("\n");
}
