import { Boundary } from "@/app/Boundary";
import { useLingui } from "@lingui/react/macro";
import { useCan } from "@/lib/viewer";
import { BookPanel } from "./BookPanel";
import { ProbeList } from "./ProbeList";
import { Register } from "./Register";
import { Rounds } from "./Rounds";

/** Contact points of a client, and the test contacts that try them. */
export function ProbesTab(props: { client: string; own: string }) {
  const { t } = useLingui();
  const can = useCan("probe.run");
  const { client, own } = props;
  return (
    <div className="flex flex-col gap-4">
      <Boundary name={t`Contact points`}>
        <Register client={client} />
      </Boundary>
      <Boundary name={t`Test contacts`}>
        <ProbeList client={client} />
      </Boundary>
      <Boundary name={t`Shops side by side`}>
        <Rounds client={client} own={own} />
      </Boundary>
      {can && (
        <Boundary name={t`Schedules`}>
          <BookPanel client={client} />
        </Boundary>
      )}
    </div>
  );
}
