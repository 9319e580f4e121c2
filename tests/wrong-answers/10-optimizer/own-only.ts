/**
 * @belief   A module knows its own parameters; the inner ones know theirs.
 * @origin   Whose job it is to ask the inner ones is forgotten.
 * @replaces 3-module.ts
 * @does     lists the module's own parameters, and none of the inner modules.
 * @mend     Nobody else will find those of the inner modules: ask each of them for its parameters(). See section 3.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    return [...new Set(fields.filter((field) => field instanceof Parameter))];
  }
}
