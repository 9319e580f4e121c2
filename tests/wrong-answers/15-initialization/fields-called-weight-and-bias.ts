/**
 * @belief   Parameters are called weight and bias.
 * @origin   Those of nn.Linear are.
 * @replaces 1-equal.ts
 * @does     fills only parameters whose field is called weight or bias.
 * @mend     model.parameters() finds all of them, whatever they are called.
 */
import { nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    model.apply((module) => {
      const { weight, bias } = module as unknown as Record<string, unknown>;
      if (weight instanceof nn.Parameter) weight.fill_(value);
      if (bias instanceof nn.Parameter) bias.fill_(value);
    });
  });
}
