/**
 * @belief   After a calculation without record, the record is switched on.
 * @origin   Who switches off switches on, also after an error.
 * @replaces 7-shift.ts
 * @does     switches the record on at the end, also where the caller had switched it off.
 * @mend     Leave it as it was: noGrad(() => ...) sees to that.
 */
import { F, type nn, setGradEnabled, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  setGradEnabled(false);
  try {
    return F.relu(layer(picture.unsqueeze(0).unsqueeze(0))).select(0, 0);
  } finally {
    setGradEnabled(true);
  }
}
