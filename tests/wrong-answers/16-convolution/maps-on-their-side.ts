/**
 * @belief   Width comes before height.
 * @origin   Screens are measured so.
 * @replaces 7-shift.ts
 * @does     turns the picture on its side first.
 * @mend     The picture is (height, width), as the layer wants it.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => F.relu(layer(picture.t().unsqueeze(0).unsqueeze(0))).select(0, 0));
}
