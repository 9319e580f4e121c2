/**
 * @belief   Whatever has a method parameters is a module.
 * @origin   Asking for a method is shorter than asking for a class.
 * @replaces 3-module.ts
 * @does     lists what the method parameters of any object gives, also of one that is no Module.
 * @mend     Ask for the class: field instanceof Module. Everything else is passed over.
 */
import type { Tensor } from "#engine";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(_input: Tensor): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with an input: give it a forward`);
  }

  parameters(): Parameter[] {
    const found = new Set<Parameter>();
    for (const field of Object.values(this)) if (field instanceof Parameter) found.add(field);
    for (const field of Object.values(this)) {
      if (typeof field?.parameters === "function") {
        for (const parameter of field.parameters()) found.add(parameter);
      }
    }
    return [...found];
  }
}
