/**
 * The image nets against PyTorch's recorded numbers (data/pytorch/nets.json): their parameters under a seed, bit for bit, and
 * then three steps. For maintainers: ResNet-18 takes too long for `npm test`.
 *
 *     npm run nets
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  F,
  manualSeed,
  type nn,
  noGrad,
  optim,
  rand,
  randint,
  type Tensor,
} from "../solutions/engine/index.ts";
import { ResNet18, smallConvNet } from "./nets.ts";

interface Numbers {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}
interface Learnt {
  readonly shape: readonly number[];
  readonly norm: number;
  readonly first: readonly number[];
}
interface RecordedNet {
  readonly name: keyof typeof NETS;
  readonly seed: number;
  readonly batch: number;
  readonly optimizer: "SGD" | "Adam";
  readonly options: { readonly lr: number };
  readonly parameters: number;
  readonly state: Readonly<Record<string, { readonly shape: readonly number[]; readonly sha256: string }>>;
  readonly steps: readonly {
    readonly out: Numbers;
    readonly loss: number;
    readonly grads: Readonly<Record<string, Learnt>>;
  }[];
  /** After the three steps. */
  readonly later: Readonly<Record<string, Learnt>>;
  /** What it makes of two more images in eval mode. */
  readonly final: Numbers;
}

process.env.DIGIT_KERNELS = "wasm"; // without fused multiply-add, whose last digits differ from machine to machine

const NETS = { smallConvNet, ResNet18: () => new ResNet18() };
const file = new URL("../data/pytorch/nets.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly RecordedNet[] };

/** The largest difference so far, beside the size of what is compared. */
class Difference {
  largest = 0;
  where = "nowhere";

  /** @param scale what counts as large here; 1 at least where nothing is said. */
  add(where: string, got: ArrayLike<number>, want: readonly number[], scale?: number): void {
    want.forEach((expected, i) => {
      const difference = Math.abs(got[i]! - expected) / (scale ?? Math.max(1, Math.abs(expected)));
      if (difference <= this.largest) return;
      this.largest = difference;
      this.where = `${where}, number ${i}: ${got[i]}, PyTorch has ${expected}`;
    });
  }

  /** Norm and first numbers, beside the norm. */
  addLearnt(where: string, tensor: Tensor, { norm, first }: Learnt): void {
    const size = Math.max(norm, 1e-3);
    const numbers = tensor.detach().double();
    this.add(`${where}'s norm`, [numbers.norm().item()], [norm], size);
    this.add(where, numbers.toTypedArray(), first, size);
  }
}

const shapeOf = ({ shape }: { readonly shape: readonly number[] }) => `(${shape.join(", ")})`;

function expectDrawn(state: Readonly<Record<string, Tensor>>, recorded: RecordedNet["state"]): void {
  const [names, wanted] = [Object.keys(state), Object.keys(recorded)];
  if (String(names) !== String(wanted)) throw new Error(`names ${names}, PyTorch has ${wanted}`);
  for (const [name, tensor] of Object.entries(state)) {
    const bytes = new Uint8Array(Float64Array.from(tensor.toTypedArray()).buffer);
    const sum = createHash("sha256").update(bytes).digest("hex");
    if (shapeOf(tensor) !== shapeOf(recorded[name]!) || sum !== recorded[name]!.sha256)
      throw new Error(`${name} ${shapeOf(tensor)} is not drawn as PyTorch draws it`);
  }
}

function check(c: RecordedNet): Difference {
  manualSeed(c.seed);
  const model: nn.Module = NETS[c.name]();
  const count = model.parameters().reduce((sum, parameter) => sum + parameter.size, 0);
  if (count !== c.parameters) throw new Error(`${count} parameters, PyTorch has ${c.parameters}`);
  expectDrawn(model.stateDict(), c.state);
  const optimizer = new optim[c.optimizer](model.parameters(), c.options);
  const found = new Difference();
  for (const [i, step] of c.steps.entries()) {
    const x = rand(c.batch, 1, 28, 28);
    const y = randint(0, 10, [c.batch]);
    const out = model(x);
    const loss = F.crossEntropy(out, y);
    optimizer.zeroGrad();
    loss.backward();
    found.add(`output in step ${i}`, out.toTypedArray(), step.out.data);
    found.add(`loss in step ${i}`, [loss.item()], [step.loss]);
    for (const [name, parameter] of model.namedParameters())
      found.addLearnt(`gradient of ${name} in step ${i}`, parameter.grad!, step.grads[name]!);
    optimizer.step();
  }
  for (const [name, tensor] of Object.entries(model.stateDict()))
    found.addLearnt(`${name} after ${c.steps.length} steps`, tensor, c.later[name]!);
  const final = noGrad(() => model.eval()(rand(2, 1, 28, 28)));
  found.add("output in eval mode", final.toTypedArray(), c.final.data);
  return found;
}

/** Three steps of float32 in another order of sums. (PyTorch's own float32 is 9e-6 away from its float64 on ResNet-18.) */
const ALLOWED = 3e-5;

for (const c of cases) {
  const start = performance.now();
  const { largest, where } = check(c);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = largest <= ALLOWED ? "agrees" : "DIFFERS";
  console.log(`${c.name}: ${verdict}; at most ${largest.toExponential(1)} (${where}); ${seconds} s`);
  if (largest > ALLOWED) process.exitCode = 1;
}
