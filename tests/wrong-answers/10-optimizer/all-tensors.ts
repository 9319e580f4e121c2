/**
 * @belief   The tensors of a model are its parameters.
 * @origin   In the first models all of them are.
 * @replaces 3-module.ts
 * @does     lists all tensors among the fields, Parameters or not.
 * @mend     Ask field instanceof Parameter: other tensors, such as a picture, aren't to be trained. See section 3.
 */
import { Tensor } from "#engine";
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Tensor) as Parameter[];
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner])];
  }
}
