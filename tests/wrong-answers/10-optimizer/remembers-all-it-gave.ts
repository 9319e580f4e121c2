/**
 * @belief   One Set for all calls finds out what came before.
 * @origin   The Set is made beside the class, because the inner calls need it as well.
 * @replaces 3-module.ts
 * @does     leaves out every parameter that it has listed before, also in an earlier call.
 * @mend     What counts is what came before on this list: make the Set inside parameters(), anew at each call.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

const given = new Set<Parameter>();

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter && !given.has(field)) as Parameter[];
    const distinct = [...new Set(own)];
    for (const parameter of distinct) given.add(parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...distinct, ...inner];
  }
}
