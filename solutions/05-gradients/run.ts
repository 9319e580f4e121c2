/**
 * 05-gradients: all seven sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/05-gradients/run.ts
 *
 * Run it when the seven sections are done. It takes some formulas, lets your machine find their slopes, finds them once
 * more by nudging, and says whether the two agree. Then it goes downhill with them, as module 07 will do.
 */
import { slopes } from "./1-slope.ts";
import { Value } from "./3-value.ts";
import { backward, zeroGrad } from "./5-backward.ts";
import { agree, gradients } from "./7-gradients.ts";

type Formula = (...inputs: Value[]) => Value;

const formulas: [string, number[], Formula][] = [
  ["(x + y) × z", [-3, 5, -2], (x, y, z) => x.add(y).mul(z)],
  ["x² + y² + z²", [3, 4, 10], (x, y, z) => x.pow(2).add(y.pow(2)).add(z.pow(2))],
  ["3x³ - y²", [2, 6], (x, y) => x.pow(3).mul(3).sub(y.pow(2))],
  ["relu(x × y + 1) × x", [2, 0.5], (x, y) => x.mul(y).add(1).relu().mul(x)],
];

for (const [name, at, formula] of formulas) {
  const byMachine = gradients(formula, at);
  const byNudging = slopes((moved) => formula(...moved.map((number) => new Value(number))).data, at);
  const verdict = agree(byMachine, byNudging) ? "nudging agrees" : `nudging says ${byNudging.join(", ")}`;
  console.log(`${name} at ${at.join(", ")}: slopes ${byMachine.join(", ")} (${verdict})`);
}

console.log("\nDownhill on (x - 2)² from x = 5:");
const x = new Value(5);
for (let step = 0; step < 8; step++) {
  const height = x.sub(2).pow(2);
  backward(height);
  console.log(`x ${x.data.toFixed(4)}  height ${height.data.toFixed(4)}  slope ${x.grad.toFixed(4)}`);
  x.data -= 0.25 * x.grad;
  zeroGrad([x]);
}
