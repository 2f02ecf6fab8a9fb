import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "./Button";
import { cx } from "./cx";
import { StandingGlyph } from "./Standing";

/** A grey bar in the place of a line; appears after 150 ms so that quick answers never flash. */
export function Skeleton(props: { className?: string }) {
  return <span aria-hidden className={cx("late-in block rounded-[6px] bg-fill", props.className ?? "h-4 w-full")} />;
}

/** Several grey rows with the geometry of a list. */
export function SkeletonRows(props: { rows: number; height?: string }) {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`} className="flex flex-col gap-2 p-3">
      {Array.from({ length: props.rows }, (_, at) => (
        <Skeleton key={at} className={props.height ?? "h-12 w-full"} />
      ))}
    </div>
  );
}

/** Nothing here: one sentence what lives here, and one thing to do. */
export function Empty(props: { title: string; children?: ReactNode; action?: ReactNode; good?: boolean }) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      {props.good && <StandingGlyph standing="MET" size={22} />}
      <p className="text-md font-semibold">{props.title}</p>
      {props.children && <div className="max-w-[44ch] text-mute">{props.children}</div>}
      {props.action && <div className="mt-2 flex gap-2">{props.action}</div>}
    </div>
  );
}

/** What failed, what is safe, what to do, and a code to quote. */
export function ErrorPanel(props: {
  title: string;
  children?: ReactNode;
  reference?: string | undefined;
  onRetry?: () => void;
}) {
  return (
    <div
      role="alert"
      className="flex flex-col items-start gap-2 rounded-card border border-breach bg-breach-soft px-4 py-3"
    >
      <p className="inline-flex items-center gap-2 font-semibold text-breach">
        <StandingGlyph standing="BREACHED" />
        {props.title}
      </p>
      {props.children && <div className="text-ink-2">{props.children}</div>}
      <div className="flex flex-wrap items-center gap-3">
        {props.onRetry && (
          <Button size="small" onPress={props.onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )}
        {props.reference && (
          <span className="text-sm text-ink-2">
            <Trans>
              Code to quote: <span className="font-mono">{props.reference}</span>
            </Trans>
          </span>
        )}
      </div>
    </div>
  );
}
