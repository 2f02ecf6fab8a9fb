import { useLingui } from "@lingui/react/macro";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Facts } from "@/ui/Panel";
import type { Line } from "./documents";
import { telling, useFieldWords, useValueWords } from "./fields";
import { useActionWords } from "./words";

/** One change: when, who, at what, and each field before and after. */
export function ChangeDetail(props: { line: Line }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const action = useActionWords();
  const field = useFieldWords();
  const value = useValueWords((at) => instant(at, "full", i18n.locale, zone));
  const { line } = props;
  const changes = telling(line.changes);
  return (
    <div className="flex flex-col gap-4">
      <h3 className="text-md">{action(line.action)}</h3>
      <Facts
        rows={[
          [t`When`, instant(line.at, "full", i18n.locale, zone)],
          [t`Who`, line.actor ? `${line.actor.name}, ${line.actor.employer.name}` : t`the system`],
          [t`Client`, line.client?.name ?? "–"],
          [t`Thing`, line.subjectName ?? "–"],
        ]}
      />
      {changes.length > 0 && (
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-line text-left text-mute [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
              <th scope="col">{t`Field`}</th>
              <th scope="col">{t`Before`}</th>
              <th scope="col">{t`After`}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field} className="border-b border-fill align-top [&>td]:py-[6px] [&>td]:pr-3">
                <td>{field(change.field)}</td>
                <td className="[overflow-wrap:anywhere] whitespace-pre-line text-mute">{value(change.before)}</td>
                <td className="font-medium [overflow-wrap:anywhere] whitespace-pre-line">{value(change.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
