import { useLingui } from "@lingui/react/macro";
import { useWhen } from "./time";
import { useViewer } from "./viewer";

/** A moment as briefly as it is clear, in the reader's zone; drawn again only when its words change. */
export function When(props: { at: string }) {
  const { i18n } = useLingui();
  const { zone } = useViewer();
  return useWhen(props.at, i18n.locale, zone);
}
