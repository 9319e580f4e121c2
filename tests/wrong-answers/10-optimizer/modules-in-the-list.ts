/**
 * @belief   A module belongs on the list like a parameter.
 * @origin   Both are parts of the model, and both are found in the same loop.
 * @replaces 3-module.ts
 * @does     puts the inner modules themselves on the list.
 * @mend     What belongs on the list is their parameters: ask each inner module for its parameters().
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module);
    return [...new Set([...own, ...inner])] as Parameter[];
  }
}
