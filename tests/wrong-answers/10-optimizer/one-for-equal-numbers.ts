/**
 * @belief   Parameters with the same numbers are the same parameter.
 * @origin   Shared parameters have equal numbers, so equal numbers are taken for a sign of it.
 * @replaces 3-module.ts
 * @does     lists only one of several parameters that hold the same numbers.
 * @mend     Two tensors with equal numbers are still two. Compare the tensors themselves: a Set holds each object
 *           once.
 */
import type { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    const found = new Map<string, Parameter>();
    for (const parameter of super.parameters()) {
      const numbers = JSON.stringify(parameter.tolist());
      if (!found.has(numbers)) found.set(numbers, parameter);
    }
    return [...found.values()];
  }
}
