/**
 * Floor 2 · does a second thread pay just now?
 *
 * On a machine whose processors are all busy, the system stops the worker in the middle of a part, again and again. Then
 * the first thread waits for many milliseconds, where the worker had saved one. So we keep a balance of both. When it is
 * in the red, the worker rests, each time twice as long as before; once it has paid well again, short rests will do.
 */

/** Milliseconds: what good times may count for, and at which loss a rest begins. */
const CREDIT = 10;
const SHORTEST_REST = 100;
const LONGEST_REST = 5_000;

export class Balance {
  #milliseconds = 0;
  #rest = SHORTEST_REST;
  #restsUntil = 0;

  get isResting(): boolean {
    return this.#restsUntil > 0 && performance.now() < this.#restsUntil;
  }

  /** One job: the milliseconds that the worker's parts would have taken the first thread, and those of waiting for it. */
  add(saved: number, waited: number): void {
    this.#milliseconds = Math.min(this.#milliseconds + saved - waited, CREDIT);
    if (this.#milliseconds === CREDIT) this.#rest = SHORTEST_REST;
    if (this.#milliseconds > -CREDIT) return;
    this.#milliseconds = 0;
    this.#restsUntil = performance.now() + this.#rest;
    this.#rest = Math.min(2 * this.#rest, LONGEST_REST);
  }
}
