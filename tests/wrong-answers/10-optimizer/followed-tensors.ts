/**
 * @belief   What tracks gradients is a parameter.
 * @origin   An optimizer would take it.
 * @replaces 3-module.ts
 * @fails    3-module > Module · its own parameters, in the order of the fields, and nothing else
 * @says     has a tensor among them that isn't a Parameter, but tracks gradients
 */
import { Tensor } from "#engine";
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(input: Tensor): Tensor {
    return input;
  }

  parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    return fields.filter((field) => field instanceof Tensor && field.requiresGrad) as Parameter[];
  }
}
