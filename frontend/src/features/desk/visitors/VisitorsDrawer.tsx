import { useLingui } from "@lingui/react/macro";
import { Boundary } from "@/app/Boundary";
import { Drawer } from "@/ui/Dialog";
import { Visitors } from "./Visitors";

/** Who is on the shops' pages now, over the desk. */
export function VisitorsDrawer(props: { onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Drawer title={t`Visitors now`} open onClose={props.onClose}>
      <Boundary name={t`Visitors now`}>
        <Visitors onLeave={props.onClose} />
      </Boundary>
    </Drawer>
  );
}
