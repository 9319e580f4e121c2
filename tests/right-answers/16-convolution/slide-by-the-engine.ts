/**
 * @way      Lets the engine slide.
 * @replaces 1-slide.ts
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
