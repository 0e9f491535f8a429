export interface ElectronProgram {
  kind: "electron" | "stand-in";
  path: string;
  command: string;
  args: string[];
}

export function findElectron(): ElectronProgram;
