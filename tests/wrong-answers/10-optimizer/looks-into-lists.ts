/**
 * @belief   A list of layers is a part of the model, so its parameters belong to it.
 * @origin   That would be convenient; neither PyTorch nor this engine does it.
 * @replaces 3-module.ts
 * @does     finds parameters, or modules, in a list that stands in a field.
 * @mend     A list is neither a Parameter nor a Module, so it's passed over with all that is in it, here as in
 *           PyTorch. See section 3.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this).flat();
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner])];
  }
}
