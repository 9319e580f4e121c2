/**
 * @belief   Strong is strong, below 0 or above.
 * @origin   An edge can go either way.
 * @replaces 7-shift.ts
 * @does     takes the size without the sign where ReLU belongs.
 * @mend     ReLU makes what is below 0 to 0.
 */
import { type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => layer(picture.unsqueeze(0).unsqueeze(0)).abs().select(0, 0));
}
