/**
 * @way      Multiplies by 0 and adds the value, both in place.
 * @replaces 1-equal.ts
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => model.parameters().forEach((parameter) => void parameter.mul_(0).add_(value)));
}
