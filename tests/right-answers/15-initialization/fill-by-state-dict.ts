/**
 * @way      Fills what stateDict gives, which shares its memory with the parameters, and leaves the buffers out.
 * @replaces 1-equal.ts
 */
import { type nn, tensor } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  const names = new Set(model.namedParameters().map(([name]) => name));
  for (const [name, tensor] of Object.entries(model.stateDict())) if (names.has(name)) tensor.fill_(value);
}
