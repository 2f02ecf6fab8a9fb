import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import type { Kpi } from "./file";
import { useSheet } from "./sheet";

/** The dictionary, searched: every KPI that can be promised, with its exact text. */
export function KpiPicker(props: { open: boolean; onClose: () => void; onPick: (kpi: Kpi) => void }) {
  const { t } = useLingui();
  const { kpis } = useSheet();
  const [text, setText] = useState("");
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (kpi: Kpi) => {
    const all = `${kpi.name} ${kpi.byDefault} ${kpi.code}`.toLowerCase();
    return kpi.better !== null && wanted.every((word) => all.includes(word));
  };
  const found = [...kpis.values()].filter(fits);
  return (
    <Dialog title={t`Add a KPI from the dictionary`} open={props.open} onClose={props.onClose} size="wide">
      <TextField label={t`Search the dictionary`} type="search" value={text} onChange={setText} autoFocus />
      {found.length === 0 && <p className="mt-3 text-mute">{t`No KPI fits these words.`}</p>}
      <ul className="mt-3 flex max-h-[55vh] flex-col overflow-y-auto" aria-label={t`KPIs`}>
        {found.map((kpi) => (
          <li key={kpi.code}>
            <button
              type="button"
              onClick={() => props.onPick(kpi)}
              className="w-full rounded-control px-3 py-2 text-left -outline-offset-2 hover:bg-accent-soft"
            >
              <b className="font-semibold">{kpi.name}</b>
              <span className="block text-sm text-mute">{kpi.byDefault}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
