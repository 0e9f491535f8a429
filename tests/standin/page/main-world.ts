/* Runs in the page's own world before any script of the page: the receiving end of `contextBridge`. */

import type { createBridge as CreateBridge } from "./bridge.ts";

declare const createBridge: typeof CreateBridge;

/** Puts what the preload exposes on the page's window, and asks the app before any `window.open`. */
export function mainWorld(token: string): void {
  const page: any = globalThis;
  if (page.top !== page) return;
  const { defineProperty, freeze, values } = Object;
  const freezeDeep = (value: any): any => {
    if (typeof value !== "object" || value === null) return value;
    for (const part of values(value)) freezeDeep(part);
    return freeze(value);
  };
  const expose = (key: string, api: unknown): void => {
    if (key in page)
      throw new Error(
        "Cannot bind an API on top of an existing property on the window object",
      );
    defineProperty(page, key, { value: freezeDeep(api), enumerable: true });
  };
  const askForWindow = createBridge(
    `${token}-page`,
    `${token}-preload`,
    expose,
  );
  page.open = (
    url: unknown = "",
    frameName: unknown = "",
    features: unknown = "",
  ): null => {
    askForWindow(
      String(new URL(String(url), page.location.href)),
      String(frameName),
      String(features),
    );
    return null;
  };
}
