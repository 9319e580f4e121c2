/**
 * @belief   While one object is called, none tells its hooks.
 * @origin   So an inner call wouldn't tell twice.
 * @replaces 3-call.ts
 * @does     has one flag for all objects: a call inside of another object's forward tells no hooks.
 * @mend     Every call of an object tells that object's hooks; forward alone tells nobody, without any flag.
 */
import type { Tensor } from "#engine";
import type { Hook } from "#work/14-modules/3-call.ts";

export interface Callable {
  (...inputs: Tensor[]): Tensor;
  hooks: Hook[];
}

let running = false;

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor keeps what the interface promises.
export class Callable {
  constructor() {
    const call = (...inputs: Tensor[]): Tensor => {
      if (running) return self.forward(...inputs);
      running = true;
      const output = self.forward(...inputs);
      running = false;
      for (const hook of self.hooks) hook(output);
      return output;
    };
    const self: Callable = Object.setPrototypeOf(call, new.target.prototype);
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: a callable object can only be had so.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} doesn't say what it does with its inputs: give it a forward`);
  }
}
