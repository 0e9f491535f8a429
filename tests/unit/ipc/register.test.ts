import { describe, expect, it } from "vitest";
import {
  isTrustedSender,
  registerIpc,
  type InvokeEvent,
} from "../../../electron/ipc/register.ts";
import { channelNames } from "../../../shared/contract/index.ts";

const surfaces = new Map([
  [1, "workstation" as const],
  [2, "print" as const],
]);
const options = {
  origin: "app://mesoboard",
  surfaceOf: (id: number) => surfaces.get(id) ?? null,
};
const from = (url: string, id = 1, parent: unknown = null): InvokeEvent => ({
  sender: { id },
  senderFrame: { url, parent },
});

describe("who may call", () => {
  it("trusts the top frame of the workstation window", () => {
    expect(
      isTrustedSender(
        from("app://mesoboard/index.html#/worklist"),
        "worklist.page",
        options,
      ),
    ).toBe(true);
  });

  it.each([
    ["another site", from("https://mesoboard/index.html")],
    ["a look-alike host", from("app://mesoboard.evil/index.html")],
    ["an inner frame", from("app://mesoboard/index.html", 1, {})],
    ["a window that is not ours", from("app://mesoboard/index.html", 9)],
    ["a frame that is gone", { sender: { id: 1 }, senderFrame: null }],
    ["no URL", from("")],
  ])("refuses %s", (_name, event) => {
    expect(isTrustedSender(event, "worklist.page", options)).toBe(false);
  });

  it("lets the print window fetch its own page and nothing else", () => {
    const print = from("app://mesoboard/print.html", 2);
    expect(isTrustedSender(print, "print.job", options)).toBe(true);
    expect(isTrustedSender(print, "worklist.page", options)).toBe(false);
    expect(
      isTrustedSender(from("app://mesoboard/index.html"), "print.job", options),
    ).toBe(false);
  });

  it("binds every channel of the contract and never dispatches for a stranger", async () => {
    const bound = new Map<
      string,
      (event: InvokeEvent, input: unknown) => Promise<unknown>
    >();
    const dispatched: string[] = [];
    registerIpc({
      ...options,
      ipcMain: {
        handle: (channel, listener) => void bound.set(channel, listener),
      },
      dispatch: async (channel) => {
        dispatched.push(channel);
        return { ok: true, value: null };
      },
    });
    expect([...bound.keys()].sort()).toEqual([...channelNames].sort());
    for (const listener of bound.values()) {
      expect(await listener(from("https://evil/"), {})).toMatchObject({
        ok: false,
        error: { code: "forbidden" },
      });
    }
    expect(dispatched).toEqual([]);
  });
});
