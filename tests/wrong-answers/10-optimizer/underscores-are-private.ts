/**
 * @belief   A field whose name begins with an underscore is nobody's business.
 * @origin   In many programs such names mean "private".
 * @replaces 3-module.ts
 * @does     passes over fields whose names begin with an underscore.
 * @mend     What a field holds decides, not its name: a Parameter is to be trained wherever it stands.
 */
import type { Tensor } from "#engine";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(_input: Tensor): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with an input: give it a forward`);
  }

  parameters(): Parameter[] {
    const open = Object.entries(this).filter(([name]) => !name.startsWith("_"));
    const fields: unknown[] = open.map(([, field]) => field);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.flatMap((field) => (field instanceof Module ? field.parameters() : []));
    return [...new Set([...own, ...inner])];
  }
}
