import type { App, Session } from "electron";
import { describe, expect, it } from "vitest";
import {
  isAllowedRequest,
  lockDownContents,
  lockDownSession,
} from "../../../electron/session-policy.ts";
import {
  hardenedPreferences,
  printWindowOptions,
  workstationOptions,
} from "../../../electron/window-options.ts";
import { firstWindowState } from "../../../electron/window-state.ts";

type Listener = (...args: unknown[]) => unknown;

/** Records what the product registers, then plays the events back. */
function recorder() {
  const listeners = new Map<string, Listener>();
  return {
    listeners,
    on: (name: string, listener: Listener) =>
      void listeners.set(name, listener),
  };
}

describe("window security settings", () => {
  it("sandboxes and isolates every window and gives it no Node", () => {
    for (const options of [
      workstationOptions(firstWindowState, "/p.cjs"),
      printWindowOptions("/p.cjs"),
    ]) {
      expect(options.webPreferences).toEqual(hardenedPreferences("/p.cjs"));
      expect(options.webPreferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
      });
    }
  });

  it("denies permissions, devices, downloads and all remote requests", () => {
    const events = recorder();
    let permission: Listener = () => null;
    let check: Listener = () => null;
    let device: Listener = () => null;
    let request: Listener = () => null;
    lockDownSession({
      ...events,
      setPermissionRequestHandler: (handler: Listener) =>
        (permission = handler),
      setPermissionCheckHandler: (handler: Listener) => (check = handler),
      setDevicePermissionHandler: (handler: Listener) => (device = handler),
      setSpellCheckerEnabled: () => null,
      webRequest: {
        onBeforeRequest: (handler: Listener) => (request = handler),
      },
    } as unknown as Session);

    let granted: unknown;
    permission({}, "media", (answer: unknown) => (granted = answer));
    expect(granted).toBe(false);
    expect(check()).toBe(false);
    expect(device()).toBe(false);
    for (const url of [
      "https://example.org/",
      "http://127.0.0.1:80/",
      "ws://x/",
      "file:///etc/passwd",
      "app://evil/",
    ]) {
      let decision: unknown;
      request({ url }, (answer: unknown) => (decision = answer));
      expect(decision).toEqual({ cancel: true });
      expect(isAllowedRequest(url)).toBe(false);
    }
    let prevented = false;
    events.listeners.get("will-download")?.({
      preventDefault: () => (prevented = true),
    });
    expect(prevented).toBe(true);
    expect(isAllowedRequest("app://mesoboard/index.html")).toBe(true);
  });

  it("denies navigation, redirects, webviews and new windows in every page", () => {
    const app = recorder();
    lockDownContents(app as unknown as App);
    const contents = {
      ...recorder(),
      setWindowOpenHandler: (handler: Listener) => (opener = handler),
    };
    let opener: Listener = () => null;
    app.listeners.get("web-contents-created")?.({}, contents);

    const isPrevented = (name: string, url: string) => {
      let prevented = false;
      contents.listeners.get(name)?.({
        url,
        preventDefault: () => (prevented = true),
      });
      return prevented;
    };
    for (const name of ["will-navigate", "will-frame-navigate"]) {
      expect(isPrevented(name, "https://example.org/")).toBe(true);
      expect(isPrevented(name, "app://mesoboard.example.org/")).toBe(true);
      expect(isPrevented(name, "app://mesoboard/index.html")).toBe(false);
    }
    expect(isPrevented("will-redirect", "app://mesoboard/")).toBe(true);
    expect(isPrevented("will-attach-webview", "app://mesoboard/")).toBe(true);
    expect(opener({ url: "app://mesoboard/" })).toEqual({ action: "deny" });
  });
});
