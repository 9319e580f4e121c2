/**
 * @way      Asks for each place whether it lies in the picture.
 * @replaces 2-size.ts
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  return Array.from({ length: picture.length + 2 * padding }, (_, i) =>
    Array.from(
      { length: picture[0]!.length + 2 * padding },
      (_, j) => picture[i - padding]?.[j - padding] ?? 0,
    ),
  );
}
