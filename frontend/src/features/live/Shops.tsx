import { useLingui } from "@lingui/react/macro";
import { DropZone, Text, type DropItem } from "react-aria-components";
import { ClientSquare } from "@/ui/ClientMark";
import type { Hand, Lane } from "./documents";

/** As what a dragged person is known to the shops. */
export const PERSON = "application/x-manyhands-person";

/** The shops, each with how many people are there for it; somebody is dropped on one to be moved there. */
export function Shops(props: {
  shops: readonly Lane["client"][];
  people: readonly Hand[];
  onDrop: (person: string, client: string) => void;
}) {
  const { t } = useLingui();
  async function dropped(items: readonly DropItem[], client: string) {
    for (const item of items)
      if (item.kind === "text" && item.types.has(PERSON)) props.onDrop(await item.getText(PERSON), client);
  }
  const there = (client: string) =>
    props.people.filter((hand) => hand.takes && hand.clients.some((one) => one.id === client)).length;
  return (
    <div role="group" aria-label={t`Shops`} className="mt-2 flex flex-wrap gap-[6px]">
      {props.shops.map((shop) => (
        <DropZone
          key={shop.id}
          aria-label={t`Move to: ${shop.name}`}
          getDropOperation={(types) => (types.has(PERSON) ? "move" : "cancel")}
          onDrop={(event) => void dropped(event.items, shop.id)}
          className="flex min-h-7 items-center gap-[6px] rounded-full border border-dashed border-line-control px-[10px] text-sm data-[drop-target]:border-solid data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft data-[drop-target]:text-accent-ink"
        >
          <ClientSquare colour={shop.colour} />
          <Text slot="label">{shop.name}</Text>
          <span className="text-mute tabular-nums" title={t`available`}>
            {there(shop.id)}
          </span>
        </DropZone>
      ))}
    </div>
  );
}
