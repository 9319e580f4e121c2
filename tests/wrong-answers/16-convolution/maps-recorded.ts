/**
 * @belief   A look is no training.
 * @origin   But the record goes on unless it is switched off.
 * @replaces 7-shift.ts
 * @does     gives maps that belong to the record.
 * @mend     Compute inside noGrad, or detach the result.
 */
import { F, type nn, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return F.relu(layer(picture.unsqueeze(0).unsqueeze(0))).select(0, 0);
}
