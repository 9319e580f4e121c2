/**
 * @belief   squeeze takes the batch away.
 * @origin   It takes every 1 away.
 * @replaces 7-shift.ts
 * @does     takes all dimensions of length 1 away, also that of a single filter or row.
 * @mend     Take only the first one: select(0, 0) or squeeze(0).
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => F.relu(layer(picture.unsqueeze(0).unsqueeze(0))).squeeze());
}
