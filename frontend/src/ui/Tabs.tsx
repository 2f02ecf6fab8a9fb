import { useEffect, useRef, type ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";
import { cx } from "./cx";

export type TabEntry<T extends string> = { id: T; text: ReactNode; panel?: ReactNode };

/** Segmented tabs. Panels are optional: without them it is a switch between views the caller draws. */
export function Tabs<T extends string>(props: {
  label: string;
  tabs: readonly TabEntry<T>[];
  value: T;
  onChange: (value: T) => void;
  stretch?: boolean;
  panelClass?: string;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a narrow screen the tabs scroll sideways; the chosen one is brought into sight.
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [props.value]);
  return (
    <AriaTabs
      selectedKey={props.value}
      onSelectionChange={(key) => props.onChange(String(key) as T)}
      className="flex min-h-0 flex-col"
    >
      <TabList
        ref={list}
        aria-label={props.label}
        className={cx("gap-[2px] rounded-[10px] bg-fill p-[3px]", props.stretch ? "flex" : "inline-flex self-start")}
      >
        {props.tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className={cx(
              "flex min-h-[26px] items-center justify-center gap-[6px] rounded-control px-[11px] text-sm font-medium whitespace-nowrap text-ink-2 hover:text-ink",
              "selected:bg-surface selected:text-ink selected:shadow-tab",
              props.stretch && "flex-1",
            )}
          >
            {tab.text}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={props.panelClass ?? (tab.panel ? "pt-3" : "hidden")}>
          {tab.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
