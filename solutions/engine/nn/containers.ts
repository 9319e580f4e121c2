/**
 * Floor 6 · modules that hold modules.
 */
import { show } from "../array/arguments.ts";
import type { Tensor } from "../tensor.ts";
import { type Layer, Module } from "./module.ts";

/** Layers one after the other. Plain functions may stand among them. */
export class Sequential extends Module {
  readonly #layers: readonly Layer[];

  constructor(...layers: readonly Layer[]) {
    super();
    const odd = layers.findIndex((layer) => typeof layer !== "function");
    if (odd !== -1) {
      throw new TypeError(
        `Sequential: layer ${odd} is neither a module nor a function, but ${show(layers[odd])}` +
          (Array.isArray(layers[odd]) ? "; a list of layers is spread: new nn.Sequential(...layers)" : ""),
      );
    }
    this.#layers = layers;
    // Numbered fields: that is where names such as "0.weight" come from.
    Object.assign(this, layers);
  }

  override forward(input: Tensor): Tensor {
    return this.#layers.reduce((activations, layer) => layer(activations), input);
  }
}

/** What a list of modules answers to, beside its methods. */
export interface ModuleList {
  /** `list[0]` is the first module. */
  readonly [place: number]: Module;
}

/**
 * Modules in a list whose parameters are found. How they work together is for the module around it to say:
 * `for (const layer of this.layers) x = layer(x).relu()`.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: append makes what the interface promises.
export class ModuleList extends Module {
  constructor(modules: Iterable<Module> = [], ...more: readonly unknown[]) {
    super();
    if (
      typeof modules === "function" ||
      typeof modules?.[Symbol.iterator] !== "function" ||
      more.length > 0
    ) {
      const got = [modules, ...more].map(show).join(", ");
      throw new TypeError(
        `ModuleList: takes one list of modules, new nn.ModuleList([first, second]), got ${got}`,
      );
    }
    for (const module of modules) this.append(module);
  }

  /** How many modules there are. */
  override get length(): number {
    return this.namedChildren().length;
  }

  /** Adds a module at the end. Gives the list itself. */
  append(module: Module): this {
    const place = this.length;
    if (!(module instanceof Module))
      throw new TypeError(`ModuleList: holds modules, but number ${place} is ${show(module)}`);
    return Object.assign(this, { [place]: module });
  }

  *[Symbol.iterator](): Iterator<Module> {
    for (const [, module] of this.namedChildren()) yield module;
  }

  /** @throws always: a list doesn't know in which order its modules work. */
  override forward(_input: Tensor): Tensor {
    throw new Error(
      "ModuleList: is a list and no layer; walk through it, for (const layer of list) x = layer(x), or use nn.Sequential",
    );
  }
}
