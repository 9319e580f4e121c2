/**
 * @belief   A module has one parameter of its own.
 * @origin   `find` reads like "find all", and gives the first.
 * @replaces 3-module.ts
 * @does     lists only the first of a module's own parameters.
 * @mend     There may be many: filter gives all fields that fit, find only the first.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter).slice(0, 1);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner])];
  }
}
