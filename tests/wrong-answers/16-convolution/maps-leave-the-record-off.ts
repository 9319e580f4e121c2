/**
 * @belief   A switch is reset by itself.
 * @origin   In Python's with block it is.
 * @replaces 7-shift.ts
 * @does     switches the record off and never on again.
 * @mend     noGrad(() => ...) switches it on again.
 */
import { F, type nn, setGradEnabled, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  setGradEnabled(false);
  return F.relu(layer(picture.unsqueeze(0).unsqueeze(0))).select(0, 0);
}
