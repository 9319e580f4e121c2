/**
 * @belief   map and push put the inner parameters on the list.
 * @origin   parameters() gives a list, and a list can be pushed like anything else.
 * @replaces 3-module.ts
 * @does     puts a whole list on the list for each inner module, instead of what is in it.
 * @mend     Put the parameters of the inner module on the list, not their list: flatMap instead of map, or
 *           push(...list).
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).map((module) => module.parameters());
    return [...new Set([...own, ...inner])] as Parameter[];
  }
}
