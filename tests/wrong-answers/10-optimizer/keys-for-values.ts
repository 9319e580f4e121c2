/**
 * @belief   Object.keys gives what is in the fields.
 * @origin   keys, values and entries are three names for nearly the same.
 * @replaces 3-module.ts
 * @does     finds no parameter, whatever is in the fields.
 * @mend     Object.keys gives the names of the fields, as texts. What is in them comes from Object.values(this).
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.keys(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner])];
  }
}
