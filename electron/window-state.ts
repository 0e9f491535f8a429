import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";

const windowStateSchema = z.strictObject({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(800).max(16_000),
  height: z.number().int().min(600).max(16_000),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const firstWindowState: WindowState = {
  width: 1366,
  height: 768,
  maximized: false,
};

/** The stored state; the first-run state when there is none, it is damaged, or it lies off every display. */
export function readWindowState(
  file: string,
  displays: readonly Rectangle[],
): WindowState {
  let state: WindowState;
  try {
    state = windowStateSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return firstWindowState;
  }
  const { x, y } = state;
  if (x === undefined || y === undefined) return state;
  const visible = displays.some(
    (area) =>
      x < area.x + area.width &&
      x + state.width > area.x &&
      y >= area.y - 1 &&
      y < area.y + area.height,
  );
  return visible
    ? state
    : { width: state.width, height: state.height, maximized: state.maximized };
}

/** Remembers the window's place. A place that cannot be written is not worth an error. */
export function writeWindowState(
  file: string,
  bounds: Rectangle,
  maximized: boolean,
): void {
  try {
    writeFileSync(file, JSON.stringify({ ...bounds, maximized }), {
      mode: 0o600,
    });
  } catch (error) {
    process.stderr.write(
      `window state not remembered: ${error instanceof Error ? error.name : "error"}\n`,
    );
  }
}
