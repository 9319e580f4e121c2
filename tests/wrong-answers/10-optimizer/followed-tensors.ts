/**
 * @belief   What is recorded is a parameter.
 * @origin   An optimizer would take it.
 * @replaces 3-module.ts
 * @does     lists all tensors that are recorded, also those that aren't a Parameter.
 * @mend     Only the class says what belongs to the model: field instanceof Parameter. See section 3.
 */
import { Tensor } from "#engine";
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Tensor && field.requiresGrad) as Parameter[];
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner])];
  }
}
