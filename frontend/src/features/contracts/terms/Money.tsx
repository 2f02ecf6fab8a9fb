import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { inCurrency } from "./file";
import { Prices } from "./Prices";
import { Remedies } from "./Remedies";
import { useSheet, Wrong } from "./sheet";
import { Volumes } from "./Volumes";

/** What results and usage cost. */
export function Money() {
  const { t } = useLingui();
  const { at, rows, edit, put } = useSheet();
  const money = at(["money"]);
  if (!money)
    return edit ? (
      <Button icon={Plus} onPress={() => put(["money"], { currency: "PLN", remedies: [], prices: NO_PRICES })}>
        {t`Add prices and remedies`}
      </Button>
    ) : null;
  const prices = at(["money", "prices"]);
  const volumes = edit || rows(["money", "volumes"]).length > 0;
  const remedies = edit || ["remedies", "caps", "terminations"].some((list) => rows(["money", list]).length > 0);
  return (
    <div className="flex flex-col gap-4">
      <Wrong at={["money"]} />
      {edit && <Currency />}
      {remedies && (
        <Section title={t`Credits and bonuses`}>
          <Remedies />
        </Section>
      )}
      {volumes && (
        <Section title={t`Volume`}>
          <Volumes />
        </Section>
      )}
      {prices ? (
        <Section title={t`Prices`}>
          <Prices />
        </Section>
      ) : (
        edit && (
          <Button icon={Plus} onPress={() => put(["money", "prices"], NO_PRICES)}>
            {t`Add a price list`}
          </Button>
        )
      )}
    </div>
  );
}

const NO_PRICES = { items: [], vat: { standard: 2300 }, usual_vat: "standard" };

export function Section(props: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-base font-semibold">{props.title}</h3>
      {props.children}
    </section>
  );
}

/** Another currency is put behind every amount, so that they never differ. */
function Currency() {
  const { t } = useLingui();
  const { at, put } = useSheet();
  const code = String(at(["money", "currency"]) ?? "");
  return (
    <p className="leading-8">
      <Trans>
        Money is in{" "}
        <select
          aria-label={t`Currency`}
          value={code}
          onChange={(event) =>
            put(["money"], {
              ...(inCurrency(at(["money"]), event.target.value) as object),
              currency: event.target.value,
            })
          }
          className="h-[26px] rounded-[5px] border-0 border-b-2 border-dotted border-accent bg-accent-soft px-[5px] font-semibold text-accent-ink"
        >
          {[...new Set([code, "PLN", "EUR", "UAH", "USD", "GBP", "CZK"])].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        .
      </Trans>
    </p>
  );
}
