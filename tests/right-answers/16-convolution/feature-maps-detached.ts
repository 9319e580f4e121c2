/**
 * @way      No noGrad: what comes out is cut off from the record with detach.
 * @replaces 7-shift.ts
 */
import type { nn, Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  const [maps] = layer(picture.detach().unsqueeze(0).unsqueeze(0)).detach().relu();
  return maps!;
}
