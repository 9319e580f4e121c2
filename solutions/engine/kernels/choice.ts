/**
 * Floor 2 · which kernels run: those of WebAssembly, fused or not, or their plain twins. (index.ts tells of the three.)
 */
import { availableParallelism } from "node:os";
import { type KernelMemory, reserve } from "./memory.ts";
import { keepFreedMemory } from "./recycle.ts";
import { type Build, fileOf, load, type WasmKernels } from "./wasm/instance.ts";

export type KernelName = Build | "plain";

/** Loaded kernels; null when they were refused or switched off; undefined before the first use. */
let active: WasmKernels | null | undefined;
/** What was loaded is kept while it is switched off: storages live in its memory, which all builds share. */
const loaded = new Map<Build, WasmKernels>();
let room: KernelMemory | undefined;

/** What the environment asks for; Vitest, which runs the specs, says so in a variable of its own. */
function wanted(): KernelName {
  const { DIGIT_KERNELS, VITEST } = process.env;
  if (DIGIT_KERNELS === "plain" || DIGIT_KERNELS === "wasm") return DIGIT_KERNELS;
  return DIGIT_KERNELS !== "fused" && VITEST !== undefined ? "wasm" : "fused";
}

/** The kernels that run now, or null for the plain ones; loads them at the first call. */
export function kernels(): WasmKernels | null {
  if (active === undefined) {
    keepFreedMemory();
    useKernels(wanted());
  }
  return active!;
}

/** The memory that all kernels share, once some are loaded. */
export function kernelMemory(): KernelMemory | undefined {
  return room;
}

/** Whether a second thread may help: not in specs, not where there is just one processor, not when it is switched off. */
let isAlone =
  process.env.DIGIT_THREADS === undefined
    ? process.env.VITEST !== undefined || availableParallelism() < 2
    : Number(process.env.DIGIT_THREADS) < 2;

function tryToLoad(build: Build, file?: URL): WasmKernels | null {
  try {
    room ??= reserve(undefined, !isAlone);
    return load(file ?? fileOf(build, room.teamStart !== 0), room);
  } catch {
    return null;
  }
}

/** The build, or the one without fused multiply-add in its place; null when there is none. */
function obtain(build: Build): WasmKernels | null {
  for (const one of build === "fused" ? (["fused", "wasm"] as const) : (["wasm"] as const)) {
    const found = loaded.get(one) ?? tryToLoad(one);
    if (found === null) continue;
    loaded.set(one, found);
    return found;
  }
  if (isAlone || loaded.size > 0) return null;
  // Nothing for two threads can be had: for one there are other files, and another memory.
  isAlone = true;
  room = undefined;
  return obtain(build);
}

/** Which kernels run now; loads them if that was not done yet. */
export function currentKernels(): KernelName {
  const now = kernels();
  if (now === null) return "plain";
  return now === loaded.get("fused") ? "fused" : "wasm";
}

/**
 * Switches kernels.
 *
 * @param file another compiled file than our own; for tests.
 * @returns what runs from now on: "wasm" where "fused" cannot be had, "plain" where neither can.
 */
export function useKernels(name: KernelName, file?: URL): KernelName {
  if (name === "plain") active = null;
  else active = file ? tryToLoad(name, file) : obtain(name);
  return currentKernels();
}
