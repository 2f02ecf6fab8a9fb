import { useLingui } from "@lingui/react/macro";

/** Minutes as people say them: `45 min`, `4 h`, `1 h 30 min`, in the reader's language. No line ends within one. */
export function useSpan(): (minutes: number) => string {
  const { t } = useLingui();
  return (minutes) => {
    const sign = minutes < 0 ? "−" : "";
    const whole = Math.round(Math.abs(minutes));
    const hours = Math.floor(whole / 60);
    const rest = whole % 60;
    const said = hours === 0 ? t`${rest} min` : rest === 0 ? t`${hours} h` : t`${hours} h ${rest} min`;
    return (sign + said).replaceAll(" ", "\u00a0");
  };
}
