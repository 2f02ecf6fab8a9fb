import { Trans } from "@lingui/react/macro";
import { useNewVersion } from "@/lib/version";

/** A quiet word that the server has become a newer one. The page is loaded anew when the reader says so, or when nobody looks. */
export function NewVersion() {
  if (!useNewVersion()) return null;
  return (
    <button
      type="button"
      // What was typed last is kept within 150 ms.
      onClick={() => setTimeout(() => location.reload(), 300)}
      className="h-[34px] shrink-0 rounded-full bg-rail-2 px-3 font-medium text-rail-ink hover:text-white"
    >
      <Trans>A new version is ready</Trans>
    </button>
  );
}
