import { randomBytes } from "node:crypto";
import { createUuidV7 } from "../db/uuid-v7.ts";
import { createClock } from "./clock.ts";
import { engineVersion, rulesVersion } from "./engine/versions.ts";
import { seedDemo } from "./services/demo/seed-demo.ts";
import { evidenceVersion } from "./services/evidence-service.ts";
import type { Session, Tools } from "./services/session.ts";
import {
  createWorkspaceService,
  type WorkspaceService,
} from "./services/workspace-service.ts";

export interface Program {
  readonly tools: Tools;
  readonly workspace: WorkspaceService;
}

/** The parts that the window program and the command line share: clock, ids and the workspace. */
export function createProgram(parts: {
  folder: string;
  today: string | null;
  appVersion: string;
}): Program {
  const tools: Tools = {
    clock: createClock(parts.today),
    newId: createUuidV7({ now: Date.now, random: randomBytes }),
  };
  const versions = {
    appVersion: parts.appVersion,
    engineVersion,
    rulesVersion,
    evidenceVersion,
  };
  return {
    tools,
    workspace: createWorkspaceService({
      folder: parts.folder,
      tools,
      versions,
    }),
  };
}

/** Opens the throwaway demo workspace and fills it with the invented patients. */
export function openFilledDemo({ tools, workspace }: Program): Session {
  const session = workspace.openDemo();
  seedDemo(session, tools);
  return session;
}
