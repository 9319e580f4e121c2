/**
 * @belief   Everything that a model holds is its parameters.
 * @origin   Both are on the list of what is saved.
 * @replaces 1-equal.ts
 * @does     fills the buffers as well.
 * @mend     Buffers aren't trained and have no start: only the parameters are meant.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  noGrad(() => {
    for (const one of [...model.parameters(), ...model.buffers()]) one.fill_(value);
  });
}
