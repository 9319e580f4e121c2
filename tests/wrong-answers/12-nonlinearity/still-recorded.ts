/**
 * @belief   A view is only a look at the numbers.
 * @origin   A look at a parameter is recorded like everything else.
 * @replaces 7-digits.ts
 * @fails    7-digits > hiddenImages · one picture for each hidden unit, laid out like the pixels
 * @says     means that they belong to the record still
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.view(-1, height, width);
}
