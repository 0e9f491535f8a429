import { describe, expect, test } from "vitest";
import { createUuidV7 } from "../../../db/uuid-v7.ts";
import { idSchema } from "../../../shared/domain/primitives.ts";

const random = (size: number) => new Uint8Array(size).fill(0xff);

describe("UUIDv7", () => {
  test("carries the milliseconds, the version and the variant", () => {
    const id = createUuidV7({ now: () => 0x01_23_45_67_89_ab, random })();
    expect(id).toBe("01234567-89ab-77ff-bfff-ffffffffffff");
    expect(idSchema.parse(id)).toBe(id);
  });

  test("rises within one millisecond, over a full counter and when the clock steps back", () => {
    let now = 1_800_000_000_000;
    const newId = createUuidV7({ now: () => now, random });
    const ids = Array.from({ length: 5000 }, () => newId());
    now -= 60_000;
    ids.push(newId(), newId());
    now += 120_000;
    ids.push(newId());
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(-20)) idSchema.parse(id);
  });
});
