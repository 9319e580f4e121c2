/**
 * @belief   view can make any shape.
 * @origin   It never copies, so sometimes it can't.
 * @replaces 6-net.ts
 * @does     fails with views whose numbers lie in another order in memory.
 * @mend     flatten and reshape copy where they must.
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  return images.view(n, channels * height * width);
}
