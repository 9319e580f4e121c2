/**
 * Floor 2 · two threads at one kernel.
 *
 * The kernels' memory can be shared: a worker then sees the same numbers, and nothing has to be sent. A job is cut into
 * parts that write to different places (some rows of a product each). Both threads take part after part until none is
 * left. No sum is ever divided, so two threads give the same bits as one, whoever does what.
 *
 * The worker starts when so much has been calculated that its start is paid for. It keeps no process alive. Until it is
 * there, or when the machine has other things for it to do, the first thread simply takes all parts. While it costs more
 * than it saves, it isn't asked (balance.ts); and if it is lost with a part in its hands, one thread does all again.
 */
import { Worker } from "node:worker_threads";
import type { KernelMemory } from "../memory.ts";
import { Balance } from "./balance.ts";
import type { Exports } from "./instance.ts";

/** Fewer multiplications than this are done before a second thread has noticed. */
const WORTH_SHARING = 500_000;
/**
 * A number that is moved, or hardly calculated with, counts as so many multiplications. It takes as long as about twelve; but two
 * threads share one memory, and such jobs are over soon: they have to be four times as long before a second thread pays.
 */
export const MOVE = 3;
/** So many, in jobs that are worth sharing, pay for a worker's start, which takes about a tenth of a second. */
const WORTH_STARTING = 3_000_000_000;
/** Milliseconds for which the worker looks for the next job before it sleeps. */
const PATIENCE = 0.2;
/** How often we look whether the worker is done before we sleep. */
const LOOKS = 2_000;
/** How long we sleep at a time, and after how much sleep in vain the worker counts as lost, in milliseconds. */
const SLEEP = 10;
const MOST_SLEEP = 2_000;
/** More for long jobs: so many times as long as our own parts took. */
const TIMES_OWN = 20;
const MOST_PARTS = 8;
/**
 * The next part is this share of what is left: large ones first, which is quicker, and small ones in the end, so that nobody waits
 * long for the other.
 */
const SHARE = 3;

/** Where things stand in the control block, counted in whole numbers. */
const BLOCK = { TICKET: 0, LEFT: 16, DONE: 32, KERNEL: 48, LENGTH: 49, OWN: 50, PARTS: 64 } as const;
const BLOCK_LENGTH = 256;

/** Kernels that can be done in parts; all their arguments are whole numbers. */
const SHARED = [
  ...(["matmul", "windowProduct", "windowGradient", "transform"] as const),
  ...(["turnIn", "turnEach", "turnOut", "packTaps", "unpackTaps"] as const),
  ...(["channelSums", "channelSquares", "channelProducts", "channelScale", "channelMix"] as const),
  ...(["relu", "reluBackward", "maxPool"] as const),
] as const;
export type SharedKernel = (typeof SHARED)[number];

/** Bytes for the worker's own room: for the first of two, and for the second. */
const ROOMS = [1 << 20, 1 << 16] as const;

/** A part's arguments, and which of them are room to work in: their number, and how many bytes they need. */
export type Words = readonly number[];
export type Room = readonly (readonly [argument: number, bytes: number])[];

/** What the module imports. */
export type Env = { memory: WebAssembly.Memory; keepsSix: number };

/** The second thread is lost. What it was doing may be half done. */
class Lost extends Error {}

/** Does what may be shared with a second thread, and when that is lost on the way, all of it again without one. */
export function again<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return work();
  }
}

export class Team {
  readonly #control: Int32Array;
  readonly #address: number;
  readonly #memory: KernelMemory;
  readonly #module: WebAssembly.Module;
  readonly #env: Env;
  /** How many parts the worker has done so far. */
  helped = 0;
  /** Whether it has stopped answering. */
  isLost = false;
  #worker: Worker | null = null;
  #calculated = 0;
  readonly #helper: URL;
  readonly #balance = new Balance();

  /** @param helper what the worker runs; tests have others. */
  constructor(
    module: WebAssembly.Module,
    env: Env,
    memory: KernelMemory,
    helper = new URL("./helper.mjs", import.meta.url),
  ) {
    this.#module = module;
    this.#env = env;
    this.#helper = helper;
    this.#memory = memory;
    this.#address = memory.teamStart;
    this.#control = new Int32Array(memory.memory.buffer, memory.teamStart, BLOCK_LENGTH);
  }

  /** Whether a job of so many multiplications is done by two. Starts the worker when the time has come. */
  takes(multiplications: number, room: Room): boolean {
    if (multiplications < WORTH_SHARING || room.some(([, bytes], i) => bytes > ROOMS[i]!)) return false;
    this.#calculated += multiplications;
    if (this.#worker === null && this.#calculated > WORTH_STARTING) this.#start();
    return this.#worker !== null && !this.#balance.isResting;
  }

  #start(): void {
    const workerData = {
      module: this.#module,
      env: this.#env,
      block: { ...BLOCK, address: this.#address, length: BLOCK_LENGTH },
      names: SHARED,
      patience: PATIENCE,
    };
    try {
      this.#worker = new Worker(this.#helper, { workerData, execArgv: [] });
      this.#worker.on("error", () => this.#dismiss());
      this.#worker.on("exit", () => this.#dismiss());
      this.#worker.unref();
    } catch {
      this.#dismiss(); // no threads here
    }
  }

  /** From now on there is one thread. */
  #dismiss(): void {
    this.#worker?.terminate().catch(() => {});
    this.#worker = null;
    this.#calculated = Number.NEGATIVE_INFINITY; // never ask again
  }

  /** Does a job. @returns when all of its parts are done. @throws Lost, see `again`. */
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
    const start = performance.now();
    let now = start;
    let quickest = Number.POSITIVE_INFINITY; // of our own parts: when nothing came in between
    while (true) {
      const left = Atomics.sub(control, LEFT, 1);
      if (left <= 0) break;
      work(...parts[left - 1]!);
      own++;
      const before = now;
      now = performance.now();
      if (left < parts.length) quickest = Math.min(quickest, now - before); // the last part may be a small one
    }
    const others = parts.length - own;
    this.#waitFor(others, MOST_SLEEP + TIMES_OWN * (now - start));
    this.helped += others;
    if (quickest < Number.POSITIVE_INFINITY) this.#balance.add(others * quickest, performance.now() - now);
  }

  /** Waits until the worker has done so many parts. (Our sleeps are counted: a computer's own sleep is no time.) */
  #waitFor(parts: number, most: number): void {
    const control = this.#control;
    let slept = 0;
    for (let looks = 0; ; looks++) {
      const done = Atomics.load(control, BLOCK.DONE);
      if (done === parts) return;
      if (looks < LOOKS || Atomics.wait(control, BLOCK.DONE, done, SLEEP) !== "timed-out") continue;
      slept += SLEEP;
      if (slept < most) continue;
      this.isLost = true;
      this.#memory.writeOff();
      this.#dismiss();
      throw new Lost("the second thread doesn't answer");
    }
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
  const parts: Words[] = [];
  for (let left = rows; left > 0; ) {
    const count = Math.min(
      left,
      parts.length < MOST_PARTS - 1 ? unit * Math.ceil(left / (unit * SHARE)) : left,
    );
    parts.unshift(words(rows - left, count));
    left -= count;
  }
  team.run(run, kernel, parts, room);
}
