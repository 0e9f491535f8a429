import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  firstWindowState,
  readWindowState,
  writeWindowState,
} from "../../../electron/window-state.ts";

const folder = mkdtempSync(join(tmpdir(), "mesoboard-window-"));
const file = join(folder, "window.json");
const display = { x: 0, y: 0, width: 1920, height: 1080 };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("remembered window place", () => {
  it("comes back as it was left", () => {
    writeWindowState(file, { x: 40, y: 20, width: 1400, height: 800 }, true);
    expect(readWindowState(file, [display])).toEqual({
      x: 40,
      y: 20,
      width: 1400,
      height: 800,
      maximized: true,
    });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it("keeps the size but not a place on a display that is gone", () => {
    writeWindowState(file, { x: 3000, y: 20, width: 1400, height: 800 }, false);
    expect(readWindowState(file, [display])).toEqual({
      width: 1400,
      height: 800,
      maximized: false,
    });
  });

  it.each([
    "",
    "{",
    '{"width":-5}',
    '{"width":1e99,"height":800,"maximized":false}',
  ])("starts afresh from %j", (text) => {
    writeFileSync(file, text);
    expect(readWindowState(file, [display])).toEqual(firstWindowState);
  });

  it("survives a folder that cannot be written", () => {
    expect(() =>
      writeWindowState(join(folder, "no", "such", "w.json"), display, false),
    ).not.toThrow();
  });
});
