/**
 * Floor 2 · results on loan.
 *
 * A result that anybody may hold has to be an array of JavaScript's, because only JavaScript can tell when nobody needs it
 * any more. But `backward` makes as many arrays as the forward pass, and hands them from one gradient rule to the next;
 * nobody else ever sees them. So while a rule runs, kernels leave their results in their own memory, on loan: nothing is
 * copied out, nothing in again for the next rule, there is no garbage to collect, and what is given back is used again while
 * the processor's cache still holds it.
 *
 * The price is that somebody has to keep account: `propagate` in autograd.ts does. A gradient that has arrived at a
 * parameter stays on loan until it is cleared. Whoever lets others see an array on loan takes it out before.
 */
import type { NdArray } from "../array/ndarray.ts";
import type { Storage } from "../array/storage.ts";
import { kernelMemory } from "./choice.ts";

/** An array, or whatever else looks at a storage. */
type Looker = { readonly storage: Storage };

/** What has been given back has no numbers any more. */
const NONE = new Float32Array(0);

/**
 * Runs `work` while results are lent. Those that it returns are the caller's to give back; all others that it made on the
 * way are given back here.
 */
export function lending<Results extends readonly (NdArray | null)[]>(work: () => Results): Results {
  const memory = kernelMemory();
  if (memory === undefined) return work();
  let results: Results | undefined;
  memory.startLending();
  try {
    results = work();
    return results;
  } finally {
    memory.endLending(results ?? []);
  }
}

/** Nobody needs this array any more, nor any other that looks at its storage. Changes nothing when it is not on loan. */
export function giveBack({ storage }: Looker): void {
  kernelMemory()?.endLoan(storage, NONE);
}

/** Makes an array on loan one of JavaScript's, so that anybody may hold it. */
export function takeOut({ storage }: Looker): void {
  const memory = kernelMemory();
  if (memory?.isLent(storage)) memory.endLoan(storage, memory.copyOf(storage.values as Float32Array));
}

/** For whoever keeps an array on loan, and may be forgotten before it is given back. */
export function keepOnLoan({ storage }: Looker): void {
  kernelMemory()?.watch(storage);
}
