/**
 * @belief   Each unit's weights stand in a column, and width comes first.
 * @origin   In x @ weights they do; and so it is with screens.
 * @replaces 7-digits.ts
 * @does     cuts pictures of the shape (width, height) out of the transposed weight.
 * @mend     Don't transpose, and take the height first: view(-1, height, width).
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().t().reshape(-1, width, height);
}
