import { Trans } from "@lingui/react/macro";
import { lastOf } from "./months";

/** The month's figures with every fact and seal, which anybody can recompute without us. */
export function ProofLink(props: { client: string; month: string }) {
  const from = `${props.month}-01`;
  const address = `/proofs/${encodeURIComponent(props.client)}?from=${from}&until=${lastOf(props.month)}`;
  return (
    <a href={address} download className="rounded-[4px] font-medium text-accent-ink underline-offset-2 hover:underline">
      <Trans>Take the proof away (for manyhands verify)</Trans>
    </a>
  );
}
