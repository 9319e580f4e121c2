/**
 * @belief   The inner modules come first, as they work first.
 * @origin   In forward the input goes through them first.
 * @replaces 3-module.ts
 * @does     lists the parameters of the inner modules before the module's own.
 * @mend     First the module's own parameters, then those of its inner modules. See section 3.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...inner, ...own])];
  }
}
