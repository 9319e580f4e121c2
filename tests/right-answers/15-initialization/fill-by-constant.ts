/**
 * @way      Lets nn.init do it, which sees to the record by itself.
 * @replaces 1-equal.ts
 */
import { nn } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  for (const parameter of model.parameters()) nn.init.constant_(parameter, value);
}
