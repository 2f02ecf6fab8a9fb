import { Trans, useLingui } from "@lingui/react/macro";
import { Component, type ReactNode } from "react";
import { answers } from "@/lib/arrive";
import { ErrorPanel } from "@/ui/States";

type Props = { children: ReactNode; name: string };

/** Part of a page fails alone: the rest of the desk goes on. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="p-3">
        <PartBroken name={this.props.name} onRetry={() => this.setState({ failed: false })} />
      </div>
    );
  }
}

function PartBroken(props: { name: string; onRetry: () => void }) {
  const { name } = props;
  return (
    <ErrorPanel title={name} onRetry={props.onRetry}>
      <Trans>This part could not be shown. The rest of the page works, drafts are kept.</Trans>
    </ErrorPanel>
  );
}

/** A whole page failed to draw or to load. */
export function PageBroken() {
  const { t } = useLingui();
  return (
    <div className="mx-auto max-w-xl p-6">
      <ErrorPanel
        title={t`This page could not be shown`}
        onRetry={() => void answers().then((there) => there && location.reload())}
      >
        <Trans>Nothing you wrote is lost: drafts are kept in this browser.</Trans>
      </ErrorPanel>
    </div>
  );
}
