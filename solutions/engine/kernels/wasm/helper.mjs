/**
 * The second thread: runs parts of kernels that team.ts writes into the shared memory, until the process ends.
 *
 * It is JavaScript, and knows nothing of the engine, so that it starts at once.
 */
import { workerData } from "node:worker_threads";

const { module, env, block, names, patience } = workerData;
const { exports } = new WebAssembly.Instance(module, { env });
const kernels = names.map((name) => exports[name]);
const { TICKET, LEFT, DONE, KERNEL, LENGTH, OWN, PARTS } = block;
const control = new Int32Array(env.memory.buffer, block.address, block.length);

/** Takes part after part of the open job; the others are the first thread's. */
function help() {
  while (true) {
    const left = Atomics.sub(control, LEFT, 1);
    if (left <= 0) return;
    const length = control[LENGTH];
    const start = PARTS + (left - 1) * length;
    const words = Array.from(control.subarray(start, start + length));
    // Both may work on the same job, so some room must be a thread's own.
    for (let at = OWN; control[at] >= 0; at += 2) words[control[at]] = control[at + 1];
    kernels[control[KERNEL]](...words);
    Atomics.add(control, DONE, 1);
    Atomics.notify(control, DONE);
  }
}

let seen = -1;
while (true) {
  // A training asks again within microseconds: look for a while before going to sleep.
  const until = performance.now() + patience;
  while (Atomics.load(control, TICKET) === seen && performance.now() < until);
  Atomics.wait(control, TICKET, seen);
  seen = Atomics.load(control, TICKET);
  help();
}
