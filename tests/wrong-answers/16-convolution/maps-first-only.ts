/**
 * @belief   A picture has one map.
 * @origin   One looks at one.
 * @replaces 7-shift.ts
 * @does     gives the map of the first filter only.
 * @mend     Give the maps of all filters: (filters, rows, columns).
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  return noGrad(() =>
    F.relu(layer(picture.unsqueeze(0).unsqueeze(0)))
      .select(0, 0)
      .slice(0, 0, 1),
  );
}
