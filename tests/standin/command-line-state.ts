import type { CommandLine } from "./command-line.ts";

/** The command line of this run, and the switches that go on to Chromium. */
export const commandLine = {
  switches: new Map<string, string>(),
  forwarded: new Map<string, string>(),
};

const forwardable =
  /^(?:lang|force-device-scale-factor|disable-gpu|force-color-profile|font-render-hinting|no-sandbox|window-position)$/;

/** Keeps a switch, and passes it on to Chromium when that is of use there. */
export function setSwitch(name: string, value: string): void {
  commandLine.switches.set(name, value);
  if (forwardable.test(name)) commandLine.forwarded.set(name, value);
}

/** Takes over the switches with which the app was started. */
export function takeSwitches({ switches }: CommandLine): void {
  for (const [name, value] of switches) setSwitch(name, value);
}
