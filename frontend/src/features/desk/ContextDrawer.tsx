import { useLingui } from "@lingui/react/macro";
import { Boundary } from "@/app/Boundary";
import { Drawer } from "@/ui/Dialog";
import { ContextColumn } from "./ContextColumn";
import type { DeskCase } from "./documents";

/** The right column where there is no room for it: over the case, one press away. */
export function ContextDrawer(props: { matter: DeskCase; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Drawer title={t`Customer and outcome`} open onClose={props.onClose}>
      <div className="flex flex-col gap-3">
        <Boundary name={t`Context`}>
          <ContextColumn matter={props.matter} />
        </Boundary>
      </div>
    </Drawer>
  );
}
