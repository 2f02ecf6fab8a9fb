import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Skeleton } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { PARTIES, PARTY, SAVE_PARTY, type Party } from "./documents";
import { useSides } from "./Wizard";

/** Who stands on documents: the client, and the house. What was issued stays as it is. */
export function Parties(props: { client: string }) {
  const { t } = useLingui();
  const { data } = useRead({ query: PARTIES, variables: { client: props.client }, topics: ["CLIENT"] });
  const house = useCan("house.edit");
  const client = useCan("client.edit");
  if (!data) return <Skeleton className="h-24 w-full" />;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Side
        title={t`The client on documents`}
        party={read(PARTY, data.parties.buyer)}
        client={props.client}
        can={client}
      />
      <Side title={t`We on documents`} party={read(PARTY, data.parties.seller)} client={undefined} can={house} />
    </div>
  );
}

const FIELDS = ["name", "taxNumber", "street", "postcode", "city", "country", "email", "account"] as const;

function Side(props: { title: string; party: Party; client: string | undefined; can: boolean }) {
  const { t } = useLingui();
  const names = useSides();
  const { missing: _missing, ...rest } = props.party;
  const [party, setParty] = useState(rest);
  const { save, busy, wrong, fields } = useSave(SAVE_PARTY, ["CLIENT"]);
  async function keep() {
    const { name, taxNumber, street, postcode, city, country, email, account } = party;
    const input = { name, taxNumber, street, postcode, city, country, email, account };
    if (await save({ input: { ...input, ...(props.client ? { client: props.client } : {}) } }))
      toast({ text: t`Saved` });
  }
  return (
    <Panel report title={props.title}>
      <fieldset disabled={!props.can} className="mt-3 grid min-w-0 gap-3 sm:grid-cols-2">
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={names[field] ?? field}
            value={party[field]}
            onChange={(text) => setParty((before) => ({ ...before, [field]: text }))}
            problem={wrong(field)}
            isReadOnly={!props.can}
          />
        ))}
        <div className="flex flex-col gap-3 sm:col-span-2">
          <Problems fields={fields} names={names} />
          {props.can && (
            <div className="flex justify-end">
              <Button look="primary" busy={busy} onPress={() => void keep()}>
                <Trans>Save</Trans>
              </Button>
            </div>
          )}
        </div>
      </fieldset>
    </Panel>
  );
}
