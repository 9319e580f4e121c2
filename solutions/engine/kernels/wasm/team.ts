/**
 * Floor 2 · two threads at one kernel.
 *
 * The kernels' memory can be shared: a worker then sees the same numbers, and nothing has to be sent. A job is cut into
 * parts that write to different places (some rows of a product each). Both threads take part after part until none is
 * left. No sum is ever divided, so two threads give the same bits as one, whoever does what.
 *
 * The worker starts when so much has been calculated that its start is paid for. It keeps no process alive. Until it is
 * there, or when the machine has other things for it to do, the first thread simply takes all parts.
 */
import { Worker } from "node:worker_threads";
import type { KernelMemory } from "../memory.ts";
import type { Exports } from "./instance.ts";

/** Fewer multiplications than this are done before a second thread has noticed. */
const WORTH_SHARING = 500_000;
/** So many, in jobs that are worth sharing, pay for a worker's start: about a tenth of a second. */
const WORTH_STARTING = 1_000_000_000;
/** Milliseconds for which the worker looks for the next job before it sleeps. */
const PATIENCE = 0.2;
/** How often we look whether the worker is done before we sleep. */
const LOOKS = 2_000;
const MOST_PARTS = 8;

/** Where things stand in the control block, counted in whole numbers. */
const BLOCK = { TICKET: 0, LEFT: 16, DONE: 32, KERNEL: 48, LENGTH: 49, OWN: 50, PARTS: 64 } as const;
const BLOCK_LENGTH = 256;

/** Kernels that can be done in parts; all their arguments are whole numbers. */
const SHARED = ["matmul", "windowProduct", "windowGradient"] as const;
export type SharedKernel = (typeof SHARED)[number];

/** Bytes for the worker's own room: for the first of two, and for the second. */
const ROOMS = [1 << 20, 1 << 16] as const;

/** A part's arguments, and which of them are room to work in: their number, and how many bytes they need. */
export type Words = readonly number[];
export type Room = readonly (readonly [argument: number, bytes: number])[];

export class Team {
  readonly #control: Int32Array;
  readonly #address: number;
  readonly #memory: WebAssembly.Memory;
  readonly #module: WebAssembly.Module;
  /** How many parts the worker has done so far. */
  helped = 0;
  #worker: Worker | null = null;
  #calculated = 0;

  constructor(module: WebAssembly.Module, { memory, teamStart }: KernelMemory) {
    this.#module = module;
    this.#memory = memory;
    this.#address = teamStart;
    this.#control = new Int32Array(memory.buffer, teamStart, BLOCK_LENGTH);
  }

  /** Whether a job of so many multiplications is done by two. Starts the worker when the time has come. */
  takes(multiplications: number, room: Room): boolean {
    if (multiplications < WORTH_SHARING || room.some(([, bytes], i) => bytes > ROOMS[i]!)) return false;
    this.#calculated += multiplications;
    if (this.#worker === null && this.#calculated > WORTH_STARTING) this.#start();
    return this.#worker !== null;
  }

  #start(): void {
    const workerData = {
      module: this.#module,
      memory: this.#memory,
      block: { ...BLOCK, address: this.#address, length: BLOCK_LENGTH },
      names: SHARED,
      patience: PATIENCE,
    };
    try {
      this.#worker = new Worker(new URL("./helper.mjs", import.meta.url), { workerData, execArgv: [] });
      this.#worker.on("error", () => {}); // then the first thread takes all parts
      this.#worker.unref();
    } catch {
      this.#calculated = Number.NEGATIVE_INFINITY; // no threads here: never ask again
    }
  }

  /** Does a job. @returns when all of its parts are done. */
  run(run: Exports, kernel: SharedKernel, parts: readonly Words[], room: Room): void {
    const { TICKET, LEFT, DONE, KERNEL, LENGTH, OWN, PARTS } = BLOCK;
    const control = this.#control;
    const length = parts[0]!.length;
    control[KERNEL] = SHARED.indexOf(kernel);
    control[LENGTH] = length;
    let address = this.#address + 4 * BLOCK_LENGTH;
    control[OWN] = -1;
    room.forEach(([argument], i) => {
      control.set([argument, address, -1], OWN + 2 * i);
      address += ROOMS[i]!;
    });
    parts.forEach((words, i) => void control.set(words, PARTS + i * length));
    control[DONE] = 0;
    Atomics.store(control, LEFT, parts.length); // from here on the worker may take parts
    Atomics.add(control, TICKET, 1);
    Atomics.notify(control, TICKET);
    const work = run[kernel] as (...words: Words) => void;
    let own = 0;
    while (true) {
      const left = Atomics.sub(control, LEFT, 1);
      if (left <= 0) break;
      work(...parts[left - 1]!);
      own++;
    }
    for (let looks = 0; ; looks++) {
      const done = Atomics.load(control, DONE);
      if (done + own === parts.length) break;
      if (looks > LOOKS) Atomics.wait(control, DONE, done, 10);
    }
    this.helped += parts.length - own;
  }
}

/**
 * Runs a kernel over `rows`, in parts where that pays.
 *
 * @param unit a part's rows are a multiple of this.
 * @param words the kernel's arguments for some of the rows.
 */
export function inParts(
  { run, team }: { readonly run: Exports; readonly team: Team | null },
  kernel: SharedKernel,
  rows: number,
  unit: number,
  multiplications: number,
  room: Room,
  words: (first: number, count: number) => Words,
): void {
  if (team === null || rows < 2 * unit || !team.takes(multiplications, room)) {
    (run[kernel] as (...words: Words) => void)(...words(0, rows));
    return;
  }
  const size = Math.ceil(rows / Math.min(MOST_PARTS, Math.floor(rows / unit)) / unit) * unit;
  const parts: Words[] = [];
  for (let first = 0; first < rows; first += size) parts.push(words(first, Math.min(size, rows - first)));
  team.run(run, kernel, parts, room);
}
