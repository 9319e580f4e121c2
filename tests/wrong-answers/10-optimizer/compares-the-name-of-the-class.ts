/**
 * @belief   The mark is the name of the class.
 * @origin   The lesson calls the class a mark.
 * @replaces 3-module.ts
 * @does     leaves out parameters of a class that extends Parameter.
 * @mend     Such a one is a Parameter, too, under another name: field instanceof Parameter.
 */
import type { Tensor } from "#engine";
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(_input: Tensor): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with an input: give it a forward`);
  }

  parameters(): Parameter[] {
    const found: Parameter[] = [];
    const add = (parameter: Parameter) => {
      if (!found.includes(parameter)) found.push(parameter);
    };
    for (const field of Object.values(this)) {
      if (field?.constructor?.name === "Parameter") add(field);
    }
    for (const field of Object.values(this)) {
      if (field instanceof Module) field.parameters().forEach(add);
    }
    return found;
  }
}
