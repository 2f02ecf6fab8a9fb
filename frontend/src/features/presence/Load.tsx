import { Trans, useLingui } from "@lingui/react/macro";
import { PopButton } from "@/ui/PopButton";
import { Facts } from "@/ui/Panel";
import { cx } from "@/ui/cx";
import type { Presence } from "./documents";
import { loadOf } from "./standing";

/** How much of what I may carry is in hand; a press says what it is made of. */
export function Load({ presence }: { presence: Presence }) {
  const { t } = useLingui();
  const load = loadOf(presence);
  if (load.all === 0) return null;
  const { live, written } = presence;
  const whole = t`Carried ${load.used} of ${load.all}: calls and chats ${live}, written work ${written}`;
  return (
    <span title={whole} className="max-md:hidden">
      <PopButton
        label={t`What I carry`}
        placement="bottom start"
        className="flex h-9 items-center gap-2 rounded-full px-2 text-sm font-medium text-rail-mute hover:text-white"
        text={
          <>
            <span aria-hidden className="relative h-[6px] w-14 overflow-hidden rounded-[3px] bg-white/15">
              <i
                className={cx(
                  "absolute inset-y-0 left-0 rounded-[3px]",
                  load.full >= 1 ? "bg-risk-fill" : "bg-rail-accent/50",
                )}
                style={{ width: `${load.full * 100}%` }}
              />
              <i
                className="absolute inset-y-0 left-0 rounded-[3px] bg-rail-accent"
                style={{ width: `${load.live * 100}%` }}
              />
            </span>
            <span className="tabular-nums">
              <Trans>
                {load.used} of {load.all}
              </Trans>
            </span>
          </>
        }
      >
        <Facts
          rows={[
            [t`Calls, chats`, live],
            [t`Written`, written],
            [t`In all`, t`${load.used} of ${load.all}`],
          ]}
        />
        <p className="mt-2 max-w-[34ch] text-sm text-mute">
          <Trans>A call counts 12, a chat 4, a written case 3. The desk gives nothing that does not fit.</Trans>
        </p>
      </PopButton>
    </span>
  );
}
