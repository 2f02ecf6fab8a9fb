import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Kbd } from "@/ui/Kbd";
import { useOutcomes } from "../useOutcomes";

/** A case is about to end without an outcome: asks for one, by a digit or a press. It may still end without. */
export function OutcomeDialog(props: {
  client: string;
  onChoose: (disposition: string | null) => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const shown = useOutcomes(props.client);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const at = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const chosen = at && !event.ctrlKey && !event.metaKey && !event.altKey && shown[Number(at) - 1];
    if (!chosen) return;
    event.preventDefault();
    props.onChoose(chosen.id);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
  return (
    <Dialog
      title={t`How did it end?`}
      open
      onClose={props.onClose}
      size="narrow"
      footer={
        <>
          <Button onPress={props.onClose}>{t`Cancel`}</Button>
          <Button onPress={() => props.onChoose(null)}>
            <Trans>Without an outcome</Trans>
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-1">
        {shown.map((each, at) => (
          <li key={each.id}>
            <button
              type="button"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- a question that was just asked
              autoFocus={at === 0}
              onClick={() => props.onChoose(each.id)}
              className="flex min-h-9 w-full items-center gap-3 rounded-control px-2 text-left font-medium hover:bg-accent-soft focus-visible:bg-accent-soft"
            >
              <Kbd>{String(at + 1)}</Kbd>
              {each.name}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
