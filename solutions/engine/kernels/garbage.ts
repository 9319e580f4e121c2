/**
 * Floor 2 · a hint to JavaScript's garbage collector: now is a good moment.
 *
 * It comes by itself when small objects fill their room, or when 64 MB of arrays have been made. A training step makes few
 * objects and large arrays, so some 15 steps' worth of them lies about before it looks, in places that no cache holds. Yet right
 * after `backward` hardly any of them is still needed, and where nothing is recorded for `backward`, each result is needed only
 * until the next one is there. A short collection, of young objects only, takes a quarter of a millisecond then, and the next
 * results are written over the last ones. (A small convolutional net on Node 24: 110 MB for 170, and 5 % less time.)
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { kernelMemory } from "./choice.ts";

/** After this many bytes of results it is worth while. */
const ENOUGH = 16 << 20;

type Collect = (how: { readonly type: "minor" }) => void;

/** Undefined before the first use, null where the runtime doesn't let us. */
let collect: Collect | null | undefined;

/** The collector has no name in JavaScript unless V8 is asked for one, which it gives to new contexts. */
function findCollector(): Collect | null {
  try {
    setFlagsFromString("--expose-gc");
    return runInNewContext("gc") as Collect;
  } catch {
    return null;
  }
}

/** Collects what is young and no longer needed, if kernels have made enough since the last time. */
export function collectGarbage(): void {
  const memory = kernelMemory();
  if (memory === undefined || memory.copiedOut < ENOUGH) return;
  memory.copiedOut = 0;
  if (collect === undefined) collect = findCollector();
  collect?.({ type: "minor" });
}
