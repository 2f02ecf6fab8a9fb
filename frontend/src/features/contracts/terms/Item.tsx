import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { spoken } from "@/lib/spoken";
import { without, type Path } from "./file";
import { Ranges } from "./Ranges";
import { Called, Maybe } from "./parts";
import { Fixed, Num, Own, Pick, Share, Some, Sum, useSheet, Wrong } from "./sheet";
import { useNames } from "./useNames";
import { useTermWords } from "./words";

/** One price, as sentences. */
export function Item(props: { at: Path }) {
  const { t } = useLingui();
  const { at, edit, put } = useSheet();
  const words = useTermWords();
  const own = (field: string): Path => [...props.at, field];
  const unit = String(at(own("unit")));
  const model = String(at(own("model")));
  const currency = String(at(["money", "currency"]));
  const code = <Own at={own("code")} label={t`Code`} />;
  const channels = <Some at={own("channels")} label={t`Channels`} words={words.channels} all={t`all`} />;
  const pickUnit = <Pick at={own("unit")} label={t`Unit`} words={words.unit} />;
  const pickModel = (
    <Pick
      at={own("model")}
      label={t`Kind of price`}
      words={words.model}
      onPick={(next) => put(props.at, startOf(next, (at(props.at) ?? {}) as Record<string, unknown>, currency))}
    />
  );
  const named = ((at(own("channels")) ?? []) as string[]).length > 0;
  return (
    <>
      {edit ? (
        <p className="text-sm text-ink-2">
          <Trans>
            Price {code}: per {pickUnit}, {pickModel}
          </Trans>
        </p>
      ) : (
        <p className="text-sm leading-5 text-mute">{String(at(own("code")))}</p>
      )}
      <Called at={own("name")} otherwise={spoken(String(at(own("code"))))} />
      <Wrong at={props.at} />
      <Wrong at={own("unit")} />
      <Wrong at={own("model")} />
      <Priced at={props.at} unit={unit} model={model} />
      {model !== "monthly" && (edit || named) && (
        <p>
          <Trans>Channels: {channels}</Trans>
        </p>
      )}
      {model !== "monthly" && <Conditions at={props.at} unit={unit} />}
    </>
  );
}

/** The item with another kind of price; what no longer fits is left out. */
function startOf(model: string, item: Record<string, unknown>, currency: string): Record<string, unknown> {
  const rest = without(item, "price", "tiers", "included", "fee", "arc", "rrc", "least", "volume");
  const one = `1.00 ${currency}`;
  const kinds: Record<string, Record<string, unknown>> = {
    flat: { price: one },
    graduated: {
      tiers: [
        { until: 100, price: one },
        { from: 100, price: one },
      ],
    },
    banded: {
      tiers: [
        { until: 100, price: one },
        { from: 100, price: one },
      ],
    },
    base: { included: 100, fee: `100.00 ${currency}`, arc: one, rrc: one, least: 0 },
    monthly: { unit: "fixed", fee: `100.00 ${currency}` },
  };
  return { ...rest, model, ...kinds[model] };
}

function Priced(props: { at: Path; unit: string; model: string }) {
  const { t } = useLingui();
  const { edit } = useSheet();
  const words = useTermWords();
  const own = (field: string): Path => [...props.at, field];
  const unit: ReactNode = <Fixed>{words.unit[props.unit as "contact"] ?? props.unit}</Fixed>;
  const sum = (field: string, label: string) => <Sum at={own(field)} label={label} />;
  if (props.model === "flat")
    return (
      <p>
        <Trans>
          Each {unit} costs {sum("price", t`Price`)}.
        </Trans>
      </p>
    );
  if (props.model === "monthly")
    return (
      <p>
        <Trans>{sum("fee", t`Fee`)} is paid a month.</Trans>
      </p>
    );
  if (props.model === "base") {
    const included = <Num at={own("included")} label={t`Included`} />;
    const least = <Num at={own("least")} label={t`Not below`} />;
    return (
      <div>
        <p>
          <Trans>
            {sum("fee", t`Fee`)} a month includes {included} × {unit}; each one more costs {sum("arc", t`More`)}, each
            one less gives back {sum("rrc", t`Less`)}, down to {least}.
          </Trans>
        </p>
        <Anchor at={own("volume")} unit={props.unit} />
      </div>
    );
  }
  const each = props.model === "graduated";
  return (
    <>
      <p>
        {each ? (
          <Trans>Each {unit} costs by the month’s quantity, each part at its own price:</Trans>
        ) : (
          <Trans>Each {unit} costs by the month’s quantity, all at the price reached:</Trans>
        )}
      </p>
      <div className={edit ? "pl-4" : "pl-2"}>
        <Ranges
          at={own("tiers")}
          within="lower"
          add={t`Add a tier`}
          start={(last) => ({ from: last?.["until"], price: last?.["price"] })}
          renderEnd={(end, label) => <Num at={end} label={label} />}
        >
          {(row) => <Sum at={[...row, "price"]} label={t`Price`} />}
        </Ranges>
      </div>
    </>
  );
}

/** A base that is what the client locked for the month; only where something is agreed about volume. */
function Anchor(props: { at: Path; unit: string }) {
  const { t } = useLingui();
  const { at } = useSheet();
  const { volumes } = useNames();
  const first = Object.keys(volumes)[0];
  if (props.unit !== "contact" || (first === undefined && at(props.at) === undefined)) return null;
  const volume = <Pick at={props.at} label={t`Locked by`} words={volumes} />;
  return (
    <Maybe at={props.at} add={t`Take what was locked as the base`} remove={t`Keep the base fixed`} start={first}>
      <Trans>
        What “{volume}” locked for a month takes the place of the included quantity, and the fee moves with it.
      </Trans>
    </Maybe>
  );
}

/** What else may be said about a price. */
function Conditions(props: { at: Path; unit: string }) {
  const { t } = useLingui();
  const { at, edit } = useSheet();
  const words = useTermWords();
  const { vat } = useNames();
  const own = (...field: string[]): Path => [...props.at, ...field];
  const days = (...field: string[]) => <Num at={own(...field)} label={t`Days`} min={1} max={366} />;
  const pays = <Share at={own("repeat", "pay_bp")} label={t`Share that is paid`} min={0} />;
  const seconds = (field: string, label: string) => <Num at={own("time", field)} label={label} max={86_400} />;
  const merged = <Pick at={own("merged")} label={t`Merged contacts`} words={words.merged} usual="once" />;
  const rounding = <Pick at={own("rounding")} label={t`Rounding`} words={words.rounding} usual="line" />;
  const rate = <Pick at={own("vat")} label={t`VAT`} words={vat} />;
  const time = (at(own("time")) ?? {}) as Record<string, number>;
  const timed = props.unit === "second" || props.unit === "minute";
  const rounded = (time["step_seconds"] ?? 1) > 1 || (time["least_seconds"] ?? 0) > 0 || Boolean(time["most_seconds"]);
  return (
    <>
      <Maybe
        at={own("repeat")}
        add={t`Another price for repeated contacts`}
        remove={t`Remove the rule`}
        start={{ days: 3, pay_bp: 5000 }}
      >
        <Trans>
          Of what follows within {days("repeat", "days")} days of the contact before, {pays} is paid.
        </Trans>
      </Maybe>
      {timed && (edit || rounded) && (
        <p>
          <Trans>
            Seconds are rounded up to {seconds("step_seconds", t`Step`)}, and are at least{" "}
            {seconds("least_seconds", t`Least`)}.
          </Trans>{" "}
          <Maybe
            at={own("time", "most_seconds")}
            add={t`Limit the time of one contact`}
            remove={t`Remove the limit`}
            start={1800}
          >
            <Trans>No more than {seconds("most_seconds", t`Most`)} seconds of one contact are paid.</Trans>
          </Maybe>
        </p>
      )}
      {props.unit === "resolved" && (
        <Maybe at={own("hold_days")} add={t`Pay only what stays resolved`} remove={t`Remove the rule`} start={3}>
          <Trans>Nothing is paid when the customer comes back within {days("hold_days")} days.</Trans>
        </Maybe>
      )}
      {props.unit === "outcome" && (
        <Maybe at={own("claw_back_days")} add={t`Let an outcome be taken back`} remove={t`Remove the rule`} start={14}>
          <Trans>What is taken back within {days("claw_back_days")} days is paid back.</Trans>
        </Maybe>
      )}
      {(edit || at(own("merged")) === "each" || at(own("rounding")) === "usage") && (
        <p>
          <Trans>
            Contacts that were merged are paid {merged}; money is rounded {rounding}.
          </Trans>
        </p>
      )}
      <Maybe
        at={own("vat")}
        add={t`Another VAT rate`}
        remove={t`Take the usual VAT rate`}
        start={Object.keys(vat)[0] ?? ""}
      >
        <Trans>The VAT rate is “{rate}”.</Trans>
      </Maybe>
    </>
  );
}
