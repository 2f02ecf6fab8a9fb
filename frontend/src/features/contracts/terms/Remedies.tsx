import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { Button } from "@/ui/Button";
import { spoken } from "@/lib/spoken";
import { fresh, without, type Path } from "./file";
import { Pattern, startOf } from "./Patterns";
import { Called, Lines, Maybe, Part } from "./parts";
import { Level, Num, Own, Pick, Share, Some, Sum, useSheet, Wrong } from "./sheet";
import { useNames } from "./useNames";
import { useTermWords } from "./words";

const AT: Path = ["money", "remedies"];

/** What results do to fees: remedies, the most that they come to, rights to end. */
export function Remedies() {
  const { t } = useLingui();
  const { rows, put, edit, at: look } = useSheet();
  const { promiseOf } = useNames();
  const list = rows(AT);
  const currency = String(look(["money", "currency"]));
  const code = fresh(
    "remedy",
    list.map((one) => one["code"]),
  );
  return (
    <>
      <ol className={edit ? "flex flex-col gap-3" : "flex flex-col"}>
        {list.map((_, at) => (
          <Part key={at} remove={t`Remove this remedy`} onRemove={() => put([...AT, at], undefined)}>
            <Remedy at={[...AT, at]} />
          </Part>
        ))}
        {edit && (
          <li>
            <Button
              icon={Plus}
              onPress={() => put([...AT, list.length], { code, ...startOf("steps", promiseOf(undefined), currency) })}
            >
              {t`Add a remedy`}
            </Button>
          </li>
        )}
      </ol>
      <Caps />
      <Terminations />
    </>
  );
}

function Remedy(props: { at: Path }) {
  const { t } = useLingui();
  const { at, edit, put } = useSheet();
  const words = useTermWords();
  const { promiseOf, fees, kpiOf } = useNames();
  const own = (...field: (string | number)[]): Path => [...props.at, ...field];
  const pattern = String(at(own("pattern")));
  const promise = at(own("promise"));
  const currency = String(at(["money", "currency"]));
  const whole = ((at(own("base")) ?? []) as string[]).length === 0;
  const base = <Some at={own("base")} label={t`Of the fees of`} words={fees} all={t`everything`} />;
  const months = <Num at={own("earn_back", "months")} label={t`Months`} min={1} max={24} />;
  const margin = <Level at={own("earn_back", "margin")} label={t`By how much`} kpi={kpiOf(promise)} />;
  const back = <Share at={own("earn_back", "share_bp")} label={t`Share that comes back`} />;
  return (
    <>
      {edit ? (
        <p className="text-sm text-ink-2">
          <Trans>
            Remedy <Own at={own("code")} label={t`Code`} />:{" "}
            <Pick
              at={own("pattern")}
              label={t`Kind of remedy`}
              words={words.pattern}
              onPick={(next) =>
                put(props.at, {
                  code: at(own("code")),
                  name: at(own("name")),
                  base: at(own("base")),
                  ...startOf(next, promiseOf(promise as string | undefined), currency),
                })
              }
            />
          </Trans>
        </p>
      ) : null}
      <Called at={own("name")} otherwise={spoken(String(at(own("code"))))} />
      <Wrong at={props.at} />
      <Pattern at={props.at} pattern={pattern} />
      {pattern !== "per_miss" && pattern !== "gain_share" && (edit || !whole) && (
        <p>
          <Trans>“The fee” are the fees of: {base}.</Trans>
        </p>
      )}
      {promise !== undefined && (
        <>
          <Maybe
            at={own("repeats")}
            add={t`Count more for misses in a row`}
            remove={t`Remove repeats`}
            start={[{ from: 3, times_bp: 20_000 }]}
          >
            <Lines
              at={own("repeats")}
              add={t`Add a row`}
              remove={t`Remove this row`}
              start={() => ({ from: 4, times_bp: 30_000 })}
            >
              {(row) => {
                const nth = <Num at={[...row, "from"]} label={t`Misses in a row`} min={2} max={120} />;
                const times = (
                  <Num at={[...row, "times_bp"]} label={t`Times`} scale={10_000} min={1} max={100} step={0.5} />
                );
                return (
                  <Trans>
                    After {nth} months missed in a row it counts × {times}.
                  </Trans>
                );
              }}
            </Lines>
          </Maybe>
          <Maybe
            at={own("earn_back")}
            add={t`Let the credit be earned back`}
            remove={t`Remove the earn-back`}
            start={{ months: 2, margin: 0, share_bp: 10_000 }}
          >
            <Trans>
              {back} of the credit comes back when each of the next {months} months is better than the target by{" "}
              {margin}.
            </Trans>
          </Maybe>
        </>
      )}
    </>
  );
}

function Caps() {
  const { t } = useLingui();
  const { rows, at, edit, put } = useSheet();
  const words = useTermWords();
  const { remedies } = useNames();
  const list = rows(["money", "caps"]);
  if (!edit && list.length === 0) return null;
  return (
    <Lines
      at={["money", "caps"]}
      add={t`Add a cap`}
      remove={t`Remove this cap`}
      start={() => ({
        code: fresh(
          "cap",
          list.map((one) => one["code"]),
        ),
        over: "month",
        share_bp: 1000,
      })}
    >
      {(cap) => {
        const over = <Pick at={[...cap, "over"]} label={t`Over`} words={words.over} />;
        const fixed = typeof at([...cap, "amount"]) === "string";
        const most = fixed ? (
          <Sum at={[...cap, "amount"]} label={t`Amount`} />
        ) : (
          <Share at={[...cap, "share_bp"]} label={t`Share of the fees`} min={0} />
        );
        const some = ((at([...cap, "remedies"]) ?? []) as string[]).length > 0;
        const which = <Some at={[...cap, "remedies"]} label={t`Remedies`} words={remedies} all={t`all`} />;
        const currency = String(at(["money", "currency"]) ?? "");
        const rest = without(at(cap), "share_bp", "amount");
        const turned = fixed ? { ...rest, share_bp: 1000 } : { ...rest, amount: `1000.00 ${currency}` };
        return (
          <>
            {fixed ? (
              <Trans>
                In a {over} credits come to {most} at most.
              </Trans>
            ) : (
              <Trans>
                In a {over} credits come to {most} of the fees at most.
              </Trans>
            )}{" "}
            {(edit || some) && <Trans>This holds for: {which}.</Trans>}{" "}
            {edit && (
              <Button size="small" look="quiet" onPress={() => put(cap, turned)}>
                {fixed ? t`As a share` : t`As an amount`}
              </Button>
            )}
            <Wrong at={cap} />
          </>
        );
      }}
    </Lines>
  );
}

function Terminations() {
  const { t } = useLingui();
  const { rows, edit } = useSheet();
  const { promises } = useNames();
  const list = rows(["money", "terminations"]);
  if (!edit && list.length === 0) return null;
  return (
    <Lines
      at={["money", "terminations"]}
      add={t`Add a right to end the contract`}
      remove={t`Remove this right`}
      start={() => ({
        code: fresh(
          "right",
          list.map((one) => one["code"]),
        ),
        promise: Object.keys(promises)[0] ?? "",
        misses: 3,
        months: 6,
      })}
    >
      {(right) => {
        const promise = <Pick at={[...right, "promise"]} label={t`Promise`} words={promises} />;
        const misses = <Num at={[...right, "misses"]} label={t`Misses`} min={1} max={120} />;
        const months = <Num at={[...right, "months"]} label={t`Months`} min={1} max={120} />;
        return (
          <Trans>
            The shop may end the contract when “{promise}” is missed in {misses} of the last {months} months.
          </Trans>
        );
      }}
    </Lines>
  );
}
