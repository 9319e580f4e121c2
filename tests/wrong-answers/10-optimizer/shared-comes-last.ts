/**
 * @belief   A parameter that comes twice belongs where it comes last.
 * @origin   In a dictionary the later entry wins.
 * @replaces 3-module.ts
 * @does     lists a shared parameter at its last place.
 * @mend     It stays where it came first: leave out what is on the list already.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner].reverse())].reverse();
  }
}
