/**
 * @belief   A parameter can only come twice if the module itself has it, too.
 * @origin   The parameters of the inner modules are compared with the own ones only.
 * @replaces 3-module.ts
 * @does     lists a parameter twice that two inner modules share.
 * @mend     Look at all that is on the list already, wherever it came from: a Set holds each object once.
 */
import type { Tensor } from "#engine";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(_input: Tensor): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with an input: give it a forward`);
  }

  parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = [...new Set(fields.filter((field) => field instanceof Parameter))];
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return own.concat(inner.filter((parameter) => !own.includes(parameter)));
  }
}
