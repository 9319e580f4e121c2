/**
 * @belief   A low mean means little light, so the numbers are light.
 * @origin   Low is dark, one thinks, and forgets that most of the picture is paper.
 * @replaces 4-ink.ts
 * @does     says "light" for a low mean and "ink" for a high one.
 * @mend     Most of the picture is paper. A low mean says that paper is 0, and 0 is white only as ink.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(image: Matrix): Convention {
  const pixels = image.flat();
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  return mean < 128 ? "light" : "ink";
}
