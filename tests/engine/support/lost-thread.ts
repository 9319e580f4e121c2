/**
 * A process of its own for kernels-team.test.ts: a second thread that does a part of a job and is gone before it says so. What was
 * summed up is then wrong, or at least half done, and must be done again.
 */
import { createHash } from "node:crypto";
import type { NdArray } from "../../../solutions/engine/array/ndarray.ts";
import { reserve } from "../../../solutions/engine/kernels/memory.ts";
import { fileOf, load, type WasmKernels } from "../../../solutions/engine/kernels/wasm/instance.ts";
import { again } from "../../../solutions/engine/kernels/wasm/team.ts";
import { convolveWeight } from "../../../solutions/engine/kernels/wasm/windows.ts";
import { numbers } from "./products.ts";

const helper = new URL("./helper-that-dies.mjs", import.meta.url);
const [alone, together] = [load(), load(fileOf("wasm", true), reserve([64], true), helper)];
const window = { size: [3, 3], stride: [1, 1], padding: [1, 1] } as const;
const [x, g] = [numbers([40, 32, 7, 7], 1), numbers([40, 70, 7, 7], 4)];

const job = (kernels: WasmKernels) => again(() => convolveWeight(kernels, g, x, window, [70, 32, 3, 3]));
const hash = (array: NdArray | null) =>
  createHash("sha256")
    .update(Uint8Array.from(new Uint8Array(array!.values.buffer)))
    .digest("hex");

const expected = hash(job(alone));
const team = together.team!;
team.takes(1e10, []); // so much pays for a worker's start at once
let same = true;
for (let rounds = 0; rounds < 20_000 && !team.isLost; rounds++) same &&= hash(job(together)) === expected;
same &&= hash(job(together)) === expected;
console.log(JSON.stringify({ same, isLost: team.isLost }));
