/**
 * @belief   Maps to look at lie between 0 and 1.
 * @origin   Pictures do.
 * @replaces 7-shift.ts
 * @does     divides the maps by their largest number.
 * @mend     Leave the numbers as the layer and ReLU give them; who draws them can scale them.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() => {
    const maps = F.relu(layer(picture.unsqueeze(0).unsqueeze(0))).select(0, 0);
    const largest = maps.max().item();
    return largest > 0 ? maps.div(largest) : maps;
  });
}
