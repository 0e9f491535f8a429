import { EventEmitter } from "node:events";

type Source = "system" | "light" | "dark";

/** Electron's `nativeTheme`; pages see it as prefers-color-scheme. */
class NativeTheme extends EventEmitter {
  #source: Source = "system";

  constructor() {
    super();
    this.setMaxListeners(0);
  }
  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    this.#source = source;
    this.emit("updated");
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === "dark";
  }
  mediaFeatures(): { name: string; value: string }[] {
    return this.#source === "system"
      ? []
      : [{ name: "prefers-color-scheme", value: this.#source }];
  }
}

export const nativeTheme = new NativeTheme();
