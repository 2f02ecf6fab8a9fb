import { useLingui } from "@lingui/react/macro";
import { duration } from "./time";

/** The reader's short word for an hour, as `duration` wants it. */
export function useHourWord(): string {
  const { t } = useLingui();
  return t({ message: "h", comment: "short for hour, as in 3 h 40" });
}

/** Seconds as `04:12` or `3 h 40`, in the reader's language. */
export function useDuration(): (seconds: number) => string {
  const hour = useHourWord();
  return (seconds) => duration(seconds, hour);
}
