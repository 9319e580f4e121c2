/**
 * @belief   Width comes first, then height.
 * @origin   So it is with screens and image sizes.
 * @replaces 7-digits.ts
 * @does     has `width` lines of `height` pixels in each picture.
 * @mend     Height comes first: `height` lines of `width` pixels.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().view(-1, width, height);
}
