/**
 * @belief   The layer's result is what was asked for.
 * @origin   It was given a batch, and gives one.
 * @replaces 7-shift.ts
 * @does     leaves the batch of one in front.
 * @mend     Take the first dimension away: select(0, 0).
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => F.relu(layer(picture.unsqueeze(0).unsqueeze(0))));
}
