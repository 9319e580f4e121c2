/**
 * @belief   To ask an inner module for its parameters is to call parameters() again.
 * @origin   A function that calls itself is the usual picture of recursion; that it's called for somebody else gets
 *           lost.
 * @replaces 3-module.ts
 * @does     calls its own parameters() again for each inner module, without end.
 * @mend     Call it for the inner module, not for this one: module.parameters(), where module is the field.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap(() => this.parameters());
    return [...new Set([...own, ...inner])];
  }
}
