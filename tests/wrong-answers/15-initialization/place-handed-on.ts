/**
 * @belief   forEach calls the function with the item.
 * @origin   It does, and with more.
 * @replaces 7-start.ts
 * @does     hands start the place in the list and the list as well.
 * @mend     Write (layer) => start(layer.weight): forEach gives three arguments.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  const layers = model.modules().filter((one) => one instanceof nn.Linear);
  layers.map(({ weight }) => weight).forEach(start);
  noGrad(() => layers.forEach(({ bias }) => void bias?.zero_()));
}
