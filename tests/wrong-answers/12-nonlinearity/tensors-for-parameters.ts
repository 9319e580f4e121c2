/**
 * @belief   A network is a calculation with the right numbers.
 * @origin   A plain function gives the right values; that nothing can be trained isn't seen.
 * @replaces 5-corners.ts
 * @does     draws the right line, but has no parameters.
 * @mend     The network is to be trained further: make linear layers, and change the numbers of their parameters
 *           with copy_ and fill_.
 */
import { nn, type Tensor, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const line = (x: Tensor): Tensor =>
    x
      .sub(tensor([...corners]))
      .relu()
      .matmul(tensor(changes.map((change) => [change])))
      .add(start);
  return new nn.Sequential(line);
}
