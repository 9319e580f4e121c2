/**
 * @belief   Pixels lie between 0 and 1.
 * @origin   Those of a picture do.
 * @replaces 7-shift.ts
 * @does     cuts off what is above 1.
 * @mend     Maps can be larger. Leave them as they are.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() =>
    F.relu(layer(picture.unsqueeze(0).unsqueeze(0)))
      .select(0, 0)
      .clamp(0, 1),
  );
}
