/**
 * @way      First all weights, then all biases.
 * @replaces 7-start.ts
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  const linears = model.modules().filter((one) => one instanceof nn.Linear);
  for (const linear of linears) start(linear.weight);
  noGrad(() => {
    for (const { bias } of linears) if (bias !== null) bias.fill_(0);
  });
}
