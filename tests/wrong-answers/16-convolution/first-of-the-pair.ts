/**
 * @belief   Stride and padding are twice the same number.
 * @origin   So they are when one number was given.
 * @replaces 7-shift.ts
 * @does     takes only the first number of the layer's stride and padding.
 * @mend     Call the layer itself: it knows both.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => {
    const maps = F.conv2d(picture.unsqueeze(0).unsqueeze(0), layer.weight, layer.bias, {
      stride: layer.stride[0],
      padding: layer.padding[0],
    });
    return F.relu(maps).squeeze(0);
  });
}
