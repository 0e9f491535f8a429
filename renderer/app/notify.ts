import { notifications } from "@mantine/notifications";
import { errorSentence } from "../ui/error-sentence.ts";

/** Shows a refusal that stays until it is closed. */
export function notifyFailure(title: string, error: unknown): void {
  notifications.show({
    title,
    message: errorSentence(error),
    color: "red",
    autoClose: false,
  });
}

/** Says that something was done. */
export function notifyDone(title: string, message: string): void {
  notifications.show({ title, message, autoClose: 8000 });
}
