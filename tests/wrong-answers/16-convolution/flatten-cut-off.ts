/**
 * @belief   Another shape has no slope.
 * @origin   Nothing is computed.
 * @replaces 6-net.ts
 * @does     lets no gradient through.
 * @mend     The layers before it learn by what comes back: no detach, and no new tensor made of plain numbers.
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  return images.detach().flatten(1);
}
