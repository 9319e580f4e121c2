/**
 * @way      Walks through the children by itself, with a list of what is left to visit.
 * @replaces 7-start.ts
 */
import { nn, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  const seen = new Set<nn.Module>();
  const stack = [model];
  for (let module = stack.pop(); module !== undefined; module = stack.pop()) {
    if (seen.has(module)) continue;
    seen.add(module);
    if (module instanceof nn.Linear) {
      start(module.weight);
      module.bias?.data.zero_();
    }
    stack.push(...module.children().reverse());
  }
}
