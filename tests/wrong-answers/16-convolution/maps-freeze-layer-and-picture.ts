/**
 * @belief   To stay out of the record, the layer's gradients are switched off.
 * @origin   requiresGrad_(false) does that for the layer, for good, and detach() for the picture.
 * @replaces 7-shift.ts
 * @does     switches off the gradients of the layer itself.
 * @mend     The layer must be able to learn on: use noGrad or detach.
 */
import { F, type nn, type Tensor } from "#engine";

export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  for (const parameter of layer.parameters()) parameter.requiresGrad_(false);
  return F.relu(layer(picture.detach().unsqueeze(0).unsqueeze(0))).select(0, 0);
}
