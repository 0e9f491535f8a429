import { EventEmitter } from "node:events";

/** What the rest of the stand-in needs of a window. */
export interface AnyWindow {
  readonly id: number;
  readonly webContents: unknown;
  close(): void;
  /** Whether it has agreed to close, and will be gone soon. */
  isClosing(): boolean;
}

/** The open windows. Emits "opened" and "all-closed", and "quit" and "failed" on behalf of the app. */
class Windows extends EventEmitter {
  readonly #open: AnyWindow[] = [];
  #focused: AnyWindow | undefined;

  add(window: AnyWindow): void {
    this.#open.push(window);
    this.emit("opened", window);
  }
  remove(window: AnyWindow): void {
    const index = this.#open.indexOf(window);
    if (index < 0) return;
    this.#open.splice(index, 1);
    if (this.#focused === window) this.#focused = undefined;
    if (this.#open.length === 0) this.emit("all-closed");
  }
  all(): AnyWindow[] {
    return [...this.#open];
  }
  focus(window: AnyWindow): void {
    this.#focused = window;
  }
  focused(): AnyWindow | undefined {
    return this.#focused ?? this.#open[0];
  }
}

export const windows = new Windows();
