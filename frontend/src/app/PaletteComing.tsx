import { useLingui } from "@lingui/react/macro";

const take = (field: HTMLInputElement | null) => field?.focus();

/** The palette's field while the palette itself is on its way: what is typed goes on there, and nowhere else. */
export function PaletteComing(props: { typed: string; onType: (text: string) => void; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <div role="dialog" aria-label={t`Search or run`} className="fixed inset-0 z-50 bg-shade text-ink">
      <input
        ref={take}
        aria-label={t`Search or run`}
        value={props.typed}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && props.onClose()}
        className="mx-auto mt-[12vh] block h-12 w-[min(620px,calc(100vw-32px))] rounded-report bg-surface px-[45px] text-md shadow-float outline-none"
      />
    </div>
  );
}
