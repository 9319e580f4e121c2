/**
 * @belief   A start has to be random.
 * @origin   Every other start in this module is.
 * @replaces 1-equal.ts
 * @does     fills with random numbers around the value.
 * @mend     Here all numbers shall be the same, to see why that is bad.
 */
import { type nn, noGrad, randn } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    for (const parameter of model.parameters()) parameter.copy_(randn([...parameter.shape]).add(value));
  });
}
