/**
 * @belief   A filter is its weights.
 * @origin   On paper the bias is often left out.
 * @replaces 7-shift.ts
 * @does     leaves the layer's bias out.
 * @mend     Call the layer itself.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  const x = picture.unsqueeze(0).unsqueeze(0);
  const { stride, padding } = layer;
  return noGrad(() => F.relu(F.conv2d(x, layer.weight, null, { stride, padding }))).select(0, 0);
}
