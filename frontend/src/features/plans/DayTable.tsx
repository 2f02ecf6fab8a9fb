import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { read } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { date } from "@/lib/time";
import { Badge } from "@/ui/Badge";
import { Button, LinkButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { TableHead } from "@/ui/TableHead";
import { PLAN, STRETCH, type Pace, type Stretch } from "./documents";
import { Profile } from "./Profile";
import { part, typed, useEffectWord, usePlanReason } from "./words";

/** The month and its days: what is planned, what counts, what came. A shop changes the plan in place. */
export function DayTable(props: { client: string; month: string; pace: Pace }) {
  const { t, i18n } = useLingui();
  const { pace } = props;
  const reason = usePlanReason();
  const [typing, setTyping] = useState<Record<string, string>>({});
  const [profile, setProfile] = useState<string | null>(null);
  const { save, busy, fields } = useSave(PLAN, ["CLIENT"]);
  const month = read(STRETCH, pace.month);
  const rows = [month, ...pace.days.map((day) => read(STRETCH, day))];
  const changed = rows.filter((row) => row.slot in typing && typing[row.slot] !== String(row.planned ?? ""));
  const wrong = changed.filter((row) => typed(typing[row.slot] ?? "") === null);
  const late = changed.some((row) => !row.open);

  async function enter() {
    const values = changed.map((row) => ({ slot: row.slot, value: typed(typing[row.slot] ?? "") ?? 0 }));
    const done = await save({ input: { client: props.client, volume: pace.code, values } });
    if (!done) return;
    setTyping({});
    toast({
      text: late ? t`Entered. What came after its deadline is kept and does not count.` : t`The plan is entered`,
    });
  }

  return (
    <Panel title={t`Day by day`} flush>
      <div className="overflow-x-auto" role="region" aria-label={t`Day by day`}>
        <table className="w-full text-[13px]">
          <TableHead cells="[&>th]:px-[14px] [&>th]:py-2">
            <th scope="col">{t`Day`}</th>
            <th scope="col" className="text-right">{t`Planned`}</th>
            <th scope="col" className="text-right max-sm:hidden">{t`Counts`}</th>
            <th scope="col" className="text-right">{t`Came`}</th>
            <th scope="col" className="text-right max-sm:hidden">{t`Of it`}</th>
            <th scope="col" className="max-sm:hidden">{t`What follows`}</th>
          </TableHead>
          <tbody>
            {rows.map((row, at) => (
              <Row
                key={row.slot}
                row={row}
                first={at === 0}
                name={
                  at === 0
                    ? t`The whole month`
                    : `${date(row.slot, "weekday", i18n.locale)} ${date(row.slot, "day", i18n.locale)}`
                }
                may={pace.mayPlan}
                text={typing[row.slot]}
                onText={(text) => setTyping({ ...typing, [row.slot]: text })}
                onOpen={at === 0 ? undefined : () => setProfile(row.slot)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {pace.mayPlan && (
        <div className="flex flex-col gap-3 border-t border-line px-[14px] py-3">
          <Problems
            fields={fields}
            names={Object.fromEntries(
              fields.map((each) => [each.field, changed[placeOf(each.field)]?.slot ?? t`Plan`]),
            )}
            reason={reason}
          />
          <div className="flex flex-wrap items-center gap-3">
            <Button
              look="primary"
              busy={busy}
              isDisabled={changed.length === 0 || wrong.length > 0}
              onPress={() => void enter()}
            >
              {t`Enter the plan`}
            </Button>
            {late && (
              <p className="text-sm text-risk">{t`Some of it comes after the deadline: it is kept as a notice and does not count.`}</p>
            )}
          </div>
        </div>
      )}
      {profile && (
        <Profile
          client={props.client}
          month={props.month}
          volume={pace.code}
          day={profile}
          onClose={() => setProfile(null)}
        />
      )}
    </Panel>
  );
}

/** `values[3].slot` as 3. */
function placeOf(field: string): number {
  return Number(/\[(\d+)\]/.exec(field)?.[1] ?? -1);
}

function Row(props: {
  row: Stretch;
  first: boolean;
  name: string;
  may: boolean;
  text: string | undefined;
  onText: (text: string) => void;
  onOpen: (() => void) | undefined;
}) {
  const { t, i18n } = useLingui();
  const word = useEffectWord();
  const { row, name } = props;
  const text = props.text ?? String(row.planned ?? "");
  const bad = text !== "" && typed(text) === null;
  const beyond = row.relieved || row.effect === "BEST_EFFORT" || row.effect === "WAIVED";
  return (
    <tr
      className={cx(
        "border-b border-fill last:border-0 [&>td]:px-[14px] [&>td]:py-[5px]",
        props.first && "font-medium",
      )}
    >
      <td className="whitespace-nowrap">
        {props.onOpen ? <LinkButton onPress={props.onOpen}>{name}</LinkButton> : name}
      </td>
      <td className="text-right tabular-nums">
        {props.may && !row.over ? (
          <input
            inputMode="numeric"
            aria-label={t`Planned: ${name}`}
            aria-invalid={bad}
            value={text}
            onChange={(event) => props.onText(event.target.value)}
            className={cx(
              "h-control-small w-[84px] rounded-control border bg-surface px-2 text-right tabular-nums",
              bad ? "border-breach" : "border-line-strong",
            )}
          />
        ) : (
          (row.planned !== null && count(row.planned, i18n.locale)) || "–"
        )}
        {row.late && (
          <span className="ml-2">
            <Badge tone="risk">{t`late notice`}</Badge>
          </span>
        )}
      </td>
      <td className="text-right tabular-nums max-sm:hidden">
        {row.locked === null ? "–" : count(Math.round(row.locked), i18n.locale)}
      </td>
      <td className="text-right tabular-nums">{count(row.contacts, i18n.locale)}</td>
      <td className="text-right tabular-nums max-sm:hidden">{part(row.contacts, row.locked, i18n.locale) ?? "–"}</td>
      <td className="max-sm:hidden">
        {row.effect && (row.over || beyond) && (
          <Badge tone={beyond ? "risk" : row.effect === "FULL" ? "ok" : "plain"}>{word(row.effect)}</Badge>
        )}
      </td>
    </tr>
  );
}
