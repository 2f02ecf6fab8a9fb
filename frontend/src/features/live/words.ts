import { useLingui } from "@lingui/react/macro";

/** A channel by the name that the reader knows. */
export function useChannelWord(): (channel: string) => string {
  const { t } = useLingui();
  return (channel) => (channel === "chat" ? t`Chat` : t`E-mail`);
}
