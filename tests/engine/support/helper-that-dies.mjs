/** In place of helper.mjs: does a part, and ends before it says so. */
import { workerData } from "node:worker_threads";

const { module, env, block, names } = workerData;
const { exports } = new WebAssembly.Instance(module, { env });
const control = new Int32Array(env.memory.buffer, block.address, block.length);
let left = 0;
while (left <= 0) {
  if (Atomics.load(control, block.LEFT) > 0) left = Atomics.sub(control, block.LEFT, 1);
}
const length = control[block.LENGTH];
const start = block.PARTS + (left - 1) * length;
const words = Array.from(control.subarray(start, start + length));
for (let at = block.OWN; control[at] >= 0; at += 2) words[control[at]] = control[at + 1];
exports[names[control[block.KERNEL]]](...words);
