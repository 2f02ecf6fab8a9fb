import { useLingui } from "@lingui/react/macro";

/** Minutes as people say them: `45 min`, `4 h`, `1 h 30 min`, in the reader's language. */
export function useSpan(): (minutes: number) => string {
  const { t } = useLingui();
  return (minutes) => {
    const sign = minutes < 0 ? "−" : "";
    const whole = Math.round(Math.abs(minutes));
    const hours = Math.floor(whole / 60);
    const rest = whole % 60;
    if (hours === 0) return sign + t`${rest} min`;
    if (rest === 0) return sign + t`${hours} h`;
    return sign + t`${hours} h ${rest} min`;
  };
}
