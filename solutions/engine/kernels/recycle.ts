/**
 * Floor 2 · a hint to the system's allocator: memory that is given back should be used again.
 *
 * Every result is a fresh array, and most of them live for a moment. The usual allocator on Linux (glibc's) hands arrays
 * of more than 128 kB back to the system at once, and fetches fresh pages for the next: filling 800 kB then takes three
 * times as long as it has to. But it learns: when it sees a large array freed, it keeps arrays up to that size, and up to
 * twice as much of what is free, for later. So we show it one of 31 MB (more than 32 it doesn't believe), which is never
 * written to and so takes no memory, and let go of it. Where the allocator is another one, nothing happens.
 */
const LARGE = 31 << 20;

/** To be called once; it works from the first garbage collection on. */
export function keepFreedMemory(): void {
  try {
    new ArrayBuffer(LARGE);
  } catch {
    // No room even for that: then there is nothing to keep.
  }
}
