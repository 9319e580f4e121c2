/**
 * @belief   Only a module's own fields can hold the same parameter twice.
 * @origin   The check is written where the fields are gone through, and the lists of the inner modules are put behind
 *           it.
 * @replaces 3-module.ts
 * @does     lists a parameter once for each module that holds it.
 * @mend     Leave out what came before on the whole list, also what inner modules give: make the Set of own and inner
 *           together.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set(own), ...inner];
  }
}
