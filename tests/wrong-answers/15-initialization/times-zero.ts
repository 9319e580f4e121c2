/**
 * @belief   Anything times 0 is 0.
 * @origin   So it is in school.
 * @replaces 1-equal.ts
 * @does     multiplies by 0 and adds the value, so that NaN and Infinity become NaN.
 * @mend     0 · NaN and 0 · Infinity are NaN. Write the value over what is there: fill_.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => model.parameters().forEach((parameter) => void parameter.mul_(0).add_(value)));
}
