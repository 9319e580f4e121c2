/**
 * @belief   Looking needs eval mode.
 * @origin   A net is put into eval mode before it reads.
 * @replaces 7-shift.ts
 * @does     puts the layer into another mode and leaves it there.
 * @mend     Leave the mode alone: a convolution does the same in both.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  layer.eval();
  return noGrad(() => F.relu(layer(picture.unsqueeze(0).unsqueeze(0))).select(0, 0));
}
