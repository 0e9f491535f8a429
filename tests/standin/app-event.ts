/** An event that a listener may stop, as Electron hands them out; `details` become its properties. */
export class AppEvent {
  defaultPrevented = false;

  constructor(details: object = {}) {
    Object.assign(this, details);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
