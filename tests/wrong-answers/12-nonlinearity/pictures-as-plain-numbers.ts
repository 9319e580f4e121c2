/**
 * @belief   A picture to look at is a list of rows.
 * @origin   For drawing it often is.
 * @replaces 7-digits.ts
 * @does     gives nested lists of plain numbers.
 * @mend     A tensor is asked for: leave tolist() out.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().view(-1, height, width).tolist() as unknown as Tensor;
}
