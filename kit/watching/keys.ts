/**
 * Keys of a terminal, one at a time, without Enter.
 *
 * A terminal hands over whole lines unless it is in "raw mode". Then also Ctrl-C is only a key, and nobody sees what they type:
 * so whoever switches it on must switch it off, whatever happens.
 */
import { emitKeypressEvents, type Key } from "node:readline";

/** A terminal's input, as far as keys need it. */
export interface KeyInput extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode?(on: boolean): unknown;
}

/**
 * Hears keys until the returned function is called, or the process ends.
 *
 * @param hear gets "n", "?", ...; Ctrl-C, Ctrl-D and the end of the input are "q"; arrows and the like are nothing
 */
export function listenToKeys(input: KeyInput, hear: (key: string) => void): () => void {
  const onPress = (text: string | undefined, press: Key): void => {
    const key = keyOf(text, press);
    if (key !== undefined) hear(key);
  };
  const onEnd = (): void => hear("q");
  const restore = (): void => {
    input.setRawMode?.(false);
  };
  emitKeypressEvents(input);
  input.setRawMode?.(true);
  process.once("exit", restore);
  input.on("keypress", onPress);
  input.on("end", onEnd);
  input.resume();
  return () => {
    input.off("keypress", onPress);
    input.off("end", onEnd);
    input.pause();
    process.off("exit", restore);
    restore();
  };
}

function keyOf(text: string | undefined, { name, ctrl, meta }: Key): string | undefined {
  if (ctrl) return name === "c" || name === "d" ? "q" : undefined;
  // With Shift, or Caps Lock, it's the same key. Arrows and function keys have a name, but no text of one character.
  return meta || text?.length !== 1 ? undefined : text.toLowerCase();
}
