/**
 * @belief   The pixels run from top to bottom first.
 * @origin   Some programs store matrices column by column.
 * @replaces 7-digits.ts
 * @does     fills each picture column by column.
 * @mend     The pixels of a picture follow each other line by line: view(-1, height, width) reads them that way.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().reshape(-1, width, height).transpose(1, 2);
}
