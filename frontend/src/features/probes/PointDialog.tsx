import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useAct, useSave } from "@/features/forms";
import { useRead } from "@/lib/read";
import { Button } from "@/ui/Button";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { hear } from "@/lib/live";
import { BOOK, type Point } from "./documents";
import { RETIRE_POINT, SAVE_POINT } from "./mutations";
import { CHANNELS, useChannelWord } from "./words";

/** What is known of a contact point by hand. Another shop's is the administrator's to allow. */
export function PointDialog(props: { client: string; point: Point | null; onClose: () => void }) {
  const { t } = useLingui();
  const { point, client } = props;
  const channelWord = useChannelWord();
  const [shop, setShop] = useState(point?.shop ?? "");
  const [channel, setChannel] = useState(point?.channel ?? "PHONE");
  const [address, setAddress] = useState(point?.address ?? "");
  const [owner, setOwner] = useState(point?.owner ?? "");
  const [published, setPublished] = useState(point?.published ?? "");
  const [calendar, setCalendar] = useState(point?.calendar?.id ?? "");
  const [minutes, setMinutes] = useState(point?.answerMinutes?.toString() ?? "");
  const { data } = useRead({ query: BOOK, variables: { client }, topics: ["CALENDAR"] });
  const { save, busy, wrong } = useSave(SAVE_POINT, ["PROBE"]);
  const retire = useAct(RETIRE_POINT);
  const may = data?.probeBook.mayAllow ?? false;
  async function send() {
    const promise = {
      ...(calendar ? { calendar } : {}),
      ...(minutes.trim() ? { answerMinutes: Number.parseInt(minutes, 10) || 0 } : {}),
    };
    if (await save({ input: { client, shop, channel, address, owner, published, ...promise } })) props.onClose();
  }
  async function remove(id: string) {
    if (!(await retire.run({ id }))) return;
    hear([{ topic: "PROBE", ids: [] }]);
    props.onClose();
  }
  const entry = point?.entry;
  return (
    <Dialog
      title={point ? t`Contact point` : t`Add a contact point`}
      open
      onClose={props.onClose}
      footer={
        <>
          {entry && (
            <Button look="danger" busy={retire.busy} onPress={() => void remove(entry)}>
              {point.byHand ? t`Remove` : t`Forget what was entered`}
            </Button>
          )}
          <Confirm yes={t`Save`} busy={busy} off={!address.trim()} onYes={() => void send()} onNo={props.onClose} />
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t`Channel`}
          value={channel}
          onChange={setChannel}
          isDisabled={point !== null}
          choices={CHANNELS.map((id) => ({ id, text: channelWord(id) }))}
          problem={wrong("channel")}
        />
        <TextField
          label={t`Number, address or profile`}
          value={address}
          onChange={setAddress}
          isDisabled={point !== null}
          problem={wrong("address")}
          isRequired
        />
        <TextField label={t`Who looks after it`} value={owner} onChange={setOwner} problem={wrong("owner")} />
        <TextField
          label={t`Where it is published`}
          value={published}
          onChange={setPublished}
          problem={wrong("published")}
        />
        <SelectField
          label={t`Hours promised`}
          value={calendar}
          onChange={setCalendar}
          choices={[
            { id: "", text: t`at any hour` },
            ...(data?.client?.calendars ?? []).map((each) => ({ id: each.id, text: each.name })),
          ]}
        />
        <TextField
          label={t`Answer within minutes`}
          inputMode="numeric"
          value={minutes}
          onChange={setMinutes}
          problem={wrong("answerMinutes")}
        />
        {may && (
          <TextField
            label={t`Another shop, as a comparison`}
            value={shop}
            onChange={setShop}
            isDisabled={point !== null}
            problem={wrong("shop")}
          />
        )}
      </div>
    </Dialog>
  );
}
