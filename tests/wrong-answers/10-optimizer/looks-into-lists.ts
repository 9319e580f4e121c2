/**
 * @belief   A list of layers is a part of the model, so its parameters belong to it.
 * @origin   That would be convenient; neither PyTorch nor this engine does it.
 * @replaces 3-module.ts
 * @fails    3-module > Module · its own parameters, in the order of the fields, and nothing else
 * @says     has looked into a list
 */
import type { Tensor } from "#engine";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";

export class Module {
  forward(_input: Tensor): Tensor {
    throw new Error("no forward");
  }
  parameters(): Parameter[] {
    const fields: unknown[] = Object.values(this).flat();
    const own = fields.filter((field) => field instanceof Parameter);
    const inner = fields.filter((field) => field instanceof Module).flatMap((module) => module.parameters());
    return [...new Set([...own, ...inner])];
  }
}
