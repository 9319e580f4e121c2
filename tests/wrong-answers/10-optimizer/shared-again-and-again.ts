/**
 * @belief   Each field is one parameter.
 * @origin   Two names look like two things.
 * @replaces 3-module.ts
 * @fails    3-module > Module · a shared parameter comes once, at its first place
 * @says     has some of them more than once: an optimizer
 */
import type { Tensor } from "#engine";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(input: Tensor): Tensor {
    return input;
  }

  parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this);
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...own, ...inner];
  }
}
