import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { Button } from "@/ui/Button";
import { spoken } from "@/lib/spoken";
import { fresh, without, type Path } from "./file";
import { Item } from "./Item";
import { Called, Lines, Maybe, Part } from "./parts";
import { Num, Own, Pick, Share, Some, Sum, useSheet, Wrong } from "./sheet";
import { useNames } from "./useNames";
import { useTermWords } from "./words";

const AT: Path = ["money", "prices"];
const own = (...field: (string | number)[]): Path => [...AT, ...field];

/** What usage costs: items, surcharges, minimums, tax. */
export function Prices() {
  const { t } = useLingui();
  const { rows, put, edit, at } = useSheet();
  const items = rows(own("items"));
  const currency = String(at(["money", "currency"]));
  const code = fresh(
    "item",
    items.map((one) => one["code"]),
  );
  return (
    <>
      <ol className={edit ? "flex flex-col gap-3" : "flex flex-col"}>
        {items.map((_, index) => (
          <Part key={index} remove={t`Remove this price`} onRemove={() => put(own("items", index), undefined)}>
            <Item at={own("items", index)} />
          </Part>
        ))}
        {edit && (
          <li>
            <Button
              icon={Plus}
              onPress={() =>
                put(own("items", items.length), { code, unit: "contact", model: "flat", price: `1.00 ${currency}` })
              }
            >
              {t`Add a price`}
            </Button>
          </li>
        )}
      </ol>
      <Surcharges />
      <Minimums />
      <Tax />
    </>
  );
}

function Surcharges() {
  const { t } = useLingui();
  const { rows, at, edit, put } = useSheet();
  const words = useTermWords();
  const { items } = useNames();
  const list = rows(own("surcharges"));
  if (!edit && list.length === 0) return null;
  const night = <Own at={own("times", "night")} label={t`Night`} placeholder="22:00-06:00" width={110} />;
  const weekend = <Some at={own("times", "weekend")} label={t`Weekend`} words={words.weekend} all={t`no day`} />;
  const combine = <Pick at={own("combine")} label={t`Several at once`} words={words.combine} usual="add" />;
  const currency = String(at(["money", "currency"]));
  return (
    <>
      <Lines
        at={own("surcharges")}
        add={t`Add a surcharge`}
        remove={t`Remove this surcharge`}
        start={() => ({
          code: fresh(
            "surcharge",
            list.map((one) => one["code"]),
          ),
          tag: "night",
          share_bp: 2500,
        })}
      >
        {(row) => {
          const fixed = typeof at([...row, "price"]) === "string";
          const rest = without(at(row), "share_bp", "price");
          const when = <Pick at={[...row, "tag"]} label={t`When`} words={words.tag} />;
          const more = fixed ? (
            <Sum at={[...row, "price"]} label={t`Price`} />
          ) : (
            <Share at={[...row, "share_bp"]} label={t`Share of the price`} max={1000} />
          );
          const which = <Some at={[...row, "items"]} label={t`Prices`} words={items} all={t`all`} />;
          return (
            <>
              <Called at={[...row, "name"]} otherwise={spoken(String(at([...row, "code"])))} />
              {fixed ? (
                <Trans>
                  On “{when}” each unit costs {more} more; this holds for: {which}.
                </Trans>
              ) : (
                <Trans>
                  On “{when}” the price is {more} higher; this holds for: {which}.
                </Trans>
              )}
              {edit && (
                <Button
                  size="small"
                  look="quiet"
                  onPress={() => put(row, fixed ? { ...rest, share_bp: 2500 } : { ...rest, price: `1.00 ${currency}` })}
                >
                  {fixed ? t`As a share` : t`As an amount`}
                </Button>
              )}
              <Wrong at={row} />
            </>
          );
        }}
      </Lines>
      {list.length > 0 && (
        <p className="leading-8">
          <Trans>
            Night is {night}, the weekend is {weekend}; of several surcharges {combine}.
          </Trans>
        </p>
      )}
    </>
  );
}

function Minimums() {
  const { t } = useLingui();
  const { rows, at, edit, put } = useSheet();
  const words = useTermWords();
  const { items } = useNames();
  const list = rows(own("minimums"));
  if (!edit && list.length === 0) return null;
  const currency = String(at(["money", "currency"]));
  const of = (kind: string) =>
    kind === "fee"
      ? { of: "fee", commitment: `1000.00 ${currency}` }
      : { of: "volume", commitment: 100, price: `1.00 ${currency}` };
  return (
    <Lines
      at={own("minimums")}
      add={t`Add a minimum`}
      remove={t`Remove this minimum`}
      start={() => ({
        code: fresh(
          "minimum",
          list.map((one) => one["code"]),
        ),
        ...of("fee"),
        share_bp: 9000,
      })}
    >
      {(row) => {
        const { code, name, share_bp } = (at(row) ?? {}) as Record<string, unknown>;
        const share = <Share at={[...row, "share_bp"]} label={t`Share of the commitment`} />;
        const which = <Some at={[...row, "items"]} label={t`Prices`} words={items} all={t`all`} />;
        const kind = (
          <Pick
            at={[...row, "of"]}
            label={t`Minimum of`}
            words={words.of}
            onPick={(next) => put(row, { code, name, share_bp, ...of(next) })}
          />
        );
        const sum = <Sum at={[...row, "commitment"]} label={t`Commitment`} />;
        const number = <Num at={[...row, "commitment"]} label={t`Commitment`} />;
        const price = <Sum at={[...row, "price"]} label={t`Price`} />;
        return (
          <>
            <Called at={[...row, "name"]} otherwise={spoken(String(code))} />
            {at([...row, "of"]) === "fee" ? (
              <Trans>
                Minimum of {kind}: at least {share} of {sum} is paid a month for: {which}.
              </Trans>
            ) : (
              <Trans>
                Minimum of {kind}: of {number} a month at least {share} is paid, what is missing at {price} each; this
                counts: {which}.
              </Trans>
            )}
            <Wrong at={row} />
          </>
        );
      }}
    </Lines>
  );
}

function Tax() {
  const { t } = useLingui();
  const { at, edit, put } = useSheet();
  const { vat } = useNames();
  const rates = (at(own("vat")) ?? {}) as Record<string, number>;
  const usual = <Pick at={own("usual_vat")} label={t`Usual rate`} words={vat} />;
  return (
    <div className="leading-8">
      <Wrong at={own("vat")} />
      {Object.keys(rates).map((name) => (
        <Maybe key={name} at={own("vat", name)} add="" remove={t`Remove this rate`} start={2300}>
          <Trans>
            VAT rate “{name}”: <Share at={own("vat", name)} label={t`VAT`} min={0} />
          </Trans>
        </Maybe>
      ))}
      {edit && (
        <Button
          size="small"
          look="quiet"
          icon={Plus}
          onPress={() => put(own("vat", fresh("rate", Object.keys(rates))), 800)}
        >
          {t`Add a VAT rate`}
        </Button>
      )}
      <p>
        <Trans>Where nothing else is said, the rate is “{usual}”.</Trans>
      </p>
    </div>
  );
}
