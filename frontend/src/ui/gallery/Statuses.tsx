import { Mail } from "lucide-react";
import { DataTable } from "../DataTable";
import { Facts, Panel } from "../Panel";
import { Ring } from "../Ring";
import { SlaStrip } from "../SlaStrip";
import { StandingMark, type StandingName } from "../Standing";
import { Empty, ErrorPanel, SkeletonRows } from "../States";
import { Strip } from "./GalleryPage";

const STANDINGS: readonly StandingName[] = ["MET", "RUNNING", "AT_RISK", "BREACHED", "PAUSED"];
const ROWS = Array.from({ length: 5000 }, (_, at) => ({
  id: String(at),
  name: `LS-${48_000 + at}`,
  subject: "Zwrot 2 książek, brak etykiety",
}));

/** Service level marks, and the states every screen has. */
export function Statuses() {
  return (
    <>
      <Strip title="Standing and ring">
        {STANDINGS.map((standing, at) => (
          <span key={standing} className="flex items-center gap-3 pr-4">
            <Ring share={1 - at / 5} standing={standing} label={standing}>
              <Mail size={15} strokeWidth={1.8} />
            </Ring>
            <StandingMark standing={standing}>{["Kept", "3 h 40", "04:12", "−00:22", "Paused"][at]}</StandingMark>
          </span>
        ))}
        <Ring share={0.7} label="8 seconds" size={44}>
          8
        </Ring>
      </Strip>
      <Strip title="SLA strip" column>
        {STANDINGS.map((standing, at) => (
          <SlaStrip
            key={standing}
            standing={standing}
            title="Resolution"
            used={[0.4, 0.3, 0.72, 1, 0.5][at] ?? 0}
            warnAt={0.666}
            left={["Kept", "3 h 40", "04:12", "−00:22", "waiting for the customer"][at] ?? ""}
            clause="of 15:00 · Leśna Sowa contract v3, 2.1"
          />
        ))}
      </Strip>
      <div className="grid grid-cols-2 gap-6">
        <Strip title="Empty, good" column>
          <Empty good title="No one is waiting">
            The next case appears here by itself.
          </Empty>
        </Strip>
        <Strip title="Error" column>
          <ErrorPanel title="The list could not be read" reference="7f3a-c91e" onRetry={() => {}}>
            Nothing was changed.
          </ErrorPanel>
        </Strip>
        <Strip title="No right" column>
          <Empty title="You do not have this right: Draft contracts">An administrator grants it.</Empty>
        </Strip>
        <Strip title="Loading" column>
          <SkeletonRows rows={3} />
        </Strip>
      </div>
      <Strip title="Table, 5000 rows" column>
        <div className="flex h-64 flex-col">
          <DataTable
            label="Cases"
            rows={ROWS}
            rowKey={(row) => row.id}
            onOpen={() => {}}
            columns={[
              { id: "n", head: "Number", width: "120px", cell: (row) => row.name },
              { id: "s", head: "Subject", width: "1fr", cell: (row) => row.subject },
            ]}
          />
        </div>
      </Strip>
      <div className="w-80">
        <Panel title="Panel" aside="aside">
          <Facts
            rows={[
              ["E-mail", "marta.w@poczta.pl"],
              ["Language", "polski"],
            ]}
          />
        </Panel>
      </div>
    </>
  );
}
