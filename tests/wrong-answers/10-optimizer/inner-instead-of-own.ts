/**
 * @belief   A module either has parameters or puts inner modules together.
 * @origin   Layers do the one, networks the other.
 * @replaces 3-module.ts
 * @does     leaves out the module's own parameters when it has inner modules.
 * @mend     A module may have both: its own parameters first, then those of the inner modules.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module);
    return [...new Set(inner.length > 0 ? inner.flatMap((module) => module.parameters()) : own)];
  }
}
