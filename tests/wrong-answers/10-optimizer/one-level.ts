/**
 * @belief   Two levels are enough: the module and its inner modules.
 * @origin   The first models have no more.
 * @replaces 3-module.ts
 * @fails    3-module > Module · then those of its inner modules, however deep
 * @says     goes one level down only
 */
import type { Tensor } from "#engine";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(input: Tensor): Tensor {
    return input;
  }

  parameters(): Parameter[] {
    const own = (module: Module): Parameter[] =>
      (Object.values(module) as unknown[]).filter((field) => field instanceof Parameter);
    const inner = (Object.values(this) as unknown[]).filter((field) => field instanceof Module);
    return [...new Set([...own(this), ...inner.flatMap(own)])];
  }
}
