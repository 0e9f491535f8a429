import type * as z from "zod";
import { caseChannels } from "./cases.ts";
import { evidenceChannels } from "./evidence.ts";
import { importChannels } from "./imports.ts";
import { pathologyChannels } from "./pathology.ts";
import { printChannels } from "./printing.ts";
import { prognosisChannels } from "./prognosis.ts";
import { ruleChannels } from "./rules.ts";
import { settingsChannels } from "./settings.ts";
import { stagingChannels } from "./staging.ts";
import { workspaceChannels } from "./workspace.ts";

/** Every channel between a window and the main process. The dispatcher, the preload and the client derive from it. */
export const contract = {
  ...workspaceChannels,
  ...caseChannels,
  ...stagingChannels,
  ...pathologyChannels,
  ...prognosisChannels,
  ...ruleChannels,
  ...settingsChannels,
  ...evidenceChannels,
  ...importChannels,
  ...printChannels,
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type ChannelInput<Name extends ChannelName> = z.input<
  Contract[Name]["input"]
>;
export type ParsedInput<Name extends ChannelName> = z.output<
  Contract[Name]["input"]
>;
export type ChannelOutput<Name extends ChannelName> = z.output<
  Contract[Name]["output"]
>;

export const channelNames = Object.keys(contract);

/** True for the name of a channel of this contract. */
export function isChannelName(name: string): name is ChannelName {
  return Object.hasOwn(contract, name);
}
