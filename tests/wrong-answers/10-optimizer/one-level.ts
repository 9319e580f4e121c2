/**
 * @belief   Two levels are enough: the module and its inner modules.
 * @origin   The first models have no more.
 * @replaces 3-module.ts
 * @does     misses the parameters of modules that lie two or more levels down.
 * @mend     An inner module may have inner modules: ask each of them for its parameters(), which goes on from there.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const own = (module: Module): Parameter[] =>
      (Object.values(module) as unknown[]).filter((field) => field instanceof Parameter);
    const inner = (Object.values(this) as unknown[]).filter((field) => field instanceof Module);
    return [...new Set([...own(this), ...inner.flatMap(own)])];
  }
}
