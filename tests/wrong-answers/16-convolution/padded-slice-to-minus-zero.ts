/**
 * @belief   slice(padding, -padding) is what lies inside the frame.
 * @origin   It is, where there is a frame.
 * @replaces 2-size.ts
 * @does     finds nothing inside the frame when padding is 0: a slice that ends at -0 ends at the beginning.
 * @mend     Count from the front: slice(padding, padding + picture.length).
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const [height, width] = [picture.length + 2 * padding, picture[0]!.length + 2 * padding];
  const result = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  for (const [y, row] of result.slice(padding, -padding).entries())
    for (const [x, pixel] of picture[y]!.entries()) row[padding + x] = pixel;
  return result;
}
