/**
 * @belief   The layer gives the maps.
 * @origin   Its own are from before the ReLU.
 * @replaces 7-shift.ts
 * @does     leaves the ReLU out.
 * @mend     What the next layer sees comes after ReLU: F.relu.
 */
import { type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => layer(picture.unsqueeze(0).unsqueeze(0)).select(0, 0));
}
