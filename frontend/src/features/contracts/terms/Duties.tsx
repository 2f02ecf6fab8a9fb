import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { Button } from "@/ui/Button";
import { fresh, without, type Path } from "./file";
import { Maybe, Part } from "./parts";
import { Num, Own, Pick, Share, Some, Span, useSheet } from "./sheet";
import { useNames } from "./useNames";
import { useTermWords } from "./words";

const AT: Path = ["duties"];

/** What the shop owes in turn, and what follows when it does not keep it. */
export function Duties() {
  const { t } = useLingui();
  const { rows, put, edit } = useSheet();
  const list = rows(AT);
  const volumes = rows(["money", "volumes"]).map((one) => String(one["code"]));
  const add = (code: string, duty: object) =>
    put([...AT, list.length], {
      code: fresh(
        code,
        list.map((one) => one["code"]),
      ),
      ...duty,
      effect: "none",
    });
  return (
    <ol className={edit ? "flex flex-col gap-3" : "flex flex-col"}>
      {list.map((_, at) => (
        <Part key={at} remove={t`Remove this duty`} onRemove={() => put([...AT, at], undefined)}>
          <Duty at={[...AT, at]} />
        </Part>
      ))}
      {edit && (
        <li className="flex flex-wrap gap-2">
          <Button
            icon={Plus}
            onPress={() => add("answers", { kind: "escalation_answer", minutes: 480, share_bp: 9000 })}
          >
            {t`Add a duty to answer`}
          </Button>
          {volumes.length > 0 && (
            <Button
              icon={Plus}
              onPress={() => add("plan", { kind: "volume_plan", volume: volumes[0], of: "month", share_bp: 10_000 })}
            >
              {t`Add a duty to plan volume`}
            </Button>
          )}
        </li>
      )}
    </ol>
  );
}

function Duty(props: { at: Path }) {
  const { t } = useLingui();
  const { at, edit } = useSheet();
  const own = (field: string): Path => [...props.at, field];
  const sample = <Num at={own("min_sample")} label={t`Fewest times to judge by`} max={1_000_000} />;
  return (
    <>
      {edit && (
        <p className="text-sm text-ink-2">
          <Trans>
            Duty <Own at={own("code")} label={t`Code`} />
          </Trans>
        </p>
      )}
      <Owed at={props.at} />
      <Follows at={props.at} />
      <Maybe
        at={own("min_sample")}
        add={t`Judge from a number of times on`}
        remove={t`Remove the least number`}
        start={5}
      >
        <Trans>It is judged when it was owed {sample} times or more in the month.</Trans>
      </Maybe>
      {(edit || Boolean(at(own("clause")))) && (
        <p className="text-sm text-ink-2">
          <Trans>
            Clause <Own at={own("clause")} label={t`Clause`} width={60} placeholder="—" />
          </Trans>
        </p>
      )}
    </>
  );
}

/** What is owed, as a sentence. */
function Owed(props: { at: Path }) {
  const { t } = useLingui();
  const { at, rows } = useSheet();
  const words = useTermWords();
  const own = (field: string): Path => [...props.at, field];
  const share = <Share at={own("share_bp")} label={t`Share in per cent`} min={0.01} />;
  if (at(own("kind")) === "volume_plan") {
    const codes = rows(["money", "volumes"]).map((one) => String(one["code"]));
    const volumes = Object.fromEntries(codes.map((code) => [code, code]));
    const volume = <Pick at={own("volume")} label={t`Volume`} words={volumes} />;
    const of = <Pick at={own("of")} label={t`Planned for`} words={words.planned} usual="month" />;
    return (
      <p className="text-md">
        <Trans>
          The shop plans the volume {volume} by its lock date, a value for {of}: at least {share} of them every month.
        </Trans>
      </p>
    );
  }
  const within = <Span minutes at={own("minutes")} label={t`Time to answer`} />;
  return (
    <p className="text-md">
      <Trans>
        The shop answers at least {share} of what cases wait for within {within} of business time, counted every month.
      </Trans>
    </p>
  );
}

/** What follows when it is not kept. */
function Follows(props: { at: Path }) {
  const { t } = useLingui();
  const { at, put } = useSheet();
  const words = useTermWords();
  const { promises } = useNames();
  const own = (field: string): Path => [...props.at, field];
  const turn = (next: string) => put(props.at, { ...without(at(props.at), "promises"), effect: next });
  const effect = <Pick at={own("effect")} label={t`What follows`} words={words.follows} usual="none" onPick={turn} />;
  const named = <Some at={own("promises")} label={t`Promises`} words={promises} all={t`all promises`} />;
  return (
    <p>
      {at(own("effect")) === "relief" ? (
        <Trans>
          When it is not kept in a month, {effect}: {named}.
        </Trans>
      ) : (
        <Trans>When it is not kept in a month, {effect}.</Trans>
      )}
    </p>
  );
}
