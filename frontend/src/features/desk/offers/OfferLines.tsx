import { useLingui } from "@lingui/react/macro";
import { Mail, MessageSquare } from "lucide-react";
import type { ReactNode } from "react";
import { BRIEF } from "@/features/cases";
import { read } from "@/lib/graphql";
import { Badge } from "@/ui/Badge";
import { ClientMark } from "@/ui/ClientMark";
import type { Offer } from "./documents";

/** What of an offer is shown whatever it is: who, in which language, for which client, the first words. */
export function whatOf(offer: Offer) {
  if (offer.chat) {
    const { name, language, client, opening } = offer.chat;
    return { channel: "chat" as const, icon: MessageSquare, name, language, client, words: opening };
  }
  const brief = offer.case ? read(BRIEF, offer.case) : null;
  return {
    channel: "mail" as const,
    icon: Mail,
    name: brief?.customer.name ?? "",
    language: offer.case?.language ?? null,
    client: brief?.client ?? null,
    words: brief?.subject ?? "",
  };
}

/** Name, language, first words and client, beside the ring; `aside` at the end of the last line. */
export function OfferLines({ offer, aside }: { offer: Offer; aside?: ReactNode }) {
  const { t } = useLingui();
  const what = whatOf(offer);
  const { words } = what;
  return (
    <div className="min-w-0 flex-1">
      <p className="flex items-center gap-2">
        <b className="truncate font-semibold">{what.name}</b>
        {what.language && <Badge>{what.language.toUpperCase()}</Badge>}
      </p>
      <p className="truncate text-sm text-mute" title={words}>
        {what.channel === "chat" ? t`Chat · “${words}”` : words}
      </p>
      <p className="flex items-center gap-2">
        <span className="min-w-0 flex-1">{what.client && <ClientMark client={what.client} />}</span>
        {aside}
      </p>
    </div>
  );
}
