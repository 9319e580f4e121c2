/**
 * The engine's half of both_ways.py: loads what PyTorch saved, compares the outputs, and saves networks of its own for
 * PyTorch.
 */
import path from "node:path";
import { manualSeed, noGrad, randn } from "#engine";
import { load, loadMetadata, save } from "#engine/files.ts";
import { fromPyTorch, SAVED_MODELS } from "../../tests/engine/support/saved-models.ts";

const folder = process.argv[2]!;
const recorded = (name: string) => path.join(import.meta.dirname, "files", `${name}.safetensors`);
const TOLERANCE = 1e-6;

manualSeed(7);
for (const [name, { input: shape, make }] of Object.entries(SAVED_MODELS)) {
  const { input, output, ...state } = load(recorded(name));
  const model = make().eval();
  model.loadStateDict(fromPyTorch(state));
  const error = noGrad(() => model(input!).sub(output!).abs().max().item());
  console.log(`from PyTorch to the engine, ${name}: outputs differ by ${error.toExponential(1)} at most`);
  if (!(error <= TOLERANCE)) process.exitCode = 1;

  const own = make();
  for (let step = 0; step < 3; step++) own(randn([8, ...shape]).mul(2));
  own.eval();
  const x = randn([6, ...shape]);
  const named = Object.entries(own.stateDict()).map(([key, t]) => [`model.${key}`, t] as const);
  const together = { ...Object.fromEntries(named), input: x, output: own(x).detach() };
  save(path.join(folder, `${name}.safetensors`), together);
}
const kinds = recorded("kinds");
save(path.join(folder, "kinds.safetensors"), load(kinds), { metadata: loadMetadata(kinds) });
