/**
 * @belief   A picture's numbers lie between 0 and 1.
 * @origin   For drawing they should.
 * @replaces 7-shift.ts
 * @does     squeezes the numbers through a sigmoid.
 * @mend     ReLU is asked for: that's what the next layer gets.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => F.sigmoid(layer(picture.unsqueeze(0).unsqueeze(0))).select(0, 0));
}
