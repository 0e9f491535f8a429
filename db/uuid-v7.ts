export interface UuidSources {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Cryptographic random bytes. */
  readonly random: (size: number) => Uint8Array;
}

const counterLimit = 0x1000;

/**
 * Makes UUIDv7 (RFC 9562) that rise strictly within the process, also within a millisecond and when the
 * clock steps back: the 12 bits after the version count, and borrow the next millisecond when full.
 */
export function createUuidV7(sources: UuidSources): () => string {
  let lastMillis = -1;
  let counter = 0;
  return () => {
    const bytes = Uint8Array.from(sources.random(16));
    const millis = sources.now();
    if (millis > lastMillis) {
      lastMillis = millis;
      counter = (((bytes[6] ?? 0) & 0x07) << 8) | (bytes[7] ?? 0);
    } else {
      counter += 1;
      if (counter === counterLimit) {
        lastMillis += 1;
        counter = 0;
      }
    }
    return format(lastMillis, counter, bytes);
  };
}

function format(millis: number, counter: number, random: Uint8Array): string {
  const time = millis.toString(16).padStart(12, "0");
  const count = counter.toString(16).padStart(3, "0");
  const variant = (0x80 | ((random[8] ?? 0) & 0x3f)).toString(16);
  const tail = Buffer.from(random.subarray(9, 16)).toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${tail.slice(0, 2)}-${tail.slice(2)}`;
}
