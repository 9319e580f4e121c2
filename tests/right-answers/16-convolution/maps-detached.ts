/**
 * @way      Computes in the record, and leaves it afterwards.
 * @replaces 7-shift.ts
 */
import type { nn, Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  const [height, width] = picture.shape as [number, number];
  return layer(picture.reshape(1, 1, height, width))
    .detach()
    .clamp(0)
    .squeeze(0);
}
