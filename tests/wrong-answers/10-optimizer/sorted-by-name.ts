/**
 * @belief   Fields are in the order of their names.
 * @origin   Folders and dictionaries often are.
 * @replaces 3-module.ts
 * @does     goes through the fields in the order of their names.
 * @mend     Keep the order in which the fields were made: Object.values gives them so.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const entries: [string, unknown][] = Object.entries(this);
    const fields = entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, field]) => field);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner])];
  }
}
