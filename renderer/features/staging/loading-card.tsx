import { Card } from "../../ui/card.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";

/** Holds the place of a card of the form while its content is fetched. */
export function LoadingCard({ title }: { title: string }) {
  return (
    <Card title={title}>
      <SkeletonBlock height="24rem" />
    </Card>
  );
}
