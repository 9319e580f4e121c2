/**
 * @belief   Numbers in a layer can only be set when its gradients are switched off.
 * @origin   The engine refuses to change a parameter that is recorded; requiresGrad_(false) silences it for good.
 * @replaces 5-corners.ts
 * @does     draws the right line, but its parameters take no gradient any more.
 * @mend     The network is to be trained further. Leave requiresGrad on, and change the numbers inside noGrad(() =>
 *           { ... }).
 */
import { nn, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const hidden = new nn.Linear(1, corners.length);
  const output = new nn.Linear(corners.length, 1);
  for (const layer of [hidden, output])
    for (const parameter of layer.parameters()) parameter.requiresGrad_(false);
  hidden.weight.fill_(1);
  hidden.bias!.copy_(tensor([...corners]).neg());
  output.weight.copy_(tensor([[...changes]]));
  output.bias!.fill_(start);
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
