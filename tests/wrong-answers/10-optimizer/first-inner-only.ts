/**
 * @belief   A module has one inner module.
 * @origin   `find` reads like "find all", and gives the first.
 * @replaces 3-module.ts
 * @does     asks only the first of its inner modules for parameters.
 * @mend     There may be many inner modules: ask each of them. filter gives all that fit, find only the first.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.find((field) => field instanceof Module);
    return [...new Set([...own, ...(inner?.parameters() ?? [])])];
  }
}
