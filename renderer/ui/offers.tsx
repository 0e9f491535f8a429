import { Button } from "@mantine/core";
import type { Offer } from "../../shared/errors.ts";
import styles from "./offers.module.css";

/** The buttons under a question about something typed, next in the order of Tab. None of them is chosen by itself. */
export function Offers(props: {
  offers: readonly Offer[] | undefined;
  onChoose: (offer: Offer) => void;
}) {
  const { offers = [] } = props;
  if (offers.length === 0) return null;
  return (
    <fieldset className={styles.offers}>
      <legend className="mb-visually-hidden">Answer the question</legend>
      {offers.map((offer) => (
        <Button
          key={offer.label}
          variant="default"
          size="compact-xs"
          className={styles.offer}
          onClick={({ currentTarget }) => {
            fieldOf(currentTarget)?.focus();
            props.onChoose(offer);
          }}
        >
          {offer.label}
        </Button>
      ))}
    </fieldset>
  );
}

/** The field the question is about: the keyboard goes back to it, as the buttons go away. */
function fieldOf(button: HTMLElement): HTMLElement | null {
  const place = button.closest("fieldset")?.parentElement;
  return place?.querySelector<HTMLElement>("input, select, textarea") ?? null;
}
