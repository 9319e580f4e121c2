/**
 * @way      Makes a sheet of zeros, and writes the picture into it.
 * @replaces 2-size.ts
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const [height, width] = [picture.length + 2 * padding, picture[0]!.length + 2 * padding];
  const sheet = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  picture.forEach((row, i) => {
    row.forEach((pixel, j) => {
      sheet[i + padding]![j + padding] = pixel;
    });
  });
  return sheet;
}
