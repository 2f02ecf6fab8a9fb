import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { GripVertical } from "lucide-react";
import { useState } from "react";
import { Button as Pressable, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { useNow } from "@/lib/time";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import type { Hand, Lane, Moving } from "./documents";
import { people } from "./floor";
import { PersonCard } from "./PersonCard";
import { PERSON, Shops } from "./Shops";

/** So many stand here at once; the rest is one press away. */
const SHOWN = 60;

/** Everybody of the floor. A card is dragged onto a shop, or moved by its menu; both ask before anything happens. */
export function People(props: {
  people: readonly Hand[];
  shops: readonly Lane["client"][];
  onMove: (moving: Moving) => void;
}) {
  const { t } = useLingui();
  const assigns = useCan("people.assign");
  const [all, setAll] = useState(false);
  const [absent, setAbsent] = useState(false);
  const { here, away } = people(props.people, useNow());
  const wanted = absent ? [...here, ...away] : here;
  const shown = all ? wanted : wanted.slice(0, SHOWN);
  const drag = useDragAndDrop<Hand>({
    isDisabled: !assigns,
    getItems: (keys) => [...keys].map((key) => ({ [PERSON]: String(key), "text/plain": name(shown, String(key)) })),
  });
  const drop = (person: string, client: string) => {
    const hand = shown.find((one) => one.person.id === person);
    if (hand) props.onMove({ hand, client });
  };
  return (
    <Panel title={t`People`} aside={<Here many={here.length} />}>
      {assigns && <Shops shops={props.shops} people={here} onDrop={drop} />}
      {shown.length === 0 ? (
        <p className="mt-3 text-mute">{t`Nobody is here`}</p>
      ) : (
        <GridList
          aria-label={t`People`}
          layout="grid"
          items={shown}
          dependencies={[props.people]}
          dragAndDropHooks={drag.dragAndDropHooks}
          className="mt-3 grid grid-cols-1 gap-2 sm:grid-cols-2"
        >
          {(hand) => (
            <GridListItem
              id={hand.person.id}
              textValue={hand.person.name}
              className="flex items-start gap-1 rounded-card border border-line bg-sunk p-2 outline-none focus-ring:outline-2 focus-ring:outline-offset-2 focus-ring:outline-accent"
            >
              {assigns && (
                <Pressable
                  slot="drag"
                  aria-label={t`Drag: ${hand.person.name}`}
                  className="grid size-6 shrink-0 cursor-grab place-items-center rounded-[6px] text-mute hover:bg-fill"
                >
                  <GripVertical aria-hidden size={14} />
                </Pressable>
              )}
              <PersonCard hand={hand} onMove={() => props.onMove({ hand })} />
            </GridListItem>
          )}
        </GridList>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {wanted.length > shown.length && (
          <Button size="small" look="quiet" onPress={() => setAll(true)}>
            <Trans>Show all {wanted.length}</Trans>
          </Button>
        )}
        {away.length > 0 && (
          <Button size="small" look="quiet" aria-expanded={absent} onPress={() => setAbsent(!absent)}>
            {absent ? t`Hide who is not here` : t`Show who is not here (${away.length})`}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function name(people: readonly Hand[], id: string): string {
  return people.find((one) => one.person.id === id)?.person.name ?? "";
}

function Here(props: { many: number }) {
  return <Plural value={props.many} one="# here" few="# here" many="# here" other="# here" />;
}
