/**
 * The engine's half of both_ways.py: loads what PyTorch saved, compares the outputs, and saves a network of its own for
 * PyTorch.
 */
import path from "node:path";
import { load, loadMetadata, manualSeed, nn, noGrad, randn, save, type Tensor } from "#engine";

const folder = process.argv[2]!;
const recorded = (name: string) => path.join(import.meta.dirname, "files", name);
const TOLERANCE = 1e-6;

const network = () =>
  new nn.Sequential(
    new nn.Flatten(),
    new nn.Linear(12, 8),
    new nn.ReLU(),
    new nn.Linear(8, 5, { bias: false }),
    new nn.Tanh(),
    new nn.Linear(5, 3),
    new nn.Softmax(1),
  );
const PREFIX = "model.";
const without = (state: Record<string, Tensor>) =>
  Object.entries(state).flatMap(([name, t]) =>
    name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), t] as const] : [],
  );

const { input, output, ...state } = load(recorded("network.safetensors"));
const model = network();
model.loadStateDict(Object.fromEntries(without(state)));
const error = noGrad(() => model(input!).sub(output!).abs().max().item());
console.log(`from PyTorch to the engine: outputs differ by ${error.toExponential(1)} at most`);
if (!(error <= TOLERANCE)) process.exitCode = 1;

manualSeed(7);
const own = network();
const x = randn(6, 3, 4);
const named = Object.entries(own.stateDict()).map(([name, t]) => [PREFIX + name, t] as const);
save(path.join(folder, "network.safetensors"), {
  ...Object.fromEntries(named),
  input: x,
  output: own(x).detach(),
});
const kinds = recorded("kinds.safetensors");
save(path.join(folder, "kinds.safetensors"), load(kinds), { metadata: loadMetadata(kinds) });
