/**
 * Floor 2 · which kernels run: those of WebAssembly, or their plain twins.
 */
import { keepFreedMemory } from "./recycle.ts";
import { load, type WasmKernels } from "./wasm/instance.ts";

export type KernelName = "wasm" | "plain";

/** Loaded kernels; null when they were refused or switched off; undefined before the first use. */
let active: WasmKernels | null | undefined = process.env.DIGIT_KERNELS === "plain" ? null : undefined;
/** What was loaded is kept while it is switched off: storages live in its memory. */
let loaded: WasmKernels | null | undefined;

/** The kernels that run now, or null for the plain ones; loads them at the first call. */
export function kernels(): WasmKernels | null {
  if (active === undefined) {
    keepFreedMemory();
    active = loaded = tryToLoad();
  }
  return active;
}

function tryToLoad(file?: URL): WasmKernels | null {
  try {
    return load(file);
  } catch {
    return null;
  }
}

/** Which kernels run now; loads them if that was not done yet. */
export function currentKernels(): KernelName {
  return kernels() === null ? "plain" : "wasm";
}

/**
 * Switches kernels.
 *
 * @param file another compiled file than our own; for tests.
 * @returns what runs from now on: "plain" also where "wasm" was asked for and cannot be had.
 */
export function useKernels(name: KernelName, file?: URL): KernelName {
  if (name === "plain") active = null;
  else if (file) active = tryToLoad(file);
  else active = loaded ??= tryToLoad();
  return currentKernels();
}
