import { Plural, Trans } from "@lingui/react/macro";
import { Clock } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { useClient } from "urql";
import { useLine } from "@/lib/socket";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { giveBack } from "../composer/useDraft";
import { dropParcel, keepParcel, useParcels, type Parcel } from "./outbox";
import { alone, deliverAll } from "./run";
import { useOutcome } from "./useOutcome";

const AGAIN = 10_000;

/** Sends what waits as soon as the server answers again, and says what waits. Mounted once by the shell. */
export function Outbox() {
  const { person } = useViewer();
  const client = useClient();
  const line = useLine();
  const parcels = useParcels(person.id);
  const outcome = useOutcome();
  const tell = useEffectEvent(outcome);
  const waiting = parcels.filter((parcel) => parcel.state === "waiting").length;
  const waits = parcels.length > 0;

  useEffect(() => {
    const go = () => void alone(() => deliverAll(client, person.id, (parcel, end) => tell(parcel, end)));
    go();
    addEventListener("online", go);
    const timer = waits ? setInterval(go, AGAIN) : undefined;
    return () => {
      removeEventListener("online", go);
      clearInterval(timer);
    };
  }, [client, person.id, line.state, waits, waiting]);

  const asked = parcels.filter((parcel) => parcel.state === "asked");
  return (
    <>
      {waiting > 0 && (
        <p role="status" className="flex items-center gap-2 border-b border-line bg-fill px-4 py-[6px] font-medium">
          <Clock aria-hidden size={15} />
          <Plural
            value={waiting}
            one="# answer or note waits for the line and goes out by itself."
            few="# answers and notes wait for the line and go out by themselves."
            many="# answers and notes wait for the line and go out by themselves."
            other="# answers and notes wait for the line and go out by themselves."
          />
        </p>
      )}
      {asked.map((parcel) => (
        <Asked key={parcel.once} parcel={parcel} />
      ))}
    </>
  );
}

/** It has waited for more than ten minutes: its writer says whether it is still right. */
function Asked({ parcel }: { parcel: Parcel }) {
  const { number } = parcel;
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 border-b border-risk-fill bg-risk-soft px-4 py-[6px] text-risk"
    >
      <span className="min-w-40 flex-1 font-medium">
        <Trans>This waited for the line for more than ten minutes and was not sent: {number}</Trans>
      </span>
      <Button
        size="small"
        look="primary"
        onPress={() => void keepParcel({ ...parcel, at: Date.now(), state: "waiting" })}
      >
        <Trans>Send it now</Trans>
      </Button>
      <Button
        size="small"
        onPress={() =>
          void dropParcel(parcel.once).then(() => giveBack(parcel.case, parcel.words, parcel.kind === "note"))
        }
      >
        <Trans>Back to the draft</Trans>
      </Button>
    </div>
  );
}
