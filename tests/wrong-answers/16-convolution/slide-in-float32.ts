/**
 * @belief   Pixels are float32, so sums may be, too.
 * @origin   Tensors hold float32, and so does Float32Array.
 * @replaces 1-slide.ts
 * @does     rounds to six or seven digits, as float32 does: 0.1 becomes 0.10000000149.
 * @mend     Plain numbers are due, as they come: without rounding, tensors and Float32Array.
 */
import { F, tensor } from "#engine";
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const [x, weight] = [picture, filter].map((grid) =>
    tensor(grid.map((row) => [...row]))
      .unsqueeze(0)
      .unsqueeze(0),
  );
  return F.conv2d(x!, weight!).squeeze(0).squeeze(0).tolist() as number[][];
}
