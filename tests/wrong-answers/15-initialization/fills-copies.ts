/**
 * @belief   Adding a value to a zero gives the value.
 * @origin   Tensors are thought to change when one calculates with them.
 * @replaces 1-equal.ts
 * @does     calculates new tensors and leaves the parameters as they were.
 * @mend     Change the parameters in place: fill_ with the underscore.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    for (const parameter of model.parameters()) parameter.mul(0).add(value);
  });
}
