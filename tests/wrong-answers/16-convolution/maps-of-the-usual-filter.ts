/**
 * @belief   The weights are the layer.
 * @origin   They are all it learns.
 * @replaces 7-shift.ts
 * @does     uses the layer's weights, but not its stride and its frame.
 * @mend     Call the layer itself.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  const x = picture.unsqueeze(0).unsqueeze(0);
  return noGrad(() => F.relu(F.conv2d(x, layer.weight, layer.bias))).select(0, 0);
}
