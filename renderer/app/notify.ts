import { notifications } from "@mantine/notifications";
import { errorSentence } from "../ui/error-sentence.ts";

/** A name for the button, and text that holds its contrast in both schemes. */
const legible = {
  closeButtonProps: { "aria-label": "Close this message" },
  styles: { description: { color: "var(--mb-muted)" } },
};

/** Shows a refusal that stays until it is closed. */
export function notifyFailure(title: string, error: unknown): void {
  notifications.show({
    ...legible,
    title,
    message: errorSentence(error),
    color: "red",
    autoClose: false,
  });
}

/** Says that something was done. */
export function notifyDone(title: string, message: string): void {
  notifications.show({ ...legible, title, message, autoClose: 5000 });
}
