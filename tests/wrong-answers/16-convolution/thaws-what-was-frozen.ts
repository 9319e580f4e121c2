/**
 * @belief   Freeze the layer for a moment, thaw it afterwards, and nothing is recorded.
 * @origin   requiresGrad_(false) and requiresGrad_(true) look like a switch to and fro.
 * @replaces 7-shift.ts
 * @does     sets requiresGrad of the layer's parameters to true afterwards, also where it was false before.
 * @mend     Leave the parameters alone, and call the layer inside of noGrad.
 */
import { F, type nn, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  for (const parameter of layer.parameters()) parameter.requiresGrad_(false);
  const maps = F.relu(layer(picture.detach().unsqueeze(0).unsqueeze(0)));
  for (const parameter of layer.parameters()) parameter.requiresGrad_(true);
  return maps.select(0, 0);
}
