import { Plural, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAct } from "@/features/forms";
import { useDuration } from "@/lib/useDuration";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import { Panel } from "@/ui/Panel";
import { StandingGlyph } from "@/ui/Standing";
import { FORCE_PRESENCE, type Floor, type Moving, type Need } from "./documents";
import { useChannelWord } from "./words";

/** At most five problems, each with its cause and one thing to do about it. */
export function Needs(props: { floor: Floor; onMove: (moving: Moving) => void }) {
  const { t } = useLingui();
  const { problems } = props.floor;
  return (
    <Panel title={t`Needs you`}>
      {problems.length === 0 ? (
        <p role="status" className="mt-2 flex items-center gap-2 font-medium">
          <StandingGlyph standing="MET" size={14} />
          {t`Nothing needs you`}
        </p>
      ) : (
        <ul className="mt-2 flex flex-col divide-y divide-line">
          {problems.map((need) => (
            <li
              key={`${need.cause} ${need.client?.id} ${need.channel} ${need.person?.id}`}
              data-cause={need.cause}
              className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 py-[6px]"
            >
              <StandingGlyph standing={need.cause === "OVER_BREAK" ? "AT_RISK" : "BREACHED"} />
              <Whose need={need} />
              <span className="min-w-0 flex-1">
                <Cause need={need} />
              </span>
              <Way need={need} onMove={props.onMove} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Whose({ need }: { need: Need }) {
  const channel = useChannelWord();
  if (need.person) return <span className="font-medium">{need.person.name}</span>;
  if (!need.client) return null;
  return (
    <span className="flex items-center gap-2">
      <ClientMark client={need.client} strong />
      {need.channel && <span className="text-mute">{channel(need.channel)}</span>}
    </span>
  );
}

function Cause({ need }: { need: Need }): ReactNode {
  const { t } = useLingui();
  const time = useDuration();
  const many = need.many ?? 0;
  const newly = need.newly ?? 0;
  const waited = time(need.seconds ?? 0);
  const promised = time(need.promised ?? 0);
  switch (need.cause) {
    case "NOBODY_THERE":
      return (
        <Plural
          value={many}
          one="# waits and nobody is there"
          few="# wait and nobody is there"
          many="# wait and nobody is there"
          other="# wait and nobody is there"
        />
      );
    case "LONG_WAIT":
      return t`longest wait ${waited}, promised ${promised}`;
    case "LATE_GROWING":
      return (
        <Plural
          value={many}
          one={`# late, growing by ${newly} an hour`}
          few={`# late, growing by ${newly} an hour`}
          many={`# late, growing by ${newly} an hour`}
          other={`# late, growing by ${newly} an hour`}
        />
      );
    case "LATE":
      return <Late many={many} />;
    case "NOT_ANSWERING":
      return t`not answering for ${waited}`;
    case "OVER_BREAK":
      return t`break over by ${waited}`;
  }
}

function Late(props: { many: number }) {
  return <Plural value={props.many} one="# late" few="# late" many="# late" other="# late" />;
}

/** The one thing to do: bring somebody, look at the late ones, or call the person back. */
function Way(props: { need: Need; onMove: (moving: Moving) => void }) {
  const { t } = useLingui();
  const { need } = props;
  const navigate = useNavigate();
  const assigns = useCan("people.assign");
  const reads = useCan("case.read");
  const { run, busy } = useAct(FORCE_PRESENCE);
  const { person, client } = need;
  if (person)
    return (
      <Button
        size="small"
        busy={busy}
        onPress={() => void run({ input: { person: person.id, state: "AVAILABLE", reason: null } })}
      >
        {t`Set to Available`}
      </Button>
    );
  if (!client) return null;
  if (need.cause === "LATE" || (need.cause === "LATE_GROWING" && !assigns))
    return reads ? (
      <Button size="small" onPress={() => void navigate({ to: "/cases", search: { client: client.id, late: "yes" } })}>
        {t`Show the late ones`}
      </Button>
    ) : null;
  return assigns ? (
    <Button size="small" onPress={() => props.onMove({ client: client.id })}>
      {t`Move somebody here`}
    </Button>
  ) : null;
}
