/**
 * @belief   Every field holds an object.
 * @origin   In the first modules all fields do.
 * @replaces 3-module.ts
 * @does     asks a field for something before it knows what it is, and fails where a field is null or undefined.
 * @mend     null has no fields and no methods. Ask first what a field is: field instanceof Module is simply false for
 *           null.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => (field as Module).parameters !== undefined) as Module[];
    return [...new Set([...own, ...inner.flatMap((module) => module.parameters())])];
  }
}
