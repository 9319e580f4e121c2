/**
 * @belief   A module knows its own parameters; the inner ones know theirs.
 * @origin   Whose job it is to ask the inner ones is forgotten.
 * @replaces 3-module.ts
 * @fails    3-module > Module · then those of its inner modules, however deep
 * @says     is the module's own only
 */
import type { Tensor } from "#engine";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(input: Tensor): Tensor {
    return input;
  }

  parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    return fields.filter((field) => field instanceof Parameter);
  }
}
