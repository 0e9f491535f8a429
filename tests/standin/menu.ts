import { EventEmitter } from "node:events";
import { parseAccelerator } from "./accelerator.ts";
import type { Accelerator } from "./page/preload-world.ts";
import { rolePresses } from "./menu-roles.ts";
import { windows } from "./windows.ts";

interface MenuItemOptions {
  id?: string;
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  enabled?: boolean;
  visible?: boolean;
  checked?: boolean;
  submenu?: MenuItemOptions[] | Menu;
  click?: (item: MenuItem, window: unknown, event: object) => void;
}

/** Tells when the application menu has been set. */
export const menuChanges = new EventEmitter().setMaxListeners(0);

/** Electron's `MenuItem`. */
export class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #click: MenuItemOptions["click"];

  constructor(options: MenuItemOptions) {
    const { submenu, role } = options;
    this.id = options.id;
    this.role = role;
    this.label = options.label ?? role ?? "";
    this.type = options.type ?? (submenu === undefined ? "normal" : "submenu");
    this.accelerator =
      options.accelerator ??
      (role === undefined
        ? undefined
        : rolePresses[role.toLowerCase()]?.accelerator);
    this.submenu = Array.isArray(submenu)
      ? Menu.buildFromTemplate(submenu)
      : submenu;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#click = options.click;
  }

  /** Does what choosing the item does. */
  click = (
    event: object = {},
    window: unknown = windows.focused(),
    contents?: unknown,
  ): void => {
    if (!this.enabled) return;
    if (this.type === "checkbox") this.checked = !this.checked;
    if (this.#click !== undefined) this.#click(this, window, event);
    else if (this.role !== undefined)
      rolePresses[this.role.toLowerCase()]?.press(window, contents);
  };
}

let applicationMenu: Menu | null = null;

/** Electron's `Menu`: kept, not drawn. Its shortcuts work from the keyboard. */
export class Menu {
  items: MenuItem[] = [];

  static buildFromTemplate(template: (MenuItemOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template)
      menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
    menuChanges.emit("changed");
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }
  popup(): void {}
  getMenuItemById(id: string): MenuItem | null {
    return allItems(this).find((item) => item.id === id) ?? null;
  }
}

function allItems(menu: Menu | null): MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [
    item,
    ...allItems(item.submenu ?? null),
  ]);
}

function withAccelerator(menu: Menu | null): MenuItem[] {
  return allItems(menu).filter(
    (item) => item.accelerator !== undefined && item.visible,
  );
}

/** The keys of all items of the application menu, in the order in which `pressAccelerator` counts them. */
export function menuAccelerators(): Accelerator[] {
  return withAccelerator(applicationMenu).map((item) =>
    parseAccelerator(item.accelerator ?? ""),
  );
}

/** Chooses the item whose keys were pressed in a page. */
export function pressAccelerator(index: number, contents: unknown): void {
  const window = windows
    .all()
    .find((candidate) => candidate.webContents === contents);
  withAccelerator(applicationMenu)[index]?.click(
    { triggeredByAccelerator: true },
    window,
    contents,
  );
}
