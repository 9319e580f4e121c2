/**
 * @belief   Width comes first, so the two axes are exchanged.
 * @origin   So it is with screens and image sizes.
 * @replaces 7-digits.ts
 * @does     turns each picture around its diagonal: shape (units, width, height).
 * @mend     Height comes first. view(-1, height, width) is all it takes.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().view(-1, height, width).transpose(1, 2);
}
