/**
 * @belief   The order of the parameters is the order of the fields.
 * @origin   One loop over the fields does both kinds at once.
 * @replaces 3-module.ts
 * @does     lists the parameters of an inner module at the place of its field, before own parameters that come later.
 * @mend     First all own parameters, then those of the inner modules: go through the fields twice.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const all = fields.flatMap((field) => {
      if (field instanceof Parameter) return [field];
      return field instanceof Module ? field.parameters() : [];
    });
    return [...new Set(all)];
  }
}
