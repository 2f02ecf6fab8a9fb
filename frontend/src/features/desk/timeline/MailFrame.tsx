import { Trans, useLingui } from "@lingui/react/macro";
import { ImageOff } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/Button";
import type { MailItem } from "../documents";

/** The mail as its sender drew it, cleaned by the server, in a frame that may neither run nor send anything. */
export function MailFrame({ mail }: { mail: MailItem }) {
  const { t } = useLingui();
  const [images, setImages] = useState(false);
  return (
    <div className="mt-2">
      {mail.remoteImagesBlocked && !images && (
        <div className="mb-2 flex flex-wrap items-center gap-2 rounded-control bg-fill px-3 py-1 text-sm">
          <ImageOff aria-hidden size={15} />
          <span className="flex-1">
            <Trans>
              Pictures from other servers wait: fetched, they tell the sender that the mail was read, though not by
              whom.
            </Trans>
          </span>
          <Button size="small" onPress={() => setImages(true)}>
            <Trans>Show remote pictures</Trans>
          </Button>
        </div>
      )}
      {mail.remoteImagesBlocked && images && (
        <p className="mb-2 text-sm text-mute">
          <Trans>Pictures from other servers are fetched by ours. A frame that stays empty could not be fetched.</Trans>
        </p>
      )}
      <iframe
        title={t`The mail as it was sent`}
        src={`${mail.htmlUrl ?? ""}${images ? "?images=1" : ""}`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        loading="lazy"
        className="h-[420px] w-full resize-y overflow-auto rounded-control border border-line bg-white"
      />
    </div>
  );
}
