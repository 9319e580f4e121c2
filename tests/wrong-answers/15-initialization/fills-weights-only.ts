/**
 * @belief   The parameters are the weights.
 * @origin   People say "the weights" and mean all parameters.
 * @replaces 1-equal.ts
 * @does     leaves every bias as it was.
 * @mend     Go through model.parameters(): the biases are among them.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    for (const [name, parameter] of model.namedParameters())
      if (!name.endsWith("bias")) parameter.fill_(value);
  });
}
