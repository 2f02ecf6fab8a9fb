import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useClause } from "@/features/explain";
import { Button } from "@/ui/Button";
import { filled, fresh, promised, type Kpi, type Path } from "./file";
import { KpiPicker } from "./KpiPicker";
import { Called, Maybe, Part } from "./parts";
import { Fixed, Level, Num, Own, Pick, Share, Some, Span, useSheet } from "./sheet";
import { useTermWords } from "./words";

const CLOCKS = ["first_reply", "resolution"] as const;

/** What is promised: the two clocks, then every other KPI. */
export function Promises() {
  const { t } = useLingui();
  const { rows, put, edit } = useSheet();
  const targets = rows(["targets"]);
  const missing = CLOCKS.filter((clock) => !targets.some((one) => one["measures"] === clock));
  return (
    <ol className={edit ? "flex flex-col gap-3" : "flex flex-col"}>
      {targets.map((target, at) => (
        <Part
          key={String(target["measures"])}
          remove={t`Remove this promise`}
          onRemove={() => put(["targets", at], undefined)}
        >
          <Clock at={["targets", at]} measures={String(target["measures"])} />
        </Part>
      ))}
      {edit &&
        missing.map((clock) => (
          <li key={clock}>
            <Button icon={Plus} onPress={() => put(["targets", targets.length], usual(clock))}>
              {clock === "first_reply" ? t`Add a promise of the first reply` : t`Add a promise of the resolution`}
            </Button>
          </li>
        ))}
      {rows(["kpis"]).map((_, at) => (
        <Part key={at} remove={t`Remove this promise`} onRemove={() => put(["kpis", at], undefined)}>
          <Figure at={["kpis", at]} />
        </Part>
      ))}
      {edit && <AddKpi />}
    </ol>
  );
}

function usual(clock: (typeof CLOCKS)[number]) {
  const first = clock === "first_reply";
  return {
    measures: clock,
    share_bp: first ? 9500 : 9000,
    minutes: first ? 240 : 1440,
    counts: "business",
    window: "month",
  };
}

/** A promise over a clock, as a sentence. */
function Clock(props: { at: Path; measures: string }) {
  const { t } = useLingui();
  const words = useTermWords();
  const { edit } = useSheet();
  const { at } = props;
  const share = <Share at={[...at, "share_bp"]} label={t`Share in per cent`} min={0.01} />;
  const within = <Span minutes at={[...at, "minutes"]} label={t`Time promised`} />;
  const time = <Pick at={[...at, "counts"]} label={t`Counted time`} words={words.counts} usual="business" />;
  const window = <Pick at={[...at, "window"]} label={t`Counted`} words={words.window} usual="month" />;
  const otherwise = props.measures === "first_reply" ? t`First reply` : t`Resolution`;
  const called = <Called at={[...at, "name"]} otherwise={otherwise} />;
  return (
    <>
      {!edit && called}
      <p className="text-md">
        {props.measures === "first_reply" ? (
          <Trans>
            At least {share} of messages are answered within {within} ({time}), counted {window}.
          </Trans>
        ) : (
          <Trans>
            At least {share} of cases are resolved within {within} ({time}), counted {window}.
          </Trans>
        )}
      </p>
      {edit && called}
      <ByPriority at={[...at, "by_priority"]} />
      <Clause at={[...at, "clause"]} />
    </>
  );
}

function ByPriority(props: { at: Path }) {
  const { t } = useLingui();
  const { at, edit, put } = useSheet();
  const words = useTermWords();
  const given = (at(props.at) ?? {}) as Record<string, number>;
  const left = Object.keys(words.priority).filter((each) => !(each in given));
  return (
    <>
      {Object.keys(given).map((priority) => (
        <Maybe key={priority} at={[...props.at, priority]} add="" remove={t`Remove this priority`} start={60}>
          <Trans>
            Cases of priority “{words.priority[priority as "low"] ?? priority}”:{" "}
            <Span minutes at={[...props.at, priority]} label={t`Time promised`} />
          </Trans>
        </Maybe>
      ))}
      {edit && left.length > 0 && (
        <Button
          size="small"
          look="quiet"
          icon={Plus}
          onPress={() => put(props.at, { ...given, [left.at(-1) ?? "urgent"]: 60 })}
        >
          {t`Another time for a priority`}
        </Button>
      )}
    </>
  );
}

function Clause(props: { at: Path }) {
  const { t } = useLingui();
  const { at, edit } = useSheet();
  const clause = useClause();
  const value = at(props.at);
  if (!edit) return value ? <p className="text-sm leading-5 text-mute">{clause(String(value))}</p> : null;
  return (
    <p className="text-sm text-ink-2">
      <Trans>
        Clause <Own at={props.at} label={t`Clause`} width={90} placeholder="§ 2.1" />
      </Trans>
    </p>
  );
}

/** A promise over a KPI of the dictionary, as sentences, with its exact definition. */
function Figure(props: { at: Path }) {
  const { t } = useLingui();
  const words = useTermWords();
  const { at, edit, kpis } = useSheet();
  const own = (field: string): Path => [...props.at, field];
  const code = String(at(own("kpi")));
  const kpi = kpis.get(code);
  const name = <Fixed>{kpi?.name ?? code}</Fixed>;
  const target = <Level at={own("target")} label={t`Target`} kpi={code} />;
  const window = <Pick at={own("window")} label={t`Counted`} words={words.window} usual="month" />;
  const sample = <Num at={own("min_sample")} label={t`Fewest contacts to judge by`} max={1_000_000} />;
  const weight = <Num at={own("weight")} label={t`Weight`} min={1} max={1000} />;
  const channels = Object.fromEntries((kpi?.channels ?? []).map((each) => [each, words.channels[each as "email"]]));
  const called = <Called at={own("name")} otherwise={kpi?.name ?? code} />;
  const some = ((at(own("channels")) ?? []) as string[]).length > 0;
  return (
    <>
      {!edit && called}
      <p className="text-md">
        {kpi?.better === "LOWER" ? (
          <Trans>
            {name}: at most {target}, counted {window}.
          </Trans>
        ) : (
          <Trans>
            {name}: at least {target}, counted {window}.
          </Trans>
        )}
      </p>
      {edit && called}
      <Maybe at={own("floor")} add={t`Add a floor`} remove={t`Remove the floor`} start={at(own("target"))}>
        <Trans>
          The floor is <Level at={own("floor")} label={t`Floor`} kpi={code} />.
        </Trans>
      </Maybe>
      <Maybe
        at={own("min_sample")}
        add={t`Judge from a number of contacts on`}
        remove={t`Remove the least number`}
        start={50}
      >
        <Trans>It is judged from {sample} contacts on.</Trans>
      </Maybe>
      {(edit || Number(at(own("weight")) ?? 1) !== 1) && (
        <p>
          <Trans>It weighs {weight}.</Trans>
        </p>
      )}
      {Object.keys(channels).length > 1 && (edit || some) && (
        <p>
          <Trans>
            Channels: <Some at={own("channels")} label={t`Channels`} words={channels} all={t`all`} />
          </Trans>
        </p>
      )}
      {edit && kpi?.parameters.map((one) => <Parameter key={one.code} at={own(one.code)} parameter={one} />)}
      <p className="text-sm leading-5 text-mute">
        {kpi && filled(kpi, (at(props.at) ?? {}) as Record<string, unknown>)}
      </p>
      {edit && (
        <p className="text-sm text-ink-2">
          <Trans>
            Remedies call it <Own at={own("code")} label={t`Code`} placeholder={code} width={180} />
          </Trans>
        </p>
      )}
      <Clause at={own("clause")} />
    </>
  );
}

/** How a KPI is counted, where the contract may say so. */
function Parameter(props: { at: Path; parameter: Kpi["parameters"][number] }) {
  const { parameter } = props;
  const { t } = useLingui();
  const words = Object.fromEntries(parameter.words.map((one) => [one.code, one.name]));
  const name = parameter.name;
  if (parameter.words.length > 0)
    return (
      <p>
        {name}: <Pick at={props.at} label={name} words={words} usual={parameter.default ?? ""} />
      </p>
    );
  if (parameter.least === null)
    return (
      <p>
        {name}: <Own at={props.at} label={name} />
      </p>
    );
  return (
    <Maybe at={props.at} add={name} remove={t`Remove: ${name}`} start={Number(parameter.default ?? parameter.least)}>
      {name}: <Num at={props.at} label={name} min={parameter.least} max={parameter.most ?? 1_000_000} />
    </Maybe>
  );
}

function AddKpi() {
  const { t } = useLingui();
  const { terms, rows, put } = useSheet();
  const [open, setOpen] = useState(false);
  const list = rows(["kpis"]);
  function add(kpi: Kpi) {
    const code = fresh(
      kpi.code,
      promised(terms).map((one) => one.code),
    );
    const counted = kpi.parameters.filter((one) => one.default !== null);
    const parameters = Object.fromEntries(
      counted.map((one) => [one.code, one.words.length > 0 ? one.default : Number(one.default)]),
    );
    const own = code === kpi.code ? {} : { code };
    put(["kpis", list.length], {
      kpi: kpi.code,
      ...own,
      ...parameters,
      target: begin(kpi),
      window: "month",
      weight: 1,
    });
    setOpen(false);
  }
  return (
    <li>
      <Button icon={Plus} onPress={() => setOpen(true)}>
        {t`Add a KPI from the dictionary`}
      </Button>
      <KpiPicker open={open} onClose={() => setOpen(false)} onPick={add} />
    </li>
  );
}

/** A target to begin with. */
function begin(kpi: Kpi): number {
  if (kpi.unit === "SHARE") return kpi.better === "LOWER" ? 500 : 9000;
  return { TIME: 3600, COUNT: 10, NUMBER: 1500 }[kpi.unit];
}
